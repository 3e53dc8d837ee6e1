import { isRef } from './cell-kinds.js';
import type { ColumnMeaning, ColumnReading } from './plan-reading.js';
import {
  cellAt,
  columnsThatMean,
  type PlanCell,
  type PlanRow,
  type PlanTable,
} from './plan-table.js';
import { cleanRef } from './read-refs.js';

/** What only an action has: a recommendation that heads its actions has none of them. */
const OF_ACTIONS: readonly ColumnMeaning[] = ['owner', 'due', 'rating', 'status', 'percent'];

/**
 * A table with one column of texts in which "E1" is a recommendation and "E1.1" an action under it,
 * with the actions in columns of their own. Left as it is where the heads are owned, dated or rated
 * themselves: then they are actions in parts.
 */
export function withNestedRefs(table: PlanTable): PlanTable {
  const places = placesOf(table);
  if (!places) return table;
  const heads = new Set(table.rows.map((row) => cleanRef(cellAt(row, places.ref).text)));
  const children = table.rows.filter((row) => isUnder(row, places.ref, heads));
  const parents = parentsOf(table, children, places.ref);
  const isNested = children.length > 1 && parents.length > 0 && parents.every(isHead(table));
  if (!isNested || !children.some((row) => !isHead(table)(row))) return table;
  const width = table.columns.length;
  const columns: readonly ColumnReading[] = [
    ...table.columns.map((column) =>
      column.index === places.text ? { ...column, means: 'recommendation' as const } : column,
    ),
    { heading: '', index: width, means: 'action' },
    { heading: '', index: width + 1, means: 'action-ref' },
  ];
  const rows = table.rows.map((row) =>
    children.includes(row) ? asAction(row, places, width) : row,
  );
  return { columns, rows };
}

interface Places {
  readonly ref: number;
  readonly text: number;
}

function placesOf({ columns }: PlanTable): Places | null {
  const [ref] = columnsThatMean(columns, 'ref');
  const texts = [
    ...columnsThatMean(columns, 'recommendation'),
    ...columnsThatMean(columns, 'action'),
  ];
  const [text] = texts;
  const hasActionRefs = columnsThatMean(columns, 'action-ref').length > 0;
  if (ref === undefined || text === undefined || texts.length > 1 || hasActionRefs) return null;
  return { ref, text };
}

/** "E1.1" is under "E1", "3a" under "3". */
const headOf = (ref: string): string =>
  /^(?<head>.*\d)(?:[./-]\d{1,2}|[a-z])$/.exec(ref)?.groups?.['head'] ?? '';

function isUnder(row: PlanRow, column: number, heads: ReadonlySet<string>): boolean {
  const ref = cleanRef(cellAt(row, column).text);
  const head = headOf(ref);
  return isRef(ref) && head !== '' && heads.has(head);
}

function parentsOf(
  { rows }: PlanTable,
  children: readonly PlanRow[],
  column: number,
): readonly PlanRow[] {
  const heads = new Set(children.map((row) => headOf(cleanRef(cellAt(row, column).text))));
  return rows.filter((row) => heads.has(cleanRef(cellAt(row, column).text)));
}

const isHead =
  ({ columns }: PlanTable) =>
  (row: PlanRow): boolean =>
    !columns.some(
      ({ index, means }) =>
        means !== null && OF_ACTIONS.includes(means) && cellAt(row, index).text !== '',
    );

function asAction(row: PlanRow, { ref, text }: Places, width: number): PlanRow {
  const cells: PlanCell[] = Array.from({ length: width + 2 }, (_, at) => cellAt(row, at));
  const blank = (at: number): PlanCell => ({
    text: '',
    column: cellAt(row, at).column,
    carried: false,
  });
  cells[width] = cellAt(row, text);
  cells[width + 1] = cellAt(row, ref);
  cells[ref] = blank(ref);
  cells[text] = blank(text);
  return { ...row, cells };
}
