import { displayedText } from '../../src/simulator/excel/displayed-text.js';

test.each([
  [1234.5, '#,##0.00', '1,234.50'],
  [0.256, '0%', '26%'],
  [0.125, '0.0%', '12.5%'],
  [45000, 'dd/mm/yyyy', '15/03/2023'],
  [45000.5, 'm/d/yyyy h:mm', '3/15/2023 12:00'],
  [45000.75, 'h:mm AM/PM', '6:00 PM'],
  [45000, '[$-809]d mmmm yyyy', '15 March 2023'],
  [45000, 'ddd d mmm yy', 'Wed 15 Mar 23'],
  [45000, 'mmm-yy', 'Mar-23'],
  [1.25, '[h]:mm', '30:00'],
  [-5, '0;(0)', '(5)'],
  [-1234.5, '£#,##0.00;[Red]-£#,##0.00', '-£1,234.50'],
  [12, '[$£-809]#,##0', '£12'],
  [5, '0 "days"', '5 days'],
  [1_234_567, '#,##0,', '1,235'],
  [123, '0.00E+00', '1.23E+02'],
  [7, '000', '007'],
  [0, '0;-0;"none"', 'none'],
  [2.675, '0.00', '2.68'],
  [1_234_567_890_123, 'General', '1.23457E+12'],
  [0.1 + 0.2, 'General', '0.3'],
  [1 / 3, 'General', '0.333333333'],
  ['late', '@', 'late'],
  ['late', '0;0;0;"text: "@', 'text: late'],
  [true, 'General', 'TRUE'],
])('%s in %s shows %s', (value, code, shown) => {
  expect(displayedText(value, code)).toBe(shown);
});
