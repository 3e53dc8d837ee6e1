import type { TableRules } from '../../src/workbook/workbook.js';
import { openExcel, refusalFrom, valueOf, type OpenExcel } from './simulated.js';

async function withTracker(more: (table: Excel.Table, sheet: Excel.Worksheet) => void) {
  const excel = await openExcel();
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('B3:E5').values = [
      ['Ref', 'Rating', 'Days', 'Note'],
      ['1', 'Green', 3, ''],
      ['2', 'Amber', 5, ''],
    ];
    const table = context.workbook.tables.add(sheet.getRange('B3:E5'), true);
    table.name = 'Tracker';
    more(table, sheet);
    await context.sync();
  });
  return excel;
}

async function rulesOf({ workbook }: OpenExcel, rowsToAdd = 0): Promise<TableRules | undefined> {
  const { tables } = valueOf(await workbook.overview());
  return valueOf(await workbook.rules(tables, rowsToAdd))[0];
}

test('cells that compute their value are told, by row and column of the table', async () => {
  const excel = await withTracker((_, sheet) => {
    sheet.getRange('D5').formulas = [['=1+4']];
  });
  expect([...((await rulesOf(excel))?.computed ?? [])]).toEqual(['1 2']);
});

test.each(['Red,Amber, Green', '=$G$1:$G$3', '=Sheet1!$G$1:$G$3', '=Ratings'])(
  'the choices of a drop-down list are read from %p',
  async (source) => {
    const excel = await withTracker((table, sheet) => {
      sheet.getRange('G1:G3').values = [['Red'], ['Amber'], ['Green']];
      sheet.names.context.workbook.names.add('Ratings', sheet.getRange('G1:G3'));
      const { dataValidation } = table.columns.getItem('Rating').getDataBodyRange();
      dataValidation.rule = { list: { inCellDropDown: true, source } };
    });
    expect((await rulesOf(excel))?.choices).toEqual([null, ['Red', 'Amber', 'Green'], null, null]);
  },
);

test('a list whose cells cannot be told has no choices to hold anything against', async () => {
  const excel = await withTracker((table) => {
    const { dataValidation } = table.columns.getItem('Rating').getDataBodyRange();
    dataValidation.rule = { list: { inCellDropDown: true, source: '=OFFSET($G$1,0,0,3,1)' } };
  });
  expect((await rulesOf(excel))?.choices).toEqual([null, null, null, null]);
});

test('the room below ends at the first row that holds something', async () => {
  const excel = await withTracker((_, sheet) => {
    sheet.getRange('C8').values = [['Signed off']];
  });
  expect((await rulesOf(excel, 5))?.roomBelow).toBe(2);
});

test('below a total row there is no room', async () => {
  const excel = await withTracker((table) => {
    table.showTotals = true;
  });
  expect((await rulesOf(excel, 1))?.roomBelow).toBe(0);
});

test('a table whose filter hides rows says so', async () => {
  const excel = await withTracker((table) => {
    table.columns.getItem('Rating').filter.applyValuesFilter(['Green']);
  });
  expect((await rulesOf(excel))?.isFiltered).toBe(true);
});

test('a table that is gone meanwhile is named', async () => {
  const excel = await withTracker(() => undefined);
  const { tables } = valueOf(await excel.workbook.overview());
  await excel.run(async (context) => {
    context.workbook.tables.getItem('Tracker').delete();
    await context.sync();
  });
  const refused = refusalFrom(await excel.workbook.rules(tables, 0));
  expect(refused).toEqual({ code: 'table-gone', subject: 'Tracker' });
});
