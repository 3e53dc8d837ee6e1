import { anAppendix, aTableSheet, rect } from './placed.js';
import { openExcel, refusalFrom, valueOf, type OpenExcel } from './simulated.js';

async function withTwoSheets(): Promise<OpenExcel> {
  const excel = await openExcel();
  const sheets = [aTableSheet('Actions', [['Ref'], ['1']]), anAppendix(3)];
  const steps = sheets.map((sheet) => ({ kind: 'draw-sheet', sheet }) as const);
  valueOf(await excel.workbook.apply({ label: 'Draw', steps }));
  excel.cost();
  return excel;
}

async function selectionOf({ run }: OpenExcel): Promise<string> {
  let address = '';
  await run(async (context) => {
    const range = context.workbook.getSelectedRange().load('address');
    await context.sync();
    address = range.address;
  });
  return address;
}

test('cells are brought to the front and selected in one round trip', async () => {
  const excel = await withTwoSheets();
  valueOf(await excel.workbook.show({ sheet: 'Actions', at: rect(1, 0, 1, 1) }));
  expect(excel.cost().batches).toBe(1);
  expect(await selectionOf(excel)).toBe('Actions!A2');
});

test('a sheet is shown with whatever was selected on it', async () => {
  const excel = await withTwoSheets();
  valueOf(await excel.workbook.show({ sheet: 'Actions', at: rect(1, 0, 1, 1) }));
  valueOf(await excel.workbook.show({ sheet: 'Appendix 1' }));
  valueOf(await excel.workbook.show({ sheet: 'Actions' }));
  expect(await selectionOf(excel)).toBe('Actions!A2');
});

test('a sheet that is gone cannot be shown', async () => {
  const { workbook } = await openExcel();
  expect(refusalFrom(await workbook.show({ sheet: 'Plan', at: rect(0, 0, 1, 1) }))).toEqual({
    ...{ code: 'sheet-gone', subject: 'Plan' },
  });
});

test('a hidden sheet cannot be shown, and the refusal says that it is hidden', async () => {
  const { workbook, run } = await withTwoSheets();
  await run(async (context) => {
    context.workbook.worksheets.getItem('Actions').visibility = 'Hidden';
    await context.sync();
  });
  expect(refusalFrom(await workbook.show({ sheet: 'Actions', at: rect(0, 0, 1, 1) }))).toEqual({
    ...{ code: 'sheet-hidden', subject: 'Actions' },
  });
});
