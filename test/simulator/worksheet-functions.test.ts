import { inExcel } from './in-excel.js';

test('worksheet functions take ranges, values and each other', async () => {
  await inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1:B3').values = [
      ['Nut', 5],
      ['Bolt', 7],
      ['Nut', 9],
    ];
    const { functions } = context.workbook;
    const bolts = functions.vlookup('Bolt', sheet.getRange('A1:B3'), 2, false);
    const sum = functions.sum(bolts, 1, sheet.getRange('B1:B3')).load('value');
    const nuts = functions.countIf(sheet.getRange('A1:A3'), 'Nut').load('value');
    const none = functions.vlookup('Screw', sheet.getRange('A1:B3'), 2, false).load('error');
    await context.sync();
    expect([sum.value, nuts.value, none.error]).toEqual([29, 2, '#N/A']);
  });
});
