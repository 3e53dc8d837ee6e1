import type { Grid } from '../core/grid/grid.js';
import { findTableParts, type TablePart } from '../core/intake/find-plan-tables.js';
import type { ColumnMeaning } from '../core/intake/plan-reading.js';
import { wordHoldings } from '../core/wording/word-holdings.js';

/** Where on a sheet rows begin that look like those of a plan. */
export interface SheetPlan {
  /** Row of its first row of headings, or of its first row where it has none; from 1, on the sheet. */
  readonly line: number;
  /** Rows of headings. */
  readonly headings: number;
  /** Its first and its last column: positions in the grid, from 0. */
  readonly columns: readonly [number, number];
  /** Ends "This sheet …": "holds actions and ratings". */
  readonly why: string;
}

/** The rows of a sheet that tell most of a plan; null where none do. */
export function findSheetPlan(grid: Grid): SheetPlan | null {
  const line = grid.rows[0]?.line ?? 1;
  const parts = findTableParts({ blocks: [{ kind: 'table', line, grid }] });
  const plans = parts.filter((part) => part.rows.length > 0 && isPlan(meaningsOf(part)));
  const [best] = plans.sort((a, b) => meaningsOf(b).size - meaningsOf(a).size);
  return best ? planOf(best, grid) : null;
}

function planOf(part: TablePart, grid: Grid): SheetPlan {
  const texts = part.heading?.texts ?? [];
  const used = part.columns.filter(
    ({ index, means }) => means !== null || (texts[index] ?? '') !== '',
  );
  const at = grid.rows.findIndex(({ line }) => line === part.rows[0]?.line);
  const headings = part.heading?.rows ?? 0;
  return {
    line: grid.rows[at - headings]?.line ?? part.line,
    headings,
    columns: [used[0]?.index ?? 0, used.at(-1)?.index ?? 0],
    why: wordHoldings([...meaningsOf(part)]),
  };
}

const meaningsOf = ({ columns }: TablePart): ReadonlySet<ColumnMeaning> =>
  new Set(columns.flatMap(({ means }) => means ?? []));

const isPlan = (means: ReadonlySet<ColumnMeaning>): boolean =>
  means.size > 1 && (means.has('action') || means.has('recommendation'));
