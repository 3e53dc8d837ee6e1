import type { DrawnCells } from './drawn-cells.js';
import type { HandEdit } from './hand-edits.js';

/** Rows and columns, by where they were drawn: where they are now; null where they are gone. */
export interface Places {
  readonly rows: readonly (number | null)[];
  readonly columns: readonly (number | null)[];
  readonly moved: ReadonlySet<number>;
}

export interface Area {
  readonly rows: number;
  readonly columns: number;
}

/** What was inserted, deleted or moved. */
export function movedEdits(
  { rows, columns, moved }: Places,
  area: Area,
  drawn: DrawnCells,
): readonly HandEdit[] {
  const inRows = (kind: HandEdit['kind'], runs: readonly Run[]) =>
    runs.map(([row, count]) => ({
      kind,
      at: { row, column: 0, rows: count, columns: area.columns },
    }));
  const inColumns = (kind: HandEdit['kind'], runs: readonly Run[]) =>
    runs.map(([column, count]) => ({
      kind,
      at: { row: 0, column, rows: area.rows, columns: count },
    }));
  const saysSomething = (row: number) => drawn.rows[row]?.some((cell) => cell !== '') ?? false;
  const shifted = [...moved].map((row) => rows[row] ?? row).sort((a, b) => a - b);
  return [
    ...inColumns('columns-inserted', runsOf(missing(columns, area.columns))),
    ...inColumns(
      'columns-deleted',
      gaps(columns, () => true),
    ),
    ...inRows('rows-inserted', runsOf(missing(rows, area.rows))),
    ...inRows('rows-deleted', gaps(rows, saysSomething)),
    ...inRows('rows-moved', runsOf(shifted)),
  ];
}

type Run = readonly [from: number, count: number];

function missing(places: readonly (number | null)[], end: number): readonly number[] {
  const there = new Set(places);
  return Array.from({ length: end }, (_, place) => place).filter((place) => !there.has(place));
}

export function runsOf(numbers: readonly number[]): readonly Run[] {
  const runs: Run[] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && last[0] + last[1] === number) runs[runs.length - 1] = [last[0], last[1] + 1];
    else runs.push([number, 1]);
  }
  return runs;
}

/** Where something is gone, and how much of it. */
function gaps(
  places: readonly (number | null)[],
  counts: (drawn: number) => boolean,
): readonly Run[] {
  const gone = new Map<number, number>();
  let next = 0;
  places.forEach((place, drawn) => {
    if (place !== null) next = place + 1;
    else if (counts(drawn)) gone.set(next, (gone.get(next) ?? 0) + 1);
  });
  return [...gone];
}
