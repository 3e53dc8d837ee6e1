import type { LocatedTable } from '../core/binding/binding.js';
import type { Field, TableRole } from '../core/binding/fields.js';
import type { GridCell, GridRow } from '../core/grid/grid.js';

/** The fields that tell whose row it is, the surest first: refs, then the record's own words. */
const TELLING: Readonly<Record<TableRole, readonly Field[]>> = {
  recommendations: ['ref', 'recommendation'],
  actions: ['ref', 'action'],
  updates: ['statement', 'update'],
  plan: ['action-ref', 'ref', 'action', 'recommendation', 'update'],
};

/**
 * Finds, for a cell of a row, the column of the same row that tells whose it is: the first that no
 * other row of the table shares, else the first that is filled. undefined where none is.
 */
export function tellingColumns(
  { role, columns }: LocatedTable,
  rows: readonly GridRow[],
): (cells: readonly GridCell[], column: number) => number | undefined {
  const candidates = TELLING[role].flatMap((field) => columns.get(field) ?? []);
  const shared = new Map(candidates.map((column) => [column, textsShared(rows, column)]));
  return (cells, column) => {
    const filled = candidates.filter((other) => other !== column && textAt(cells, other) !== '');
    return filled.find((other) => !shared.get(other)?.has(textAt(cells, other))) ?? filled[0];
  };
}

function textsShared(rows: readonly GridRow[], column: number): ReadonlySet<string> {
  const once = new Set<string>();
  const shared = new Set<string>();
  for (const { cells } of rows) {
    const text = textAt(cells, column);
    if (once.has(text)) shared.add(text);
    once.add(text);
  }
  return shared;
}

const textAt = (cells: readonly GridCell[], column: number): string =>
  cells[column]?.text.trim() ?? '';
