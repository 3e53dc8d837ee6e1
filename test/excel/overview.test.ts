import { anAppendix, aTableSheet, rect } from './placed.js';
import { openExcel, valueOf } from './simulated.js';

const ACTIONS = aTableSheet('Actions', [
  ['Ref', 'Action', 'Owner'],
  ['1.1', 'Publish the workforce plan', 'Director of People'],
  ['1.2', 'Agree it with the unions', 'Director of People'],
]);

test('an empty workbook has one sheet, no tables and nothing kept', async () => {
  const { workbook, cost } = await openExcel();
  const seen = valueOf(await workbook.overview());
  expect(seen).toEqual({
    ...{ tables: [], sheets: [{ name: 'Sheet1' }], kept: new Map(), activeSheet: 'Sheet1' },
  });
  expect(cost().batches).toBe(1);
});

test('tables are listed with their place and columns, drawn sheets with their mark', async () => {
  const { workbook } = await openExcel();
  valueOf(
    await workbook.apply({
      label: 'Draw',
      steps: [
        { kind: 'draw-sheet', sheet: ACTIONS },
        { kind: 'draw-sheet', sheet: anAppendix(3) },
        { kind: 'keep', key: 'plan', before: null, after: '{"version":1}' },
      ],
    }),
  );
  const { tables, sheets, kept } = valueOf(await workbook.overview());
  expect(tables.map(({ name, sheet, at }) => ({ name, sheet, at }))).toEqual([
    { name: 'Actions', sheet: 'Actions', at: rect(0, 0, 3, 3) },
    { name: 'Appendix1', sheet: 'Appendix 1', at: rect(3, 0, 4, 7) },
  ]);
  expect(tables[0]?.columns.map(({ heading }) => heading)).toEqual(['Ref', 'Action', 'Owner']);
  expect(sheets).toEqual([
    { name: 'Sheet1' },
    { name: 'Actions' },
    { name: 'Appendix 1', mark: 'appendix-1' },
  ]);
  expect(kept).toEqual(new Map([['plan', '{"version":1}']]));
});

test('tables that we drew cost no second round trip, nor do tables seen before', async () => {
  const { workbook, cost } = await openExcel();
  valueOf(await workbook.apply({ label: 'Add', steps: [{ kind: 'draw-sheet', sheet: ACTIONS }] }));
  cost();
  valueOf(await workbook.overview());
  valueOf(await workbook.overview());
  expect(cost().batches).toBe(2);
});

test('a table that nobody has heard of costs one more round trip, once', async () => {
  const { workbook, cost, run } = await openExcel();
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('B2:C3').values = [
      ['Ref', 'Action'],
      ['1', 'Publish'],
    ];
    sheet.tables.add('B2:C3', true).name = 'Theirs';
    await context.sync();
  });
  cost();
  const seen = valueOf(await workbook.overview());
  expect(seen.tables.map(({ name, at }) => ({ name, at }))).toEqual([
    { name: 'Theirs', at: rect(1, 1, 2, 2) },
  ]);
  expect(cost().batches).toBe(2);
  valueOf(await workbook.overview());
  expect(cost().batches).toBe(1);
});

test('a table named beforehand is placed at once', async () => {
  const { workbook, cost, run, reopen } = await openExcel();
  valueOf(await workbook.apply({ label: 'Add', steps: [{ kind: 'draw-sheet', sheet: ACTIONS }] }));
  await run(async (context) => context.sync());
  const again = reopen(['Actions', 'Not there']);
  cost();
  expect(valueOf(await again.overview()).tables).toHaveLength(1);
  expect(cost().batches).toBe(1);
});

test('ids of tables and columns outlast renaming and moving', async () => {
  const { workbook, run } = await openExcel();
  valueOf(await workbook.apply({ label: 'Add', steps: [{ kind: 'draw-sheet', sheet: ACTIONS }] }));
  const before = valueOf(await workbook.overview()).tables[0];
  await run(async (context) => {
    const table = context.workbook.tables.getItem('Actions');
    table.name = 'Deeds';
    table.columns.getItem('Owner').name = 'Lead officer';
    context.workbook.worksheets.getItem('Actions').name = 'Our actions';
    await context.sync();
  });
  const after = valueOf(await workbook.overview()).tables[0];
  expect(after).toEqual({
    ...before,
    name: 'Deeds',
    sheet: 'Our actions',
    columns: before?.columns.map((column) =>
      column.heading === 'Owner' ? { ...column, heading: 'Lead officer' } : column,
    ),
  });
});

test('the totals row is no part of the table that we read', async () => {
  const { workbook, run } = await openExcel();
  valueOf(await workbook.apply({ label: 'Add', steps: [{ kind: 'draw-sheet', sheet: ACTIONS }] }));
  await run(async (context) => {
    context.workbook.tables.getItem('Actions').showTotals = true;
    await context.sync();
  });
  expect(valueOf(await workbook.overview()).tables[0]?.at).toEqual(rect(0, 0, 3, 3));
});

test('the overview says which sheet is in front and how many rows of data each table has', async () => {
  const { workbook, run } = await openExcel();
  valueOf(await workbook.apply({ label: 'Add', steps: [{ kind: 'draw-sheet', sheet: ACTIONS }] }));
  await run(async (context) => {
    context.workbook.worksheets.getItem('Actions').activate();
    const table = context.workbook.tables.getItem('Actions');
    table.showTotals = true;
    await context.sync();
  });
  const { activeSheet, tables } = valueOf(await workbook.overview());
  expect(activeSheet).toBe('Actions');
  expect(tables[0]?.dataRows).toBe(2);
  await run(async (context) => {
    context.workbook.tables.getItem('Actions').showHeaders = false;
    await context.sync();
  });
  expect(valueOf(await workbook.overview()).tables[0]?.dataRows).toBe(2);
});

test.each(['GeneralException', 'ItemNotFound', 'InvalidOperation'])(
  'a chart sheet in front, which Excel answers with %s, hides nothing else',
  async (code) => {
    const { workbook, failBatch, cost } = await openExcel();
    cost();
    failBatch(1, code);
    const { sheets, activeSheet } = valueOf(await workbook.overview());
    expect(activeSheet).toBeNull();
    expect(sheets).toEqual([{ name: 'Sheet1' }]);
    expect(cost().batches).toBe(2);
  },
);
