import type { CellsWrite } from '../../src/workbook/workbook.js';
import { anAppendix, aTableSheet, rect } from './placed.js';
import { openExcel, refusalFrom, settle, valueOf } from './simulated.js';

const add = {
  label: 'Add the plan',
  steps: [
    { kind: 'draw-sheet', sheet: aTableSheet('Actions', [['Ref'], ['1']]) },
    { kind: 'draw-sheet', sheet: anAppendix(3) },
    { kind: 'keep', key: 'plan', before: null, after: 'kept' },
  ],
} as const;

test('every verb works on an Excel that has no more than ExcelApi 1.9', async () => {
  const { workbook, values } = await openExcel('1.9');
  const added = valueOf(await workbook.apply(add));
  const { tables } = valueOf(await workbook.overview());
  const ids = tables.map(({ id }) => id);
  const stop = valueOf(await workbook.watch(ids, () => undefined));
  const step: CellsWrite = {
    ...{ kind: 'write-cells', sheet: 'Actions', at: rect(1, 0, 1, 1) },
    ...{ before: [['1']], after: [['2']] },
  };
  const written = valueOf(await workbook.apply({ label: 'Set', steps: [step] }));
  const [contents] = valueOf(await workbook.read(ids));
  expect(contents?.grid.rows[1]?.cells[0]?.text).toBe('2');
  valueOf(await workbook.apply({ label: 'Draw', steps: [add.steps[1]] }));
  valueOf(await workbook.apply(written.inverse));
  await settle();
  await stop();
  valueOf(await workbook.apply(added.inverse));
  expect(['Actions', 'Appendix 1'].map(values)).toEqual([[], []]);
});

test('an older Excel is told from a broken one', async () => {
  const { workbook } = await openExcel('1.8');
  expect(refusalFrom(await workbook.apply(add))).toMatchObject({
    ...{ code: 'not-supported', excelCode: 'ApiNotFound' },
  });
});
