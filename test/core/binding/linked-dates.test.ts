import { readLinkedTables } from '../../../src/core/binding/read-linked-tables.js';
import { RAG } from '../../../src/core/plan/schemes.js';
import type { GridCell } from '../../../src/core/grid/grid.js';

/** The deadlines that are read from cells of one column. */
function dues(...cells: readonly GridCell[]) {
  const columns = new Map([
    ['ref', 0],
    ['action', 1],
    ['due', 2],
  ] as const);
  const rows = cells.map((due, index) => ({
    line: index + 2,
    cells: [{ text: String(index + 1) }, { text: 'Mend roofs' }, due],
  }));
  const header = { line: 1, cells: ['Ref', 'Action', 'Due'].map((text) => ({ text })) };
  const table = { role: 'actions', id: 't1', columns, missing: [] } as const;
  const reading = readLinkedTables([{ table, grid: { rows: [header, ...rows] } }], {
    title: '',
    scheme: RAG,
  });
  return reading.plan.actions.map(({ due }) => due?.latest ?? due?.precision);
}

test('a column that shows days and months first leaves open what could be either', () => {
  expect(dues({ text: '31/12/2024' }, { text: '12/31/2024' }, { text: '1/3/2025' })).toEqual([
    '2024-12-31',
    '2024-12-31',
    'ambiguous',
  ]);
});

test('a date of Excel’s own is sure, whichever way it shows', () => {
  expect(dues({ text: '3/1/2025', serial: 45717 }, { text: '1/4/2025' })).toEqual([
    '2025-03-01',
    '2025-04-01',
  ]);
});

test('a date that shows a month alone allows the whole month', () => {
  expect(dues({ text: 'Jun-26', serial: 46174 })).toEqual(['2026-06-30']);
});
