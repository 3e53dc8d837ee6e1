import { showNumber } from '../../../src/documents/xlsx/show-number.js';

test.each<[number, string, string]>([
  [1234.5, 'General', '1234.5'],
  [0.1 + 0.2, 'General', '0.3'],
  [1 / 3, 'General', '0.3333333333'],
  [3, '@', '3'],
  [0.285, '0%', '29%'],
  [0.1234, '0.0%', '12.3%'],
  [1234567.891, '#,##0', '1,234,568'],
  [1234.5, '#,##0.00', '1,234.50'],
  [-1234.5, '#,##0.00;(#,##0.00)', '(1,234.50)'],
  [-5, '0.0', '-5.0'],
  [-0.2, '0', '0'],
  [0, '0;-0;"none"', 'none'],
  [7, '000', '007'],
  [1.005, '0.00', '1.01'],
  [2.5, '0.##', '2.5'],
  [2, '0.##', '2'],
  [12500000, '#,##0.0,,"m"', '12.5m'],
  [125000, '[$£-809]#,##0', '£125,000'],
  [42, '_-* #,##0_-;-* #,##0_-', '42'],
  [3, '[Red]0', '3'],
  [12345, '0.00E+00', '1.23E+04'],
  [0.9, '[>=0.8]"on track";[<0.5]"late";"at risk"', 'on track'],
  [0.6, '[>=0.8]"on track";[<0.5]"late";"at risk"', 'at risk'],
  [2, ';;;', ''],
  [0.5, '# ?/?', '0.5'],
])('%d in the format %s is shown as %s', (value, code, shown) => {
  expect(showNumber(value, code)).toEqual({ text: shown, isDay: false });
});

test.each<[number, string, string]>([
  [45930, 'dd/mm/yyyy', '30/09/2025'],
  [45930, '[$-809]dd mmmm yyyy;@', '30 September 2025'],
  [45930, 'd-mmm-yy', '30-Sep-25'],
  [45930, 'mmm\\-yy', 'Sep-25'],
  [45930, 'dddd, d mmmm', 'Tuesday, 30 September'],
  [45930, 'dd.mm.yyyy', '30.09.2025'],
  [45930.75, 'dd/mm/yyyy hh:mm', '30/09/2025 18:00'],
  [45930.75, 'd mmm yyyy h:mm AM/PM', '30 Sep 2025 6:00 PM'],
  [1, 'd mmmm yyyy', '1 January 1900'],
])('the day %d in the format %s is shown as %s', (serial, code, shown) => {
  expect(showNumber(serial, code)).toEqual({ text: shown, isDay: true });
});

test.each<[number, string, string]>([
  [0.5, 'h:mm', '12:00'],
  [1.25, '[h]:mm', '30:00'],
  [0.0007, 'mm:ss', '01:00'],
])('a time is no day: %d in the format %s is shown as %s', (value, code, shown) => {
  expect(showNumber(value, code)).toEqual({ text: shown, isDay: false });
});
