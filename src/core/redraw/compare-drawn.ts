import type { CellValue, PlacedSheet, Rect } from '../sheet/placed-sheet.js';
import { alignColumns } from './align-columns.js';
import { alignRows, type Line } from './align-rows.js';
import { cellEdits } from './cell-edits.js';
import { digestOf, drawnCells, drawnValues, rowDigest, type DrawnCells } from './drawn-cells.js';
import type { HandEdit, Standing } from './hand-edits.js';
import { movedEdits, runsOf } from './moved-edits.js';

export interface SheetCompared {
  readonly edits: readonly HandEdit[];
  /** So many rows and columns from A1 on hold what was drawn, and what was typed into it. */
  readonly area: { readonly rows: number; readonly columns: number };
  /** Cells beside and below it that people have filled: these are theirs, and stay. */
  readonly outside: readonly Rect[];
  /** By drawn row: where it stands now; null where it is gone. */
  readonly rows: readonly (number | null)[];
}

type Cells = readonly (readonly CellValue[])[];

/**
 * What was done by hand to a drawn sheet.
 * @param drawn null where nothing is known of it
 * @param next what is to be drawn: where a text of it was drawn before, an edit can say so
 */
export function compareDrawn(
  drawn: DrawnCells | null,
  standing: Standing | null,
  next: PlacedSheet,
): SheetCompared {
  const cells = fromTop(standing);
  if (!drawn) return compareUnknown(cells, next);
  const now = cells.map((row): Line => row.map(digestOf));
  if (drawn.grain === 'row') return compareRows(drawn, now, cells);
  return compareCells(drawn, now, cells, drawnValues(next));
}

/** From A1 on, whatever the range in use begins with. */
function fromTop(standing: Standing | null): Cells {
  if (!standing) return [];
  const { at, cells } = standing;
  const above = Array.from({ length: at.row }, (): readonly CellValue[] => []);
  const before = Array<CellValue>(at.column).fill('');
  return [...above, ...cells.map((row) => [...before, ...row])];
}

/**
 * What is as it would be drawn now was not edited, nor is what is lacking, as where Excel stopped
 * half-way; of all else nobody can say whose it is.
 */
function compareUnknown(cells: Cells, next: PlacedSheet): SheetCompared {
  const compared = compareDrawn(drawnCells(next), { at: FIRST_CELL, cells }, next);
  const isOurs = compared.edits.every(({ kind }) => kind === 'emptied');
  if (isOurs) return { ...compared, edits: [] };
  const area = { rows: cells.length, columns: Math.max(0, ...cells.map(({ length }) => length)) };
  const edits: readonly HandEdit[] = [{ kind: 'unknown', at: { ...FIRST_CELL, ...area } }];
  return { edits, area, outside: [], rows: [] };
}

const FIRST_CELL = { row: 0, column: 0, rows: 1, columns: 1 };

function compareCells(
  drawn: DrawnCells,
  now: readonly Line[],
  cells: Cells,
  known: Cells,
): SheetCompared {
  const columns = alignColumns(drawn.rows, now, drawn.columns);
  const lines = now.map((line) =>
    columns.map((place) => (place === null ? '' : (line[place] ?? ''))),
  );
  const { places: rows, moved } = alignRows(drawn.rows, lines);
  const places = { rows, columns, moved };
  const area = { rows: endOf(rows), columns: endOf(columns) };
  const edits = [
    ...movedEdits(places, area, drawn),
    ...cellEdits(places, area, drawn, { now, cells, known }),
  ];
  return { edits, area, outside: outsideOf(cells, area), rows };
}

function endOf(places: readonly (number | null)[]): number {
  return places.reduce<number>((end, place) => Math.max(end, (place ?? -1) + 1), 0);
}

/** Which rows are others than were drawn; what in them, is not known. */
function compareRows(drawn: DrawnCells, now: readonly Line[], cells: Cells): SheetCompared {
  const { columns } = drawn;
  const lines = now.map((line) =>
    rowDigest(Array.from({ length: columns }, (_, column) => line[column] ?? '')),
  );
  const { places: rows, moved } = alignRows(drawn.rows, lines);
  const area = { rows: endOf(rows), columns };
  const other = rows.flatMap((place, row) =>
    place === null || (lines[place]?.[0] ?? '') === drawn.rows[row]?.[0] ? [] : [place],
  );
  const places = { rows, columns: Array.from({ length: columns }, (_, column) => column), moved };
  const changed = runsOf(other.sort((a, b) => a - b)).map(([row, count]) => ({
    kind: 'changed' as const,
    at: { row, column: 0, rows: count, columns },
  }));
  const edits = [...movedEdits(places, area, drawn), ...changed];
  return { edits, area, outside: outsideOf(cells, area), rows };
}

function outsideOf(cells: Cells, area: SheetCompared['area']): readonly Rect[] {
  return cells.flatMap((line, row) =>
    line.flatMap((value, column) =>
      value === '' || (row < area.rows && column < area.columns)
        ? []
        : [{ row, column, rows: 1, columns: 1 }],
    ),
  );
}
