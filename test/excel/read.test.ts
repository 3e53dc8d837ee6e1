import type { CellValue } from '../../src/core/sheet/placed-sheet.js';
import { aTableSheet, rect } from './placed.js';
import { openExcel, refusalFrom, valueOf } from './simulated.js';

const TRAPS = ['=1+1', '+44 20', '-', '@home', "'quoted", '007', '1/2', 'TRUE', 'Sept 2022', '1e3'];

async function withTable(name: string, rows: readonly (readonly CellValue[])[]) {
  const excel = await openExcel();
  const sheet = aTableSheet(name, rows);
  valueOf(await excel.workbook.apply({ label: 'Add', steps: [{ kind: 'draw-sheet', sheet }] }));
  const [table] = valueOf(await excel.workbook.overview()).tables;
  excel.cost();
  return { ...excel, id: table?.id ?? '' };
}

test('every text that people type comes back letter for letter', async () => {
  const { workbook, id, cost } = await withTable('Traps', [
    ['Text'],
    ...TRAPS.map((text) => [text]),
  ]);
  const [contents] = valueOf(await workbook.read([id]));
  expect(contents?.grid.rows.map(({ cells }) => cells[0]?.text)).toEqual(['Text', ...TRAPS]);
  expect(contents?.grid.rows[1]).toEqual({ line: 2, cells: [{ text: '=1+1' }] });
  expect(cost().batches).toBe(1);
});

test('dates bring their serial number and read as shown, percentages read as shown', async () => {
  const { workbook, id, run } = await withTable('Dates', [
    ['Due', 'Done'],
    ['', ''],
  ]);
  await run(async (context) => {
    const range = context.workbook.worksheets.getItem('Dates').getRange('A2:B2');
    range.numberFormat = [['dd mmm yyyy', '0%']];
    range.values = [[45169, 0.25]];
    await context.sync();
  });
  const [contents] = valueOf(await workbook.read([id]));
  expect(contents?.grid.rows[1]?.cells).toEqual([
    { text: '31 Aug 2023', serial: 45169, dateFormat: 'dd mmm yyyy' },
    { text: '25%', value: 0.25 },
  ]);
});

test('rows that a filter hides are read too', async () => {
  const { workbook, id, run } = await withTable('Actions', [['Ref'], ['1'], ['2'], ['3']]);
  await run(async (context) => {
    const table = context.workbook.tables.getItem('Actions');
    table.columns.getItemAt(0).filter.applyValuesFilter(['2']);
    await context.sync();
  });
  const [contents] = valueOf(await workbook.read([id]));
  expect(contents?.grid.rows.map(({ cells }) => cells[0]?.text)).toEqual(['Ref', '1', '2', '3']);
});

test('several tables come in one round trip', async () => {
  const { workbook, cost } = await openExcel();
  const sheets = ['Recommendations', 'Actions'].map((name) => aTableSheet(name, [['Ref'], [name]]));
  const steps = sheets.map((sheet) => ({ kind: 'draw-sheet', sheet }) as const);
  valueOf(await workbook.apply({ label: 'Add', steps }));
  const { tables } = valueOf(await workbook.overview());
  cost();
  const contents = valueOf(await workbook.read(tables.map(({ id }) => id)));
  expect(contents.map(({ table, grid }) => [table.name, grid.rows[1]?.cells[0]?.text])).toEqual([
    ['Recommendations', 'Recommendations'],
    ['Actions', 'Actions'],
  ]);
  expect(cost().batches).toBe(1);
});

test('a table whose headings are hidden still has them as its first row', async () => {
  const { workbook, id, run } = await withTable('Actions', [['Ref'], ['1']]);
  await run(async (context) => {
    context.workbook.tables.getItem('Actions').showHeaders = false;
    await context.sync();
  });
  const [contents] = valueOf(await workbook.read([id]));
  expect(contents?.grid.rows.map(({ cells }) => cells[0]?.text)).toEqual(['Ref', '1']);
});

test('a table that was deleted is refused, and its number is told to nobody', async () => {
  const { workbook, id, run } = await withTable('Actions', [['Ref'], ['1']]);
  await run(async (context) => {
    context.workbook.tables.getItem('Actions').delete();
    await context.sync();
  });
  expect(refusalFrom(await workbook.read([id]))).toEqual({ code: 'table-gone' });
});

test('more than one reply can carry comes in pieces, every row once and in order', async () => {
  const text = 'Ymlaen â’r gwaith. '.repeat(100);
  const rows = Array.from({ length: 4_000 }, (_, index) => [`${index + 1}`, `${index} ${text}`]);
  const { workbook, id, cost } = await withTable('Actions', [['Ref', 'Update'], ...rows]);
  const [contents] = valueOf(await workbook.read([id]));
  expect(contents?.table.at).toEqual(rect(0, 0, 4_001, 2));
  expect(contents?.grid.rows.slice(1).map(({ cells }) => cells.map((cell) => cell.text))).toEqual(
    rows,
  );
  const { batches } = cost();
  expect(batches).toBeGreaterThan(2);
  expect(batches).toBeLessThanOrEqual(8);
});
