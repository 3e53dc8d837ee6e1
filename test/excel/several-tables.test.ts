import { aSheet, rect } from './placed.js';
import { openExcel, valueOf } from './simulated.js';

test('a sheet of tables of several widths is redrawn in place', async () => {
  const rows = ['a', 'b', 'c', 'd', 'e'].map((text) =>
    [1, 2, 3].map((column) => `${text}${column}`),
  );
  const tables = [
    { name: 'Narrow', at: rect(0, 0, 2, 2) },
    { name: 'Wide', at: rect(3, 0, 2, 3) },
  ];
  const sheet = aSheet(rows, { mark: 'notes', tables });
  const draw = { label: 'Draw', steps: [{ kind: 'draw-sheet', sheet } as const] };
  const { workbook, values, run } = await openExcel();
  valueOf(await workbook.apply(draw));
  valueOf(await workbook.apply(draw));
  expect(values('Actions')).toEqual(rows);
  await run(async (context) => {
    const drawnTables = context.workbook.worksheets.getItem('Actions').tables.load('name');
    await context.sync();
    expect(drawnTables.items.map(({ name }) => name)).toEqual(['Narrow', 'Wide']);
  });
});

test('what stands on a sheet costs as much in one piece as line by line', async () => {
  const rows = Array.from({ length: 200 }, (_, row) => [`Row ${row}`, '', `${row}`]);
  const whole = aSheet(rows);
  const inLines = rows.map((values, row) => ({
    ...{ at: rect(row, 0, 1, 3), values: [values], numberFormat: '@' },
  }));
  const costOf = async (values: typeof whole.values): Promise<number> => {
    const { workbook, cost, values: read } = await openExcel();
    const step = { kind: 'draw-sheet', sheet: { ...whole, values } } as const;
    valueOf(await workbook.apply({ label: 'Draw', steps: [step] }));
    expect(read('Actions')).toEqual(rows);
    return cost().actions;
  };
  expect(await costOf(inLines)).toBe(await costOf(whole.values));
});
