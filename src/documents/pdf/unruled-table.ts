import { fillAt, type PageCell, type PageTable } from './cells.js';
import { isBoldLine, lineOf, segmentsOf, type Line } from './lines.js';
import type { Fill, Rule, TextRun } from './page-content.js';
import { rowsOfLines, type ColumnLine } from './unruled-rows.js';

/** How far the text of a column reaches, as far as its lines are known. */
interface Extent {
  readonly left: number;
  readonly right: number;
}

export interface FoundTable {
  readonly table: PageTable;
  /** Lines that it takes. */
  readonly lines: number;
}

/**
 * The table that begins on a line and whose columns only their places part: a heading of words far
 * apart, and lines below that keep to its columns. null where none begins.
 *
 * @param carried left edges of the columns of a table that went on to the end of the page before
 */
export function unruledTable(
  lines: readonly Line[],
  from: number,
  rules: readonly Rule[],
  fills: readonly Fill[],
  carried?: readonly number[],
): FoundTable | null {
  const heading = lines[from];
  if (!heading) return null;
  const segments = segmentsOf(heading);
  const isHeading = segments.length >= 3 || (segments.length === 2 && isBoldPair(segments));
  const start = carried ? extentsOf(carried) : isHeading ? segments : null;
  if (!start) return null;
  const { taken, columns } = takeLines(lines, from, start);
  const shared = taken.filter(({ cells }) => cells.filter((cell) => cell.length > 0).length > 1);
  if (shared.length < (carried ? 1 : 3) || !keepsToColumns(taken, segments.length)) return null;
  if (isInterleaved(taken) || hidesColumns(taken, columns.length)) return null;
  return {
    table: tableOf(taken, columns, rules, fills),
    lines: taken.length,
  };
}

const isBoldPair = (segments: readonly Line[]): boolean =>
  segments.every((segment) => isBoldLine(segment) && segment.right - segment.left < 160);

/** Columns known from the page before: as wide as a letter, until their lines are seen. */
const extentsOf = (lefts: readonly number[]): readonly Extent[] =>
  lefts.map((left) => ({ left, right: left + 4 }));

/** Two columns of prose have a line in each almost everywhere; a table's cells end earlier. */
const keepsToColumns = (taken: readonly ColumnLine[], columns: number): boolean =>
  columns !== 2 || taken.some(({ cells }) => cells.some((cell) => cell.length === 0));

/** Phrases far apart in one column, line after line: the heading did not show all columns. */
function isInterleaved(taken: readonly ColumnLine[]): boolean {
  const cells = taken.flatMap((line) => line.cells).filter((runs) => runs.length > 0);
  const parted = cells.filter((runs) => segmentsOf(lineOf(runs)).length > 1);
  return parted.length > INTERLEAVED * cells.length;
}

/**
 * One column falls into two that no line below the heading crosses: its lines stand not below, but
 * between each other.
 */
function hidesColumns([, ...body]: readonly ColumnLine[], columns: number): boolean {
  return Array.from({ length: columns }, (_, at) =>
    body.flatMap(({ cells }) => cells[at] ?? []),
  ).some((runs) => {
    let right = -Infinity;
    return runs
      .toSorted((a, b) => a.left - b.left)
      .some((run, at, sorted) => {
        const gap = run.left - right;
        right = Math.max(right, run.right);
        return (
          gap > GUTTER * run.size &&
          at >= MOST_STRAYS &&
          sorted.length - at >= MOST_STRAYS &&
          wordy(sorted.slice(0, at))
        );
      });
  });
}

/** In heights of the font: columns without rules may stand no further apart than words. */
const GUTTER = 0.15;

/** So many runs apart from the others make a column; marks and numbers before a text do not. */
const MOST_STRAYS = 3;
const wordy = (runs: readonly TextRun[]): boolean =>
  runs.some(({ text }) => /\p{L}{3}/u.test(text));

/** Wide spaces in a cell now and then are those of justified text. */
const INTERLEAVED = 0.2;

function takeLines(
  lines: readonly Line[],
  from: number,
  start: readonly Extent[],
): { readonly taken: readonly ColumnLine[]; readonly columns: readonly Extent[] } {
  let columns = start;
  const taken: ColumnLine[] = [];
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line) break;
    const cells = placeRuns(line, columns);
    if (cells) {
      columns = columns.map((extent, index) => widen(extent, cells[index] ?? []));
      taken.push({ line, cells });
    } else if (taken.length > 0 && isSection(line, lines[at + 1], columns)) {
      taken.push({ line, cells: columns.map((_, index) => (index === 0 ? line.runs : [])) });
    } else break;
  }
  return { taken, columns };
}

const widen = (extent: Extent, runs: readonly TextRun[]): Extent => ({
  left: Math.min(extent.left, ...runs.map(({ left }) => left)),
  right: Math.max(extent.right, ...runs.map(({ right }) => right)),
});

/** A line's words by column, or null where one goes over from one column into the next. */
function placeRuns(line: Line, columns: readonly Extent[]): readonly (readonly TextRun[])[] | null {
  const cells: TextRun[][] = columns.map(() => []);
  for (const run of line.runs) {
    const over = columns.flatMap(({ left, right }, index) =>
      run.right > left + 1 && run.left < right - 1 ? [index] : [],
    );
    if (over.length > 1) return null;
    cells[over[0] ?? nearest(run, columns)]?.push(run);
  }
  return cells;
}

/** The column that begins last before a run; else the first one. */
function nearest(run: TextRun, columns: readonly Extent[]): number {
  return Math.max(
    0,
    columns.findLastIndex(({ left }) => left <= run.left + 2),
  );
}

/** A title over the rows below it: one phrase at the left edge, and then the columns again. */
function isSection(line: Line, next: Line | undefined, columns: readonly Extent[]): boolean {
  const first = columns[0]?.left ?? 0;
  if (segmentsOf(line).length > 1 || Math.abs(line.left - first) > 4 || !next) return false;
  const below = placeRuns(next, columns);
  return below !== null && below.filter((cell) => cell.length > 0).length > 1;
}

function tableOf(
  taken: readonly ColumnLine[],
  columns: readonly Extent[],
  rules: readonly Rule[],
  fills: readonly Fill[],
): PageTable {
  const all = taken.map(({ line }) => line);
  const rows = rowsOfLines(taken, rules).map((row) =>
    columns.map(({ left, right }, index): PageCell => {
      const runs = row.flatMap(({ cells }) => cells[index] ?? []);
      const place = runs[0] ? lineOf(runs) : row[0]?.line;
      const fill = place && fillAt(fills, left + 1, place.base - 0.3 * place.size);
      return { runs, right, ...(fill && { fill }) };
    }),
  );
  return {
    kind: 'table',
    top: (all[0]?.base ?? 0) - (all[0]?.size ?? 0),
    bottom: all.at(-1)?.base ?? 0,
    columns: columns.map(({ left }) => left),
    rows,
  };
}
