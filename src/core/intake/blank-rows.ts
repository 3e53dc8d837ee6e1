import { isRef, withoutContinued } from './cell-kinds.js';
import { cellAt, columnsThatMean, type PlanRow, type PlanTable } from './plan-table.js';
import { isPlaceholder } from './template-words.js';

/** A table without the rows of its template that nobody has filled in, and what stood in those. */
export interface FilledRows {
  readonly table: PlanTable;
  /** The numbers that were printed in advance, in one text; empty where none were. */
  readonly numbers: readonly string[];
}

/**
 * Leaves out rows that only bear a number, or what a template prints in its gaps. A number whose row
 * goes on below, where the next row has none of its own, is kept.
 */
export function withoutBlankRows(table: PlanTable): FilledRows {
  const [column] = [
    ...columnsThatMean(table.columns, 'ref'),
    ...columnsThatMean(table.columns, 'action-ref'),
  ];
  if (column === undefined) return { table, numbers: [] };
  const blank = table.rows.filter(
    (row, at) => isBlank(row, column) && endsHere(row, table.rows.slice(at + 1), column),
  );
  if (blank.length === 0) return { table, numbers: [] };
  const left = new Set(blank);
  return {
    table: { ...table, rows: table.rows.filter((row) => !left.has(row)) },
    numbers: [blank.map((row) => cellAt(row, column).text).join(', ')],
  };
}

function isBlank(row: PlanRow, column: number): boolean {
  const ref = cellAt(row, column).text;
  const others = row.cells.filter(({ text }, at) => at !== column && text !== '');
  const isContinued = withoutContinued(ref) !== ref.trim();
  return (
    isRef(ref) &&
    !isContinued &&
    others.every(({ text, carried }) => !carried && isPlaceholder(text))
  );
}

/** The next row that holds anything bears a number of its own, or there is none. */
function endsHere(row: PlanRow, below: readonly PlanRow[], column: number): boolean {
  const next = below.find(({ cells }) => cells.some(({ text }) => text !== ''));
  if (!next) return true;
  const ref = cellAt(next, column);
  return isRef(ref.text) && ref.text !== cellAt(row, column).text && !ref.carried;
}
