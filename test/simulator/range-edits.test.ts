import { failureOf, inExcel } from './in-excel.js';

const firstSheet = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getFirst();

async function usedValues(context: Excel.RequestContext): Promise<unknown[][]> {
  const used = firstSheet(context).getUsedRange(true).load('values');
  await context.sync();
  return used.values;
}

test('inserting rows moves cells, formulas and names; ranges in hand move along', async () => {
  await inExcel(async (context) => {
    const sheet = firstSheet(context);
    sheet.getRange('A1:B2').formulas = [
      [1, '=A1*2'],
      [2, '=SUM(A$1:A2)'],
    ];
    const name = context.workbook.names.add('Last', sheet.getRange('A2'));
    const held = sheet.getRange('A2').load('address');
    await context.sync();
    sheet.getRange('2:3').insert('Down');
    held.load('address,values');
    const formulas = sheet.getRange('B1:B4').load('formulas');
    name.load('formula');
    await context.sync();
    expect(formulas.formulas.flat()).toEqual(['=A1*2', '', '', '=SUM(A$1:A4)']);
    expect([held.address, held.values[0]?.[0]]).toEqual(['Sheet1!A4', 2]);
    expect(name.formula).toBe('=Sheet1!$A$4');
  });
});

test('deleted cells leave #REF! behind in formulas that meant them', async () => {
  await inExcel(async (context) => {
    const sheet = firstSheet(context);
    sheet.getRange('A1:C1').formulas = [[1, 2, '=A1+B1']];
    sheet.getRange('B:B').delete('Left');
    const range = sheet.getRange('B1').load('formulas,values');
    await context.sync();
    expect([range.formulas[0]?.[0], range.values[0]?.[0]]).toEqual(['=A1+#REF!', '#REF!']);
  });
});

test('cells inserted in one column push down that column alone', async () => {
  await inExcel(async (context) => {
    const sheet = firstSheet(context);
    sheet.getRange('A1:B2').values = [
      ['a1', 'b1'],
      ['a2', 'b2'],
    ];
    const inserted = sheet.getRange('A1').insert('Down').load('address');
    expect(await usedValues(context)).toEqual([
      ['', 'b1'],
      ['a1', 'b2'],
      ['a2', ''],
    ]);
    expect(inserted.address).toBe('Sheet1!A1');
  });
});

test('a copy carries formulas relative to their new place; values alone can be copied', async () => {
  await inExcel(async (context) => {
    const sheet = firstSheet(context);
    sheet.getRange('A1:B1').formulas = [[5, '=A1+$A$1']];
    sheet.getRange('A2').copyFrom('A1:B1');
    sheet.getRange('A4').copyFrom('A1:B1', 'Values');
    sheet.getRange('D1').copyFrom('A1:B1', 'Formulas', false, true);
    const copied = sheet.getRange('B2').load('formulas');
    const values = sheet.getRange('A4:B4').load('formulas');
    const turned = sheet.getRange('D1:D2').load('formulas');
    await context.sync();
    expect(copied.formulas).toEqual([['=A2+$A$1']]);
    expect(values.formulas).toEqual([[5, 10]]);
    expect(turned.formulas[0]).toEqual([5]);
  });
});

test('merging keeps the first content; what is written into the rest is dropped', async () => {
  await inExcel(async (context) => {
    const range = firstSheet(context).getRange('A1:B1');
    range.values = [['title', 'lost']];
    range.merge();
    range.values = [['new', 'nowhere']];
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([['new', '']]);
  });
});

test('text is found, replaced and counted', async () => {
  await inExcel(async (context) => {
    const sheet = firstSheet(context);
    const range = sheet.getRange('A1:A3');
    range.values = [['Amber'], ['Green'], ['amber light']];
    const whole = range.find('amber', { completeMatch: true }).load('address');
    const none = range.findOrNullObject('Blue', {});
    const all = sheet.findAll('amber', { completeMatch: false }).load('address');
    const count = range.replaceAll('amber', 'Red', { matchCase: false });
    range.load('values');
    await context.sync();
    expect([whole.address, none.isNullObject, all.address]).toEqual([
      'Sheet1!A1',
      true,
      'Sheet1!A1,Sheet1!A3',
    ]);
    expect(count.value).toBe(2);
    expect(range.values.flat()).toEqual(['Red', 'Green', 'Red light']);
  });
});

test('rows that repeat are removed, and how many is told', async () => {
  await inExcel(async (context) => {
    const range = firstSheet(context).getRange('A1:B4');
    range.values = [
      ['Ref', 'Owner'],
      [1, 'Parks'],
      [1, 'parks'],
      [2, 'Parks'],
    ];
    const result = range.removeDuplicates([0, 1], true).load('removed,uniqueRemaining');
    expect(await usedValues(context)).toEqual([
      ['Ref', 'Owner'],
      [1, 'Parks'],
      [2, 'Parks'],
    ]);
    expect([result.removed, result.uniqueRemaining]).toEqual([1, 2]);
  });
});

test('ranges lead to others: offset, resized, edge, region, intersection, used', async () => {
  await inExcel(async (context) => {
    const sheet = firstSheet(context);
    sheet.getRange('B2:D4').values = [
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 9],
    ];
    const range = sheet.getRange('B2:C3');
    const found = [
      range.getOffsetRange(1, 1),
      range.getResizedRange(1, 0),
      range.getRangeEdge('Down'),
      sheet.getRange('C3').getSurroundingRegion(),
      range.getIntersection('C3:F9'),
      sheet.getUsedRange(),
      range.getEntireRow(),
      range.getLastCell(),
      range.getRowsBelow(2),
      range.getBoundingRect('E9'),
    ].map((one) => one.load('address'));
    const apart = range.getIntersectionOrNullObject('X1');
    await context.sync();
    expect(found.map(({ address }) => address.replace('Sheet1!', ''))).toEqual([
      ...['C3:D4', 'B2:C4', 'B4', 'B2:D4', 'C3', 'B2:D4', '2:3', 'C3', 'B4:C5', 'B2:E9'],
    ]);
    expect(apart.isNullObject).toBe(true);
    range.getOffsetRange(-5, 0).load('address');
    expect(await failureOf(() => context.sync())).toBe('InvalidArgument');
  });
});

test('an empty sheet’s used range is its first cell, or a null object', async () => {
  await inExcel(async (context) => {
    const used = firstSheet(context).getUsedRange().load('address');
    const none = firstSheet(context).getUsedRangeOrNullObject();
    await context.sync();
    expect([used.address, none.isNullObject]).toEqual(['Sheet1!A1', true]);
  });
});

test('clearing contents keeps the look, clearing all takes both', async () => {
  await inExcel(async (context) => {
    const range = firstSheet(context).getRange('A1');
    range.values = [['x']];
    range.format.font.bold = true;
    range.clear('Contents');
    range.load('values');
    const font = range.format.font.load('bold');
    await context.sync();
    expect([range.values[0]?.[0], font.bold]).toEqual(['', true]);
    range.clear();
    font.load('bold');
    await context.sync();
    expect(font.bold).toBe(false);
  });
});

test('formulas can be written and read by relative steps', async () => {
  await inExcel(async (context) => {
    const sheet = firstSheet(context);
    sheet.getRange('A1').values = [[4]];
    const cell = sheet.getRange('B1');
    cell.formulasR1C1 = [['=RC[-1]*R1C1']];
    cell.load('formulas,formulasR1C1,values');
    await context.sync();
    expect([cell.formulas[0]?.[0], cell.formulasR1C1[0]?.[0], cell.values[0]?.[0]]).toEqual([
      '=A1*$A$1',
      '=RC[-1]*R1C1',
      16,
    ]);
  });
});

test('formulas follow the cells that are moved', async () => {
  await inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1:B1').values = [[1, 2]];
    sheet.getRange('C1').formulas = [['=A1+$B$1']];
    sheet.getRange('A1:B1').moveTo('K5');
    const sum = sheet.getRange('C1').load('formulas,values');
    await context.sync();
    expect([sum.formulas, sum.values]).toEqual([[['=K5+$L$5']], [[3]]]);
  });
});

test('filling carries days, months and counted texts on', async () => {
  await inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1:C1').values = [['Sat', 'November', 'Action 9']];
    sheet.getRange('A1:C1').autoFill('A1:C3', 'FillDefault');
    const filled = sheet.getRange('A2:C3').load('values');
    await context.sync();
    expect(filled.values).toEqual([
      ['Sun', 'December', 'Action 10'],
      ['Mon', 'January', 'Action 11'],
    ]);
  });
});
