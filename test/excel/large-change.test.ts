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
    ...{ code: 'no-connection', excelCode: 'ServiceNotAvailable' },
    takenBack: { emptied: ['Actions'] },
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

test('each part of a large change is reported, the look before it first', async () => {
  const { workbook } = await openExcel();
  const parts: string[] = [];
  const onPart = (done: number, of: number): void => void parts.push(`${done}/${of}`);
  valueOf(await workbook.apply(add(4_000), { onPart }));
  expect(parts).toEqual(['1/4', '2/4', '3/4', '4/4']);
});

test('a large change that is stopped is taken back, and can be made afterwards', async () => {
  const { workbook, values } = await openExcel();
  const stop = new AbortController();
  const refusal = refusalFrom(
    await workbook.apply(add(4_000), {
      signal: stop.signal,
      onPart: (done) => {
        if (done === 2) stop.abort();
      },
    }),
  );
  expect(refusal).toEqual({ code: 'stopped', takenBack: { emptied: ['Actions'] } });
  expect(values('Actions')).toEqual([]);
  expect(valueOf(await workbook.overview()).tables).toEqual([]);
  valueOf(await workbook.apply(add(10)));
});

test('where a stopped change cannot be taken back, its sheet is named', async () => {
  const { workbook, failBatch } = await openExcel();
  const stop = new AbortController();
  const refusal = refusalFrom(
    await workbook.apply(add(4_000), {
      signal: stop.signal,
      onPart: (done) => {
        if (done !== 2) return;
        stop.abort();
        failBatch(1, 'ServiceNotAvailable');
      },
    }),
  );
  expect(refusal).toEqual({ code: 'stopped', leftOn: ['Actions'] });
});

test('a change stopped before anything was sent changes nothing', async () => {
  const { workbook, snapshot, cost } = await openExcel();
  const before = snapshot();
  const stop = new AbortController();
  const onPart = (): void => stop.abort();
  cost();
  expect(refusalFrom(await workbook.apply(add(10), { signal: stop.signal, onPart }))).toEqual({
    code: 'stopped',
  });
  expect(refusalFrom(await workbook.apply(add(10), { signal: stop.signal }))).toEqual({
    code: 'stopped',
  });
  expect(cost().batches).toBe(1);
  expect(snapshot()).toEqual(before);
});

test('thousands of cells here and there are verified and written in pieces, and go back', async () => {
  const { workbook, values } = await openExcel();
  valueOf(await workbook.apply(add(2)));
  const cells = Array.from({ length: 6_000 }, (_, index) => ({ row: 2 * index + 9, column: 4 }));
  const steps = cells.map(({ row, column }) => ({
    ...({ kind: 'write-cells', sheet: 'Actions' } as const),
    at: { row, column, rows: 1, columns: 1 },
    before: [['']],
    after: [[`Row ${row}`]],
  }));
  const before = values('Actions');
  const { inverse } = valueOf(await workbook.apply({ label: 'Fill in', steps }));
  const written = values('Actions').flatMap((row) =>
    row.filter((value) => /^Row /.test(`${value}`)),
  );
  expect(written).toEqual(cells.map(({ row }) => `Row ${row}`));
  valueOf(await workbook.apply(inverse));
  expect(values('Actions')).toEqual(before);
});
