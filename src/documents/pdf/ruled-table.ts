import { fillAt, type PageCell, type PageTable } from './cells.js';
import type { Lattice } from './lattice.js';
import { isWithin, middleOf, type Fill, type TextRun } from './page-content.js';

/**
 * The cells between a table's rules. Places that no rule parts are one cell: its text stands at its
 * top left, and the others say from where it covers them. Rows without text or colour are left out.
 *
 * @param runs what stands inside the rules
 */
export function ruledTable(
  lattice: Lattice,
  runs: readonly TextRun[],
  fills: readonly Fill[],
): PageTable {
  const { xs, ys } = lattice;
  const owners = ownersOf(lattice);
  const width = xs.length - 1;
  const own: TextRun[][] = owners.map(() => []);
  for (const run of runs) {
    const { y } = middleOf(run);
    const row = intervalOf(ys, y);
    // A word too long for its cell begins in it all the same.
    const column = intervalOf(xs, run.left + Math.min(2, (run.right - run.left) / 2));
    own[owners[row * width + column] ?? 0]?.push(run);
  }
  const paddings = xs.slice(1).map((_, column) => paddingOf(own, xs, column, width));
  const small = fills.filter((fill) => !isBackground(fill, lattice));
  const rows = ys.slice(1).map((_, row) =>
    xs.slice(1).map((_, column): PageCell => {
      const place = row * width + column;
      const owner = owners[place] ?? place;
      if (owner !== place) {
        const merged = owner % width === column ? 'above' : 'left';
        return { runs: [], right: 0, merged };
      }
      const middle = ((xs[column] ?? 0) + (xs[column + 1] ?? 0)) / 2;
      const fill = fillAt(small, middle, ((ys[row] ?? 0) + (ys[row + 1] ?? 0)) / 2);
      const end = endOf(owners, place, width);
      return {
        runs: own[place] ?? [],
        right: (xs[end + 1] ?? 0) - (paddings[column] ?? 0),
        ...(fill && { fill }),
      };
    }),
  );
  return {
    kind: 'table',
    top: lattice.top,
    bottom: lattice.bottom,
    columns: xs.slice(0, -1),
    rows: rows.filter((row) => row.some((cell) => cell.runs.length > 0 || cell.fill)),
  };
}

/** For each place the first place, from the top left, of the cell that it is part of. */
function ownersOf({ xs, ys, partsRight, partsBelow }: Lattice): readonly number[] {
  const width = xs.length - 1;
  const owners = Array.from({ length: width * (ys.length - 1) }, (_, place) => place);
  const join = (a: number, b: number): void => {
    const [first, second] = [owners[a] ?? a, owners[b] ?? b];
    const owner = Math.min(first, second);
    owners.forEach((each, at) => {
      if (each === first || each === second) owners[at] = owner;
    });
  };
  owners.forEach((_, place) => {
    const row = Math.floor(place / width);
    const column = place % width;
    if (column < width - 1 && !partsRight(row, column)) join(place, place + 1);
    if (row < ys.length - 2 && !partsBelow(row, column)) join(place, place + width);
  });
  return owners;
}

/** The last column that a cell reaches to in its first row. */
function endOf(owners: readonly number[], place: number, width: number): number {
  let column = place % width;
  while (column < width - 1 && owners[place - (place % width) + column + 1] === place) column += 1;
  return column;
}

/** Room between a column's edge and its text; as much is kept free on the other side. */
function paddingOf(
  own: readonly (readonly TextRun[])[],
  xs: readonly number[],
  column: number,
  width: number,
): number {
  const lefts = own.flatMap((runs, place) =>
    place % width === column ? runs.map(({ left }) => left) : [],
  );
  const edge = xs[column] ?? 0;
  return lefts.length === 0 ? 0 : Math.max(0, Math.min(...lefts) - edge);
}

/** The last interval that begins before a place, or the first. */
function intervalOf(edges: readonly number[], place: number): number {
  const after = edges.findIndex((edge, at) => at > 0 && place < edge);
  return after < 0 ? Math.max(0, edges.length - 2) : after - 1;
}

/** Paper, or a panel behind the table: it says nothing of a cell. */
const isBackground = (fill: Fill, { left, right, top, bottom, ys }: Lattice): boolean =>
  ys.length > 2 &&
  fill.right - fill.left > (right - left) * 0.9 &&
  fill.bottom - fill.top > (bottom - top) * 0.9;

export const runsWithin = (runs: readonly TextRun[], lattice: Lattice): readonly TextRun[] =>
  runs.filter((run) => {
    const { x, y } = middleOf(run);
    return isWithin(lattice, x, y, 1);
  });
