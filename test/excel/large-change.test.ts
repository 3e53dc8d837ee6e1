import { aTableSheet } from './placed.js';
import { openExcel, refusalFrom, valueOf } from './simulated.js';

const TEXT = 'Mae’r gwaith ar y gweill – work goes on. '.repeat(50);

function largeSheet(rows: number) {
  const cells = Array.from({ length: rows }, (_, index) => [`${index + 1}`, `${index} ${TEXT}`]);
  return aTableSheet('Actions', [['Ref', 'Update'], ...cells]);
}

const add = (rows: number) => ({
  label: 'Add the plan',
  steps: [{ kind: 'draw-sheet', sheet: largeSheet(rows) } as const],
});

test('more than one request can carry goes in pieces, and arrives whole', async () => {
  const { workbook, cost, values } = await openExcel();
  const change = add(4_000);
  valueOf(await workbook.apply(change));
  const { batches } = cost();
  expect(batches).toBeGreaterThan(3);
  expect(batches).toBeLessThanOrEqual(5);
  expect(values('Actions')).toEqual(change.steps[0]?.sheet.values[0]?.values);
});

test('when a later piece fails, the pieces before it are taken back', async () => {
  const { workbook, failBatch } = await openExcel();
  failBatch(3, 'ServiceNotAvailable');
  expect(refusalFrom(await workbook.apply(add(4_000)))).toEqual({
    code: 'no-connection',
    excelCode: 'ServiceNotAvailable',
  });
  expect(valueOf(await workbook.overview()).tables).toEqual([]);
  valueOf(await workbook.apply(add(10)));
});

test('a large sheet can be undone as well', async () => {
  const { workbook, values } = await openExcel();
  const { inverse } = valueOf(await workbook.apply(add(4_000)));
  valueOf(await workbook.apply(inverse));
  expect(values('Actions')).toEqual([]);
});
