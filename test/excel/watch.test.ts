import { aTableSheet, rect } from './placed.js';
import type { WorkbookNews } from '../../src/workbook/workbook.js';
import { openExcel, refusalFrom, settle, valueOf } from './simulated.js';

async function watched() {
  const excel = await openExcel();
  const sheet = aTableSheet('Actions', [
    ['Ref', 'Rating'],
    ['1', 'Amber'],
    ['2', 'Amber'],
  ]);
  valueOf(await excel.workbook.apply({ label: 'Add', steps: [{ kind: 'draw-sheet', sheet }] }));
  const id = valueOf(await excel.workbook.overview()).tables[0]?.id ?? '';
  const heard: WorkbookNews[] = [];
  const stop = valueOf(await excel.workbook.watch([id], (news) => heard.push(news)));
  const type = async (address: string, text: string): Promise<void> => {
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('Actions').getRange(address).values = [[text]];
      await context.sync();
    });
    await settle();
  };
  return { ...excel, id, heard, stop, type };
}

const rate = (before: string, after: string) => ({
  label: 'Set a rating',
  steps: [
    {
      ...({ kind: 'write-cells', sheet: 'Actions', at: rect(1, 1, 2, 1) } as const),
      ...{ before: [[before], [before]], after: [[after], [after]] },
    },
  ],
});

test('a cell that someone changes is news', async () => {
  const { id, heard, type } = await watched();
  await type('B2', 'Red');
  expect(heard).toEqual([{ kind: 'cells-changed', tableId: id }]);
});

test('what we write ourselves is no news', async () => {
  const { workbook, heard } = await watched();
  valueOf(await workbook.apply(rate('Amber', 'Green')));
  await settle();
  expect(heard).toEqual([]);
});

test('a change to a cell that we wrote is news again', async () => {
  const { workbook, id, heard, type } = await watched();
  valueOf(await workbook.apply(rate('Amber', 'Green')));
  await settle();
  await type('B3', 'Red');
  expect(heard).toEqual([{ kind: 'cells-changed', tableId: id }]);
});

test('after stopping nothing is heard', async () => {
  const { heard, stop, type } = await watched();
  await stop();
  await type('B2', 'Red');
  expect(heard).toEqual([]);
});

test('a table that is gone cannot be watched', async () => {
  const { workbook } = await openExcel();
  expect(refusalFrom(await workbook.watch(['99'], () => undefined)).code).toBe('table-gone');
});

test('a watched table may go: the others are still let go in peace', async () => {
  const { workbook, run, id, type } = await watched();
  const other = aTableSheet('Updates', [['Ref'], ['1']]);
  valueOf(await workbook.apply({ label: 'Add', steps: [{ kind: 'draw-sheet', sheet: other }] }));
  const { tables } = valueOf(await workbook.overview());
  const heard: WorkbookNews[] = [];
  const gone = tables.find(({ name }) => name === 'Updates')?.id ?? '';
  const stop = valueOf(await workbook.watch([gone, id], (news) => heard.push(news)));
  await run(async (context) => {
    context.workbook.tables.getItem('Updates').delete();
    await context.sync();
  });
  await stop();
  heard.length = 0;
  await type('B2', 'Red');
  expect(heard).toEqual([]);
});
