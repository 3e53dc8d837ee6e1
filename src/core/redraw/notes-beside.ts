import type { PlacedSheet, Rect } from '../sheet/placed-sheet.js';
import { alignRows, type Line } from './align-rows.js';
import type { SheetCompared } from './compare-drawn.js';
import { digestOf, drawnValues, type DrawnCells } from './drawn-cells.js';

/** Where the notes beside rows of a drawing go when it is drawn anew: with their rows. */
export interface NotesBeside {
  /** Rows that have notes, and the row that each is to stand beside. */
  readonly rows: readonly { readonly from: number; readonly to: number }[];
  /** Cells beside a row that is drawn no longer. */
  readonly left: readonly Rect[];
}

/** A row goes by its first cell, the ref, and of several such by what else they have in common. */
export function notesBeside(
  drawn: DrawnCells,
  { outside, area, rows }: SheetCompared,
  next: PlacedSheet,
): NotesBeside {
  const beside = outside.filter((at) => at.row < area.rows && at.column >= area.columns);
  if (beside.length === 0 || drawn.grain === 'row') return { rows: [], left: [] };
  const lines = drawnValues(next).map((line): Line => line.map(digestOf));
  const { places } = alignRows(drawn.rows, lines);
  const drawnAt = new Map(rows.map((place, row) => [place, row]));
  const targetOf = (row: number): number | null => {
    const was = drawnAt.get(row);
    const line = was === undefined ? undefined : drawn.rows[was];
    // A line of text has no ref: what stands beside it stays where it is.
    if (was === undefined || !line || !isRecord(line)) return row;
    const place = places[was] ?? null;
    return place !== null && lines[place]?.[0] === line[0] ? place : onlyRow(line[0], drawn, lines);
  };
  const targets = new Map(
    [...new Set(beside.map(({ row }) => row))].map((row) => [row, targetOf(row)]),
  );
  return {
    rows: [...targets].flatMap(([from, to]) => (to === null ? [] : [{ from, to }])),
    left: beside.filter(({ row }) => targets.get(row) === null),
  };
}

function isRecord(line: Line): boolean {
  return line.filter((cell) => cell !== '').length > 1;
}

/** The row of that ref, where there is one before and after. */
function onlyRow(
  ref: string | undefined,
  drawn: DrawnCells,
  lines: readonly Line[],
): number | null {
  const isOf = (line: Line): boolean => line[0] === ref && isRecord(line);
  const there = lines.flatMap((line, row) => (isOf(line) ? [row] : []));
  return there.length === 1 && drawn.rows.filter(isOf).length === 1 ? (there[0] ?? null) : null;
}
