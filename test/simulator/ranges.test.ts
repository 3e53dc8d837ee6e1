import { failureOf, inExcel } from './in-excel.js';

const firstSheet = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getFirst();

/** What a cell holds and shows after a value was written into it. */
async function typed(value: unknown, numberFormat = 'General'): Promise<unknown[]> {
  return inExcel(async (context) => {
    const cell = firstSheet(context).getRange('B2');
    cell.numberFormat = [[numberFormat]];
    cell.values = [[value]];
    cell.load('values,text,formulas,numberFormat');
    await context.sync();
    return [cell.values[0]?.[0], cell.text[0]?.[0], cell.numberFormat[0]?.[0]];
  });
}

describe('a value written into a cell is read as if it were typed', () => {
  test.each([
    ['1,234.5', 1234.5, '1,234.50', '#,##0.00'],
    ['12%', 0.12, '12%', '0%'],
    ['3/4/2023', 44989, '3/4/2023', 'm/d/yyyy'],
    ['2023-03-04', 44989, '3/4/2023', 'm/d/yyyy'],
    ['Mar 2023', 44986, 'Mar-23', 'mmm-yy'],
    ['13/04/2023', '13/04/2023', '13/04/2023', 'General'],
    ['true', true, 'TRUE', 'General'],
    ["'0042", '0042', '0042', 'General'],
    ['0042', 42, '42', 'General'],
    ['On track', 'On track', 'On track', 'General'],
  ])('%s', async (input, value, text, numberFormat) => {
    expect(await typed(input)).toEqual([value, text, numberFormat]);
  });

  test.each(['3/4/2023', '=1+1', '-overdue', '0042', '12%'])(
    'a text cell keeps %s as it is',
    async (input) => {
      expect(await typed(input, '@')).toEqual([input, input, '@']);
    },
  );

  test.each([
    ['=1+1', 2],
    ['+1+1', 2],
    ['-(1+1)', -2],
  ])('%s becomes a formula', async (input, value) => {
    expect((await typed(input))[0]).toBe(value);
  });

  test('text after a leading minus becomes a formula that names nothing', async () => {
    expect((await typed('-overdue'))[0]).toBe('#NAME?');
  });

  test('text after a leading minus that makes no formula stays text', async () => {
    expect((await typed('- see note 4; owner to confirm'))[0]).toBe(
      '- see note 4; owner to confirm',
    );
  });

  test('a long text after a leading minus makes Excel fail', async () => {
    expect(await failureOf(() => typed(`-${'x'.repeat(9_000)}`))).toBe('GeneralException');
  });

  test('a formula that Excel could not read is refused', async () => {
    expect(await failureOf(() => typed('=SUM(A1'))).toBe('InvalidArgument');
  });

  test('32,767 characters fit in a cell and one more does not', async () => {
    expect((await typed('x'.repeat(32_767)))[0]).toHaveLength(32_767);
    expect(await failureOf(() => typed('x'.repeat(32_768)))).toBe('InvalidArgument');
  });
});

test('a matrix of the wrong size is refused, and what came before it stays', async () => {
  await inExcel(async (context) => {
    const sheet = firstSheet(context);
    sheet.getRange('A1').values = [['kept']];
    sheet.getRange('A2:B2').values = [['one', 'two', 'three']];
    sheet.getRange('A3').values = [['never written']];
    expect(await failureOf(() => context.sync())).toBe('InvalidArgument');
    const used = sheet.getUsedRange().load('values');
    await context.sync();
    expect(used.values).toEqual([['kept']]);
  });
});

test('one value spreads over a range; null leaves a cell as it is', async () => {
  await inExcel(async (context) => {
    const range = firstSheet(context).getRange('A1:B2');
    range.values = [[7]];
    range.values = [
      [null, 8],
      ['', null],
    ];
    range.load('values,valueTypes');
    await context.sync();
    expect(range.values).toEqual([
      [7, 8],
      ['', 7],
    ]);
    expect(range.valueTypes[1]?.[0]).toBe('Empty');
  });
});

test('more than 1,500 cells arrive whole, though Office.js sends them in parts', async () => {
  await inExcel(async (context) => {
    const rows = Array.from({ length: 2000 }, (_, row) => [row, `text ${row}`]);
    const range = firstSheet(context).getRange('A1:B2000');
    range.values = rows;
    range.load('values');
    await context.sync();
    expect(range.values).toEqual(rows);
  });
});

test('a table and its columns can be named in place of an address', async () => {
  await inExcel(async (context) => {
    const sheet = firstSheet(context);
    sheet.getRange('A1:B3').values = [
      ['Ref', 'Due date'],
      [1, 'May'],
      [2, 'June'],
    ];
    sheet.tables.add('A1:B3', true).name = 'Plan';
    const ranges = ['Plan', 'Plan[Due date]', 'Plan[#All]', 'Plan[#Headers]'].map((address) =>
      sheet.getRange(address).load('address'),
    );
    await context.sync();
    expect(ranges.map(({ address }) => address.replace('Sheet1!', ''))).toEqual([
      ...['A2:B3', 'B2:B3', 'A1:B3', 'A1:B1'],
    ]);
  });
});

test('a range on a deleted sheet can be used no more', async () => {
  await inExcel(async (context) => {
    const sheet = context.workbook.worksheets.add('Gone');
    const range = sheet.getRange('A1').load('address');
    await context.sync();
    sheet.delete();
    await context.sync();
    range.values = [['too late']];
    expect(await failureOf(() => context.sync())).toBe('InvalidReference');
  });
});
