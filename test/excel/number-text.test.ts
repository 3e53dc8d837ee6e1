import { dateText, numberText, showsDate } from '../../src/excel/number-text.js';

test.each([
  [45169, 'dd mmm yyyy', '31 Aug 2023'],
  [45169, 'm/d/yyyy', '31/08/2023'],
  [45169, '[$-809]d mmmm yyyy;@', '31 August 2023'],
  [45169, 'mmm-yy', 'Aug-23'],
  [45169, 'ddd dd/mm/yy', 'Thu 31/08/23'],
  [45169.75, 'dd/mm/yyyy hh:mm', '31/08/2023'],
  [61, 'yyyy-mm-dd', '1900-03-01'],
])('the date %p in the format %s reads %s', (serial, format, text) => {
  expect(showsDate(format)).toBe(true);
  expect(dateText(serial, format)).toBe(text);
});

test.each([
  [0.5, '0%', '50%'],
  [0.125, '0.0%', '12.5%'],
  [7, '000', '007'],
  [1234567.891, '#,##0.00', '1,234,567.89'],
  [-12, '#,##0', '-12'],
  [3, 'General', '3'],
  [0.1 + 0.2, 'General', '0.3'],
  [5, '[Red]0" days"', '5'],
])('the number %p in the format %s reads %s', (value, format, text) => {
  expect(showsDate(format)).toBe(false);
  expect(numberText(value, format)).toBe(text);
});
