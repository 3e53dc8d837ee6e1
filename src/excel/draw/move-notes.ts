import { addressOf } from '../addresses.js';
import type { RedrawnSheet } from './redrawn-sheet.js';

/**
 * Moves what people have beside the drawing along with its rows, formats, comments and all: first to
 * columns where nothing stands, so that no note comes to lie on another that has yet to move, then
 * back as one.
 * https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-moveto-member(1)
 */
export function queueNotes(
  sheet: Excel.Worksheet,
  { compared: { area, outside }, notes, room }: RedrawnSheet,
): void {
  if (notes.length === 0) return;
  const end = Math.max(...outside.map(({ column }) => column)) + 1;
  const columns = end - area.columns;
  const column = area.columns + room.columns;
  const free = column + columns;
  const cells = (row: number, from: number, rows: number) =>
    sheet.getRange(addressOf({ row, column: from, rows, columns }));
  for (const { from, to } of notes) cells(from, column, 1).moveTo(cells(to, free, 1));
  const first = Math.min(...notes.map(({ to }) => to));
  const rows = Math.max(...notes.map(({ to }) => to)) - first + 1;
  cells(first, free, rows).moveTo(cells(first, column, rows));
}
