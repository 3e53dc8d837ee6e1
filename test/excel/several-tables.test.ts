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
