import { failureOf, inExcel } from './in-excel.js';

const plan = (context: Excel.RequestContext) => context.workbook.worksheets.getFirst();

test('merged areas are listed where their top left cell is in the range', async () => {
  const found = await inExcel(async (context) => {
    plan(context).getRange('B2:C4').merge();
    const areas = ['A1:B2', 'C3:D9'].map((address) =>
      plan(context).getRange(address).getMergedAreasOrNullObject().load('address'),
    );
    await context.sync();
    return areas.map((area) => (area.isNullObject ? null : area.address));
  });
  expect(found).toEqual(['Sheet1!B2:C4', null]);
});

test('more than 512 merged areas at once cannot be listed', async () => {
  const failure = await failureOf(() =>
    inExcel(async (context) => {
      for (let row = 1; row <= 1026; row += 2)
        plan(context)
          .getRange(`A${row}:A${row + 1}`)
          .merge();
      await context.sync();
      plan(context).getRange('A1:A1026').getMergedAreasOrNullObject().load('address');
      await context.sync();
    }),
  );
  expect(failure).toBe('GeneralException');
});

test('a row that a filter hides is hidden in its properties too', async () => {
  const hidden = await inExcel(async (context) => {
    const range = plan(context).getRange('A1:A3');
    range.values = [['Ref'], ['1'], ['2']];
    plan(context).autoFilter.apply(range, 0, {
      filterOn: Excel.FilterOn.values,
      values: ['1'],
    });
    const rows = range.getRowProperties({ rowHidden: true });
    await context.sync();
    return rows.value.map(({ rowHidden }) => rowHidden);
  });
  expect(hidden).toEqual([false, false, true]);
});
