import { cellAt, type PlanRow, type PlanTable } from './plan-table.js';
import type { RefColumns } from './ref-columns.js';
import { startsLowerCase } from './sentence-flow.js';

/**
 * Whether the first row of a table is the end of one that was not copied: it names no record, or
 * holds nothing but the rest of a sentence where the sentences of other rows begin with a capital.
 */
export function isEndOfAnother(row: PlanRow, table: PlanTable, refs: RefColumns): boolean {
  const telling = [refs.ref, refs.recommendation, refs.actionRef, refs.action].flatMap((column) =>
    column === null ? [] : [column],
  );
  const filled = row.cells.flatMap(({ text }, index) => (text === '' ? [] : [index]));
  if (telling.length === 0) return false;
  if (!filled.some((index) => telling.includes(index))) return true;
  const [index = 0, ...others] = filled;
  if (others.length > 0 || !startsLowerCase(cellAt(row, index).text)) return false;
  return !table.rows.some((other) => other !== row && startsLowerCase(cellAt(other, index).text));
}
