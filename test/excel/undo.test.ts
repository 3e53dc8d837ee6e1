import type { CellsWrite, WorkbookChange } from '../../src/workbook/workbook.js';
import { anAppendix, aTableSheet, rect } from './placed.js';
import { openExcel, refusalFrom, valueOf, type OpenExcel } from './simulated.js';

const ACTIONS = aTableSheet('Actions', [
  ['Ref', 'Rating'],
  ['1', 'Amber'],
  ['2', 'Red'],
  ['3', 'Green'],
]);

async function withActions(): Promise<OpenExcel> {
  const excel = await openExcel();
  const steps = [{ kind: 'draw-sheet', sheet: ACTIONS } as const];
  valueOf(await excel.workbook.apply({ label: 'Add', steps }));
  return excel;
}

/** Action 1 turns from Amber to Green; its ref stands beside it. */
const RATE: WorkbookChange = {
  label: 'Set a rating',
  steps: [
    {
      ...({ kind: 'write-cells', sheet: 'Actions', at: rect(1, 1, 1, 1) } as const),
      ...{ before: [['Amber']], after: [['Green']] },
      beside: { at: rect(1, 0, 1, 1), values: [['1']] },
    },
  ],
};

test('what was undone can be done again, and undone again', async () => {
  const { workbook, snapshot } = await withActions();
  const before = snapshot();
  const first = valueOf(await workbook.apply(RATE));
  const after = snapshot();
  const undone = valueOf(await workbook.apply(first.inverse));
  expect(snapshot()).toEqual(before);
  const redone = valueOf(await workbook.apply(undone.inverse));
  expect(snapshot()).toEqual(after);
  valueOf(await workbook.apply(redone.inverse));
  expect(snapshot()).toEqual(before);
});

test('of many cells, the first that someone typed over since is named, and none is written', async () => {
  const { workbook, userTypes, values } = await withActions();
  const write = (row: number, before: string): CellsWrite => ({
    ...{ kind: 'write-cells', sheet: 'Actions', at: rect(row, 1, 1, 1) },
    ...{ before: [[before]], after: [['Blue']] },
  });
  const steps = [write(1, 'Amber'), write(2, 'Red'), write(3, 'Green')];
  const { inverse } = valueOf(await workbook.apply({ label: 'Rate', steps }));
  userTypes('Actions!B3', 'Amber');
  expect(refusalFrom(await workbook.apply(inverse))).toEqual({
    ...{ code: 'changed-since-read', subject: 'Actions!B3' },
  });
  expect(values('Actions').slice(1)).toEqual([
    ['1', 'Blue'],
    ['2', 'Amber'],
    ['3', 'Blue'],
  ]);
});

test('a row inserted above since: Undo is refused, and nothing is written', async () => {
  const { workbook, run, snapshot } = await withActions();
  const { inverse } = valueOf(await workbook.apply(RATE));
  await run(async (context) => {
    context.workbook.worksheets.getItem('Actions').getRange('1:1').insert('Down');
    await context.sync();
  });
  const before = snapshot();
  expect(refusalFrom(await workbook.apply(inverse)).code).toBe('changed-since-read');
  expect(snapshot()).toEqual(before);
});

test('rows sorted since, so that the cell of another row holds the same: Undo is refused', async () => {
  const { workbook, run, values } = await withActions();
  const { inverse } = valueOf(await workbook.apply(RATE));
  await run(async (context) => {
    context.workbook.tables.getItem('Actions').sort.apply([{ key: 0, ascending: false }]);
    await context.sync();
  });
  expect(values('Actions')[1]).toEqual(['3', 'Green']);
  expect(refusalFrom(await workbook.apply(inverse))).toEqual({
    ...{ code: 'changed-since-read', subject: 'Actions!A2' },
  });
  expect(values('Actions')[1]).toEqual(['3', 'Green']);
});

test('a ref that a formula yields still tells whose row it is', async () => {
  const { workbook, run, values } = await withActions();
  await run(async (context) => {
    const ref = context.workbook.worksheets.getItem('Actions').getRange('A2');
    ref.numberFormat = [['General']];
    ref.formulas = [['="1"']];
    await context.sync();
  });
  const { inverse } = valueOf(await workbook.apply(RATE));
  valueOf(await workbook.apply(inverse));
  expect(values('Actions')[1]).toEqual(['1', 'Amber']);
});

test('a redrawn sheet goes back to what this session drew before', async () => {
  const { workbook, values } = await openExcel();
  const draw = (rows: number): WorkbookChange => ({
    label: 'Draw',
    steps: [{ kind: 'draw-sheet', sheet: anAppendix(rows) }],
  });
  valueOf(await workbook.apply(draw(3)));
  const drawn = values('Appendix 1');
  const { inverse } = valueOf(await workbook.apply(draw(5)));
  valueOf(await workbook.apply(inverse));
  expect(values('Appendix 1')).toEqual(drawn);
});
