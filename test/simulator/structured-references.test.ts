import { inExcel } from './in-excel.js';

type Context = Excel.RequestContext;

/** A table of two orders with a computed column, and sums of it beside. */
async function orders(context: Context): Promise<Excel.Worksheet> {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange('A1:C3').values = [
    ['Qty', 'Unit price', 'Sum'],
    [2, 3, ''],
    [4, 5, ''],
  ];
  const table = sheet.tables.add('A1:C3', true);
  table.name = 'Orders';
  sheet.getRange('C2:C3').formulas = [['=[@Qty]*[@[Unit price]]'], ['=[@Qty]*[@[Unit price]]']];
  sheet.getRange('E1:E2').formulas = [['=SUM(Orders[Sum])'], ['=SUM(Orders[[Qty]:[Unit price]])']];
  await context.sync();
  return sheet;
}

async function formulasOf(sheet: Excel.Worksheet, address: string): Promise<unknown[]> {
  const range = sheet.getRange(address).load('formulas');
  await sheet.context.sync();
  return range.formulas.flat();
}

test('formulas follow a column that is renamed by its name or in its header', async () => {
  await inExcel(async (context) => {
    const sheet = await orders(context);
    sheet.tables.getItem('Orders').columns.getItem('Qty').name = 'Number [pieces]';
    sheet.getRange('B1').values = [['Price']];
    expect(await formulasOf(sheet, 'C2')).toEqual(["=[@[Number '[pieces']]]*[@Price]"]);
    expect(await formulasOf(sheet, 'E2')).toEqual(["=SUM(Orders[[Number '[pieces']]:[Price]])"]);
  });
});

test('formulas that meant a deleted column become reference errors', async () => {
  await inExcel(async (context) => {
    const sheet = await orders(context);
    sheet.tables.getItem('Orders').columns.getItem('Sum').delete();
    const sum = sheet.getRange('D1').load('formulas,values');
    await context.sync();
    expect([sum.formulas, sum.values]).toEqual([[['=SUM(Orders[#REF!])']], [['#REF!']]]);
  });
});

test('a first total row sums a last column of numbers and counts any other', async () => {
  await inExcel(async (context) => {
    const sheet = await orders(context);
    const table = sheet.tables.getItem('Orders');
    table.showTotals = true;
    const total = table.getTotalRowRange().load('formulas,values');
    await context.sync();
    expect(total.formulas).toEqual([['Total', '', '=SUBTOTAL(109,[Sum])']]);
    expect(total.values).toEqual([['Total', '', 26]]);
    const names = context.workbook.worksheets.add();
    names.getRange('A1:B3').values = [
      ['Post', 'Holder'],
      [1, 'Ann'],
      [2, 'Ben'],
    ];
    const people = names.tables.add('A1:B3', true);
    people.showTotals = true;
    const count = people.getTotalRowRange().load('formulas,values');
    await context.sync();
    expect(count.formulas).toEqual([['Total', '=SUBTOTAL(103,[Holder])']]);
    expect(count.values).toEqual([['Total', 2]]);
  });
});

test('formulas on other sheets follow a renamed sheet and lose a deleted one', async () => {
  await inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const other = context.workbook.worksheets.add('My data');
    sheet.getRange('A1').formulas = [["=SUM('My data'!A1:A3)"]];
    other.name = 'Data';
    expect(await formulasOf(sheet, 'A1')).toEqual(['=SUM(Data!A1:A3)']);
    other.delete();
    expect(await formulasOf(sheet, 'A1')).toEqual(['=SUM(#REF!A1:A3)']);
  });
});
