import { cellAt, MAX_COLUMNS, MAX_ROWS, type Sheet } from '../../simulator/model/index.js';

export interface Place {
  readonly row: number;
  readonly column: number;
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  PageDown: [20, 0],
  PageUp: [-20, 0],
};

const inside = ({ row, column }: Place): Place => ({
  row: Math.min(Math.max(row, 0), MAX_ROWS - 1),
  column: Math.min(Math.max(column, 0), MAX_COLUMNS - 1),
});

/** Where a key leads from a cell, or null where the key leads nowhere. `last` is the last cell shown. */
export function placeAfter(
  sheet: Sheet,
  from: Place,
  key: string,
  ctrl: boolean,
  last: Place,
): Place | null {
  if (key === 'Home') return { row: ctrl ? 0 : from.row, column: 0 };
  if (key === 'End') return ctrl ? last : { ...from, column: last.column };
  const step = STEPS[key];
  if (step === undefined) return null;
  const hop = (place: Place): Place =>
    inside({ row: place.row + step[0], column: place.column + step[1] });
  if (!ctrl || key.startsWith('Page')) return overHidden(sheet, hop(from), hop);
  return edgeOfBlock(sheet, from, hop, last);
}

function overHidden(sheet: Sheet, place: Place, hop: (place: Place) => Place): Place {
  const row = sheet.rows.get(place.row);
  const hidden =
    row?.hidden === true || row?.filtered === true || sheet.columns.get(place.column)?.hidden;
  const next = hop(place);
  const stuck = next.row === place.row && next.column === place.column;
  return hidden === true && !stuck ? overHidden(sheet, next, hop) : place;
}

/** Ctrl and an arrow: to the end of the filled cells, or to the next filled cell. */
function edgeOfBlock(sheet: Sheet, from: Place, hop: (place: Place) => Place, last: Place): Place {
  const filled = ({ row, column }: Place): boolean =>
    (cellAt(sheet, row, column)?.value ?? '') !== '';
  const within = ({ row, column }: Place): boolean => row <= last.row && column <= last.column;
  const inBlock = filled(from) && filled(hop(from));
  let place = hop(from);
  for (let next = hop(place); within(next); place = next, next = hop(next)) {
    if (next.row === place.row && next.column === place.column) break;
    if (inBlock ? !filled(next) : filled(place)) break;
  }
  return place;
}
