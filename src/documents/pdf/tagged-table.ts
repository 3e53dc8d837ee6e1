import { fillAt, type PageCell, type PageTable } from './cells.js';
import {
  isWithin,
  middleOf,
  type Box,
  type Fill,
  type TaggedRow,
  type TextRun,
} from './page-content.js';

/**
 * A table as the document's own structure tells it, or null where that leaves out text that stands
 * among its cells, as badly tagged documents do.
 */
export function taggedTable(
  tagged: readonly TaggedRow[],
  runs: readonly TextRun[],
  fills: readonly Fill[],
): PageTable | null {
  const rows = tagged.map((row) =>
    row.map((ids) => runs.filter(({ content }) => content !== null && ids.includes(content))),
  );
  const own = new Set(rows.flat(2));
  const box = boxAround([...own]);
  const width = Math.max(...rows.map((row) => row.length), 0);
  if (!box || width < 2 || own.size < 0.95 * countWithin(runs, box)) return null;
  const columns = columnsOf(rows, width);
  return {
    kind: 'table',
    top: box.top,
    bottom: box.bottom,
    columns,
    rows: rows.map((row) => placeCells(row, columns, box.right, fills)),
  };
}

function boxAround(runs: readonly TextRun[]): Box | null {
  if (runs.length === 0) return null;
  return {
    left: Math.min(...runs.map(({ left }) => left)),
    right: Math.max(...runs.map(({ right }) => right)),
    top: Math.min(...runs.map(({ base, size }) => base - size)),
    bottom: Math.max(...runs.map(({ base }) => base)),
  };
}

const countWithin = (runs: readonly TextRun[], box: Box): number =>
  runs.filter((run) => {
    const { x, y } = middleOf(run);
    return isWithin(box, x, y);
  }).length;

/** Where each column begins: by the rows that have a cell in every one. */
function columnsOf(rows: readonly (readonly TextRun[][])[], width: number): readonly number[] {
  const lefts = Array.from({ length: width }, (_, column) =>
    Math.min(
      ...rows
        .filter((row) => row.length === width)
        .flatMap((row) => (row[column] ?? []).map(({ left }) => left)),
    ),
  );
  return lefts.map((left, column) =>
    Number.isFinite(left) ? left : (lefts.slice(0, column).findLast(Number.isFinite) ?? 0) + 1,
  );
}

/** A row with fewer cells than columns has cells that go over several: each by where it begins. */
function placeCells(
  row: readonly (readonly TextRun[])[],
  columns: readonly number[],
  right: number,
  fills: readonly Fill[],
): readonly PageCell[] {
  const placed: TextRun[][] = columns.map(() => []);
  row.forEach((runs, at) => {
    const left = Math.min(...runs.map((run) => run.left));
    const found = columns.findLastIndex((column) => column <= left + 3);
    placed[row.length === columns.length ? at : Math.max(0, found)]?.push(...runs);
  });
  const beside = row.flat()[0];
  return placed.map((runs, column): PageCell => {
    const [first] = runs;
    // A blank cell has its colour where a text would begin.
    const start = (columns[column] ?? 0) + 1;
    const fill = first
      ? fillAt(fills, (first.left + first.right) / 2, first.base - first.size / 3)
      : beside && fillAt(fills, start, beside.base - beside.size / 3);
    return { runs, right: (columns[column + 1] ?? right + 6) - 6, ...(fill && { fill }) };
  });
}
