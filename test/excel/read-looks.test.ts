import type { Grid } from '../../src/core/grid/grid.js';
import { openExcel, valueOf, type OpenExcel } from './simulated.js';

/** Writes rows from A1 of a new sheet, then does to it what `shape` does. */
async function sheetWith(
  excel: OpenExcel,
  rows: readonly (readonly string[])[],
  shape: (sheet: Excel.Worksheet) => void,
): Promise<void> {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Plan');
    const range = sheet.getRangeByIndexes(0, 0, rows.length, rows[0]?.length ?? 1);
    range.values = rows.map((row) => [...row]);
    shape(sheet);
    await context.sync();
  });
  excel.cost();
}

async function readLooks({ workbook }: OpenExcel): Promise<Grid> {
  const [contents] = valueOf(await workbook.readSheets(['Plan'], { looks: true }));
  return contents?.grid ?? { rows: [] };
}

const ROWS = [
  ['Ref', 'Action', 'RAG'],
  ['1', 'Publish a programme', ''],
  ['2', 'Open the books', ''],
  ['3', 'Mend the roofs', ''],
];

const manyRows = (count: number): readonly (readonly string[])[] => [
  ['Ref', 'Action', 'RAG', 'Update'],
  ...Array.from({ length: count }, (_, index) => [`${index + 1}`, 'Mend the roof', '', 'Done.']),
];

const fillsOf = (grid: Grid, column: number) => grid.rows.map(({ cells }) => cells[column]?.fill);

test('fills come with their cells; white ones and none at all do not', async () => {
  const excel = await openExcel();
  await sheetWith(excel, ROWS, (sheet) => {
    sheet.getRange('C2').format.fill.color = '#00B050';
    sheet.getRange('C3').format.fill.color = '#FFFFFF';
  });
  const grid = await readLooks(excel);
  expect(fillsOf(grid, 2)).toEqual([undefined, '#00B050', undefined, undefined]);
  expect(fillsOf(grid, 1)).toEqual([undefined, undefined, undefined, undefined]);
});

test('a merged cell says of each place that it covers where it began', async () => {
  const excel = await openExcel();
  await sheetWith(excel, ROWS, (sheet) => {
    sheet.getRange('C2:C3').merge();
    sheet.getRange('A4:B4').merge();
  });
  const grid = await readLooks(excel);
  expect(grid.rows.map(({ cells }) => cells.map(({ merged }) => merged ?? '-').join(' '))).toEqual([
    '- - -',
    '- - -',
    '- - above',
    '- left -',
  ]);
});

test('rows that are hidden by hand or by a filter say so, and hidden columns', async () => {
  const excel = await openExcel();
  await sheetWith(excel, ROWS, (sheet) => {
    sheet.getRange('2:2').rowHidden = true;
    sheet.getRange('C:C').columnHidden = true;
    sheet.autoFilter.apply(sheet.getRange('A1:C4'), 0, {
      filterOn: Excel.FilterOn.values,
      values: ['1', '2'],
    });
  });
  const grid = await readLooks(excel);
  expect(grid.rows.map(({ hidden }) => hidden === true)).toEqual([false, true, false, true]);
  expect(grid.hiddenColumns).toEqual([2]);
});

test('text that is struck through is told from what stands', async () => {
  const excel = await openExcel();
  await sheetWith(excel, ROWS, (sheet) => {
    sheet.getRange('B3').format.font.strikethrough = true;
  });
  const grid = await readLooks(excel);
  expect(grid.rows.map(({ cells }) => cells[1]?.struck)).toEqual([
    ...[undefined, undefined, ['Open the books'], undefined],
  ]);
});

test('without looks a sheet costs one round trip; with them three, and one more where rows are hidden', async () => {
  const excel = await openExcel();
  await sheetWith(excel, ROWS, (sheet) => {
    sheet.getRange('C2').format.fill.color = '#00B050';
  });
  valueOf(await excel.workbook.readSheets(['Plan']));
  expect(excel.cost().batches).toBe(1);
  await readLooks(excel);
  expect(excel.cost().batches).toBe(3);
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem('Plan').getRange('3:3').rowHidden = true;
    await context.sync();
  });
  excel.cost();
  await readLooks(excel);
  expect(excel.cost().batches).toBe(4);
});

test('of ten thousand rows only the columns whose cells differ are asked cell by cell', async () => {
  const excel = await openExcel();
  await sheetWith(excel, manyRows(10_000), (sheet) => {
    for (let row = 2; row <= 10_001; row += 500)
      sheet.getRange(`C${row}`).format.fill.color = '#FF0000';
    sheet.getRange('A1:D1').format.fill.color = '#1B3F8B';
  });
  const grid = await readLooks(excel);
  const filled = fillsOf(grid, 2).flatMap((fill, index) => (fill === '#FF0000' ? [index] : []));
  expect(filled).toEqual(Array.from({ length: 20 }, (_, index) => 1 + index * 500));
  expect(excel.cost().batches).toBeLessThanOrEqual(5);
});

test('more merged cells than Excel lists at once are found half by half', async () => {
  const excel = await openExcel();
  await sheetWith(excel, manyRows(1_300), (sheet) => {
    for (let row = 2; row < 1_300; row += 2) sheet.getRange(`C${row}:C${row + 1}`).merge();
  });
  const grid = await readLooks(excel);
  const covered = grid.rows.filter(({ cells }) => cells[2]?.merged === 'above');
  expect(covered).toHaveLength(649);
  expect(grid.unread).toBeUndefined();
});

test('an Excel that cannot tell merged cells says so, and tells the rest', async () => {
  const excel = await openExcel('1.9');
  await sheetWith(excel, ROWS, (sheet) => {
    sheet.getRange('C2').format.fill.color = '#00B050';
    sheet.getRange('C2:C3').merge();
  });
  const grid = await readLooks(excel);
  expect(grid.unread).toEqual(['merged']);
  expect(fillsOf(grid, 2)[1]).toBe('#00B050');
});

test('a protected sheet is read with its looks', async () => {
  const excel = await openExcel();
  await sheetWith(excel, ROWS, (sheet) => {
    sheet.getRange('C2').format.fill.color = '#00B050';
    sheet.getRange('C2:C3').merge();
    sheet.protection.protect();
  });
  const grid = await readLooks(excel);
  expect([grid.rows[1]?.cells[2]?.fill, grid.rows[2]?.cells[2]?.merged]).toEqual([
    '#00B050',
    'above',
  ]);
});
