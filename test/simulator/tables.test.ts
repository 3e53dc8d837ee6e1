import { failureOf, inExcel } from './in-excel.js';

type Context = Excel.RequestContext;

function actionsTable(
  context: Context,
  rows: (string | number)[][] = [['1', 'Green']],
): Excel.Table {
  const sheet = context.workbook.worksheets.getFirst();
  const all = [['Ref', 'Rating'], ...rows];
  sheet.getRange('A1').getResizedRange(all.length - 1, 1).values = all;
  const table = sheet.tables.add(`A1:B${all.length}`, true);
  table.name = 'Actions';
  return table;
}

async function valuesOf(context: Context, address?: string): Promise<unknown[][]> {
  const sheet = context.workbook.worksheets.getFirst();
  const range = address === undefined ? sheet.getUsedRange(true) : sheet.getRange(address);
  range.load('values');
  await context.sync();
  return range.values;
}

test('a table knows its parts', async () => {
  await inExcel(async (context) => {
    const table = actionsTable(context);
    const body = table.getDataBodyRange().load('address');
    const header = table.getHeaderRowRange().load('values');
    table.columns.load('items/name,items/index');
    table.load('name,style,showBandedRows,showTotals');
    table.rows.load('count');
    await context.sync();
    expect(body.address).toBe('Sheet1!A2:B2');
    expect(header.values).toEqual([['Ref', 'Rating']]);
    expect(table.columns.items.map(({ name, index }) => [name, index])).toEqual([
      ['Ref', 0],
      ['Rating', 1],
    ]);
    expect([table.name, table.style, table.showBandedRows, table.showTotals]).toEqual([
      'Actions',
      'TableStyleMedium2',
      true,
      false,
    ]);
    expect(table.rows.count).toBe(1);
  });
});

test('added rows push down what stands below the table', async () => {
  await inExcel(async (context) => {
    const table = actionsTable(context);
    context.workbook.worksheets.getFirst().getRange('A4').values = [['Note below']];
    table.rows.add(undefined, [
      ['2', 'Amber'],
      ['3', 'Red'],
    ]);
    expect(await valuesOf(context)).toEqual([
      ['Ref', 'Rating'],
      [1, 'Green'],
      [2, 'Amber'],
      [3, 'Red'],
      ['', ''],
      ['Note below', ''],
    ]);
  });
});

test('a row can be put in the middle and taken out again', async () => {
  await inExcel(async (context) => {
    const table = actionsTable(context, [
      [1, 'Green'],
      [3, 'Red'],
    ]);
    table.rows.add(1, [[2, 'Amber']]);
    table.rows.getItemAt(0).delete();
    expect(await valuesOf(context)).toEqual([
      ['Ref', 'Rating'],
      [2, 'Amber'],
      [3, 'Red'],
    ]);
  });
});

test('a table made on a lone header has no row until the first is added', async () => {
  await inExcel(async (context) => {
    const table = actionsTable(context, []);
    table.rows.load('count');
    await context.sync();
    expect(table.rows.count).toBe(0);
    table.rows.add(undefined, [[1, 'Green']]);
    const body = table.getDataBodyRange().load('address');
    table.rows.load('count');
    await context.sync();
    expect([table.rows.count, body.address]).toEqual([1, 'Sheet1!A2:B2']);
  });
});

test('what is written straight below a table becomes part of it', async () => {
  await inExcel(async (context) => {
    const table = actionsTable(context);
    context.workbook.worksheets.getFirst().getRange('A3:B4').values = [
      [2, 'Amber'],
      [3, 'Red'],
    ];
    table.rows.load('count');
    await context.sync();
    expect(table.rows.count).toBe(3);
  });
});

test('a column is renamed by its header cell, and a repeated header gets a number', async () => {
  await inExcel(async (context) => {
    const table = actionsTable(context);
    table.getHeaderRowRange().values = [['Status', 'Status']];
    table.columns.load('items/name');
    await context.sync();
    expect(table.columns.items.map(({ name }) => name)).toEqual(['Status', 'Status2']);
  });
});

test('columns are added, found by name and deleted', async () => {
  await inExcel(async (context) => {
    const table = actionsTable(context);
    table.columns.add(1, [['Owner'], ['Head of Parks']]);
    table.columns.getItem('Rating').delete();
    const none = table.columns.getItemOrNullObject('Rating');
    expect(await valuesOf(context)).toEqual([
      ['Ref', 'Owner'],
      [1, 'Head of Parks'],
    ]);
    expect(none.isNullObject).toBe(true);
  });
});

test('sorting, filtering and the visible rows', async () => {
  await inExcel(async (context) => {
    const table = actionsTable(context, [
      [2, 'Amber'],
      [1, 'Green'],
      [3, 'Amber'],
    ]);
    table.sort.apply([{ key: 0, ascending: false }]);
    table.columns.getItem('Rating').filter.applyValuesFilter(['Amber']);
    const view = table.getDataBodyRange().getVisibleView().load('values');
    await context.sync();
    expect(view.values).toEqual([
      [3, 'Amber'],
      [2, 'Amber'],
    ]);
    table.clearFilters();
    const all = table.getDataBodyRange().getVisibleView().load('values');
    await context.sync();
    expect(all.values).toHaveLength(3);
  });
});

test('a write into filtered rows lands in the wrong ones, as in Excel', async () => {
  await inExcel(async (context) => {
    const table = actionsTable(context, [
      [1, 'Amber'],
      [2, 'Green'],
      [3, 'Amber'],
    ]);
    table.columns.getItem('Rating').filter.applyValuesFilter(['Amber']);
    table.columns.getItem('Ref').getDataBodyRange().values = [['a'], ['b'], ['c']];
    table.clearFilters();
    expect((await valuesOf(context, 'A2:A4')).flat()).toEqual(['a', 2, 'b']);
  });
});

test('a table is resized, turned into a range, deleted', async () => {
  await inExcel(async (context) => {
    const table = actionsTable(context, [
      [1, 'Green'],
      [2, 'Amber'],
    ]);
    table.resize('A1:B2');
    table.rows.load('count');
    await context.sync();
    expect(table.rows.count).toBe(1);
    table.convertToRange();
    context.workbook.tables.load('count');
    await context.sync();
    expect(context.workbook.tables.count).toBe(0);
    expect(await valuesOf(context)).toHaveLength(3);
  });
});

test.each([
  ['a table over another table', (c: Context) => c.workbook.tables.add('Sheet1!B1:C2', true)],
  ['a name with a space', (c: Context) => (c.workbook.tables.getItem('Actions').name = 'My plan')],
  ['a name like a cell', (c: Context) => (c.workbook.tables.getItem('Actions').name = 'AB12')],
  [
    'a row with a cell too many',
    (c: Context) => c.workbook.tables.getItem('Actions').rows.add(undefined, [[1, 2, 3]]),
  ],
])('%s is refused', async (_what, script) => {
  await inExcel(async (context) => {
    actionsTable(context);
    await context.sync();
    script(context);
    expect(await failureOf(() => context.sync())).toBe('InvalidArgument');
  });
});

test('inserting cells that would tear a table apart is refused', async () => {
  await inExcel(async (context) => {
    actionsTable(context);
    context.workbook.worksheets.getFirst().getRange('A2').insert('Down');
    expect(await failureOf(() => context.sync())).toBe('InsertDeleteConflict');
  });
});

test('a column inserted or deleted across a table changes the table’s columns', async () => {
  await inExcel(async (context) => {
    const table = actionsTable(context);
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('B:B').insert('Right');
    table.columns.load('items/name');
    await context.sync();
    expect(table.columns.items.map(({ name }) => name)).toEqual(['Ref', 'Column1', 'Rating']);
    sheet.getRange('A:A').delete('Left');
    table.columns.load('items/name');
    await context.sync();
    expect(table.columns.items.map(({ name }) => name)).toEqual(['Column1', 'Rating']);
  });
});

test('a table whose rows are all deleted keeps its header and takes new rows', async () => {
  await inExcel(async (context) => {
    const table = actionsTable(context);
    table.getDataBodyRange().delete('Up');
    table.rows.load('count');
    await context.sync();
    expect(table.rows.count).toBe(0);
    table.rows.add(undefined, [[5, 'Red']]);
    expect(await valuesOf(context)).toEqual([
      ['Ref', 'Rating'],
      [5, 'Red'],
    ]);
  });
});

test('formulas go on meaning a renamed table', async () => {
  await inExcel(async (context) => {
    const table = actionsTable(context, [
      [2, 'Green'],
      [3, 'Red'],
    ]);
    const cell = context.workbook.worksheets.getFirst().getRange('D1');
    cell.formulas = [['=SUM(Actions[Ref])']];
    table.name = 'Plan';
    cell.load('formulas,values');
    await context.sync();
    expect([cell.formulas[0]?.[0], cell.values[0]?.[0]]).toEqual(['=SUM(Plan[Ref])', 5]);
  });
});
