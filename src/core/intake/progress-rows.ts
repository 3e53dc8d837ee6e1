import type { PlanCell, PlanRow, PlanTable } from './plan-table.js';

/** "Update:", "Progress to June 2024:" at the head of a cell that stands alone in its row. */
const PROGRESS_LABEL =
  /^(?:\*\*)?(?:(?:latest|progress|current|status|officer|quarterly)\s+)?(?:update|progress|position|commentary|diweddariad|cynnydd)\b[^:\n]{0,30}:/i;

const loneCell = ({ cells }: PlanRow): number => {
  const filled = cells.flatMap(({ text }, index) => (text === '' ? [] : [index]));
  return filled.length === 1 ? (filled[0] ?? -1) : -1;
};

const tellsProgress = (row: PlanRow): boolean =>
  PROGRESS_LABEL.test(row.cells[loneCell(row)]?.text ?? '');

/**
 * A plan that tells its progress in a row of its own below each record ("Update: …" over the whole
 * width), with those texts in a column of updates: a new one where the table has none.
 */
export function withProgressRows(table: PlanTable): PlanTable {
  if (!table.rows.some(tellsProgress)) return table;
  const own = table.columns.find(({ means }) => means === 'update')?.index;
  const index = own ?? table.columns.length;
  const columns =
    own === undefined
      ? [...table.columns, { heading: '', index, means: 'update' as const }]
      : table.columns;
  const rows = table.rows.map((row) => (tellsProgress(row) ? moved(row, index) : row));
  return { columns, rows };
}

function moved(row: PlanRow, to: number): PlanRow {
  const from = row.cells[loneCell(row)];
  if (!from) return row;
  const empty = ({ column }: PlanCell): PlanCell => ({ text: '', column, carried: false });
  const cells = row.cells.map(empty);
  while (cells.length <= to) cells.push({ text: '', column: from.column, carried: false });
  cells[to] = from;
  return { ...row, cells };
}
