import { inExcel } from './in-excel.js';

/** What a General cell makes of a text: its value, its number format and what it shows. */
async function typed(text: string): Promise<unknown[]> {
  return inExcel(async (context) => {
    const cell = context.workbook.worksheets.getFirst().getRange('A1');
    cell.values = [[text]];
    cell.load('values,numberFormat,text');
    await context.sync();
    return [cell.values[0]?.[0], cell.numberFormat[0]?.[0], cell.text[0]?.[0]];
  });
}

test.each([
  ['$1,234.50', 1234.5, '$#,##0.00_);[Red]($#,##0.00)', '$1,234.50 '],
  ['1/2/3', 37623, 'm/d/yyyy', '1/2/2003'],
  ['12/2023', 45261, 'mmm-yy', 'Dec-23'],
  ['1/45', 16438, 'mmm-yy', 'Jan-45'],
  ['13/1/2023', '13/1/2023', 'General', '13/1/2023'],
  ['2023-03-05T10:00:00', '2023-03-05T10:00:00', 'General', '2023-03-05T10:00:00'],
  ['6:00:30 PM', 64830 / 86400, 'h:mm:ss AM/PM', '6:00:30 PM'],
  ['36:00', 1.5, '[h]:mm:ss', '36:00:00'],
  ['1 1/2', 1.5, '# ?/?', '1 1/2'],
  ['1e400', '1e400', 'General', '1e400'],
])('typing %s gives what Excel makes of it', async (text, value, format, shown) => {
  expect(await typed(text)).toEqual([value, format, shown]);
});
