import type { CellValue } from '../../src/core/sheet/placed-sheet.js';
import type { WorkbookChange } from '../../src/workbook/workbook.js';
import { rect } from './placed.js';
import { openExcel, refusalFrom, valueOf, type OpenExcel } from './simulated.js';

/** Two rows of a tracker whose last column is worked out, with a note some rows below. */
async function withTracker(excelApi?: string): Promise<OpenExcel> {
  const excel = await openExcel(excelApi);
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:C3').values = [
      ['Ref', 'Days', 'Late'],
      ['1', 3, ''],
      ['2', 5, ''],
    ];
    context.workbook.tables.add(sheet.getRange('A1:C3'), true).name = 'Tracker';
    sheet.getRange('C2:C3').formulas = [['=[@Days]>4'], ['=[@Days]>4']];
    sheet.getRange('A3:B3').format.fill.color = '#FFC000';
    sheet.getRange('A6').values = [['Signed off']];
    await context.sync();
  });
  return excel;
}

/** Adds a row below and lets the table take it in. */
async function aRowMore({ workbook }: OpenExcel, after: readonly CellValue[]) {
  const [table] = valueOf(await workbook.overview()).tables;
  if (!table) throw new Error('There is no table.');
  const at = rect(3, 0, 1, 2);
  return {
    label: 'Add a row',
    steps: [
      {
        ...({ kind: 'write-cells', sheet: 'Sheet1', at } as const),
        ...{ before: [['', '']], after: [after] },
        formatsOf: { ...at, row: 2 },
      },
      {
        ...({ kind: 'resize-table', table } as const),
        ...{ before: table.at, after: { ...table.at, rows: 4 } },
      },
    ],
  } satisfies WorkbookChange;
}

const addressOfTable = async ({ run }: OpenExcel): Promise<string> => {
  let address = '';
  await run(async (context) => {
    const range = context.workbook.tables.getItem('Tracker').getRange().load('address');
    await context.sync();
    address = range.address;
  });
  return address;
};

test('a table that took in a row lets go of it again, with its looks and its formula', async () => {
  const excel = await withTracker();
  const before = excel.snapshot();
  const { inverse } = valueOf(await excel.workbook.apply(await aRowMore(excel, ['3', 9])));
  expect(await addressOfTable(excel)).toBe('Sheet1!A1:C4');
  // As Excel fills a calculated column by itself.
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('C4').formulas = [['=[@Days]>4']];
    await context.sync();
  });
  const undone = valueOf(await excel.workbook.apply(inverse));
  expect(excel.snapshot()).toEqual(before);
  valueOf(await excel.workbook.apply(undone.inverse));
  expect(await addressOfTable(excel)).toBe('Sheet1!A1:C4');
});

test('a table whose new row is empty reaches over it all the same', async () => {
  const excel = await withTracker();
  valueOf(await excel.workbook.apply(await aRowMore(excel, ['', ''])));
  expect(await addressOfTable(excel)).toBe('Sheet1!A1:C4');
});

test('where somebody added a row meanwhile nothing is taken back, and the table is named', async () => {
  const excel = await withTracker();
  const { inverse } = valueOf(await excel.workbook.apply(await aRowMore(excel, ['3', 9])));
  excel.userTypes('Sheet1!A5', '4');
  await excel.run(async (context) => {
    context.workbook.tables.getItem('Tracker').resize('A1:C5');
    await context.sync();
  });
  expect(refusalFrom(await excel.workbook.apply(inverse))).toEqual({
    ...{ code: 'changed-since-read', subject: 'Sheet1!A1:C5' },
  });
  expect(excel.values('Sheet1')[3]?.slice(0, 2)).toEqual(['3', 9]);
});

test('a change that Excel breaks off leaves the table at its own size', async () => {
  const excel = await withTracker();
  const before = excel.snapshot();
  const change = await aRowMore(excel, ['3', 9]);
  const gone = { kind: 'write-cells', sheet: 'Sheet1', at: rect(8, 0, 1, 1) } as const;
  const locked = { ...gone, before: [['']], after: [['x']], formatsOf: rect(1_048_576, 0, 1, 1) };
  const steps = [...change.steps, locked];
  const refusal = refusalFrom(await excel.workbook.apply({ label: 'Add', steps }));
  expect(refusal).toMatchObject({ takenBack: { emptied: [] } });
  expect(excel.snapshot()).toEqual(before);
});

test('a table that is gone is named', async () => {
  const excel = await withTracker();
  const change = await aRowMore(excel, ['3', 9]);
  await excel.run(async (context) => {
    context.workbook.tables.getItem('Tracker').convertToRange();
    await context.sync();
  });
  expect(refusalFrom(await excel.workbook.apply(change))).toEqual({
    ...{ code: 'table-gone', subject: 'Tracker' },
  });
});

test('an Excel that cannot resize tables empties the row and leaves it in the table', async () => {
  const excel = await withTracker('1.12');
  const { inverse } = valueOf(await excel.workbook.apply(await aRowMore(excel, ['3', 9])));
  valueOf(await excel.workbook.apply(inverse));
  expect(await addressOfTable(excel)).toBe('Sheet1!A1:C4');
  expect(excel.values('Sheet1')[3]?.slice(0, 2)).toEqual(['', '']);
});
