import { columnWidth } from '../../simulator/excel/sheet-geometry.js';
import { type Sheet, usedArea, type Workbook } from '../../simulator/model/index.js';
import { rowHeights } from './row-heights.js';

export const PIXELS_A_POINT = 96 / 72;
const SPARE_ROWS = 30;
const SPARE_COLUMNS = 2;

/** Where rows (or columns) begin, in pixels; one more than there are, so that the last has an end. */
export type Offsets = readonly number[];

export interface Extents {
  readonly rows: Offsets;
  readonly columns: Offsets;
}

/** Pixels of the screen that the sheet is to fill. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/** How far the sheet is shown: what is used, some room to type beyond it, and the whole screen. */
export function measureSheet(workbook: Workbook, sheet: Sheet, room: Room): Extents {
  const used = usedArea(workbook, sheet, false);
  const { row, column } = sheet.activeCell;
  const rows = Math.max(used?.bottom ?? 0, row) + SPARE_ROWS;
  const columns = Math.max(used?.right ?? 0, column) + SPARE_COLUMNS;
  return {
    rows: offsetsOf(rows, rowHeights(sheet), room.height),
    columns: offsetsOf(columns, (index) => columnWidth(sheet, index), room.width),
  };
}

/**
 * Each begins on the whole pixel nearest to its place, so that what is placed in points, as charts
 * are, stays at its cells however far down it stands.
 * @param fill pixels that are to be filled even if `count` do not
 */
export function offsetsOf(count: number, points: (index: number) => number, fill = 0): Offsets {
  const offsets = [0];
  let end = 0;
  let pixel = 0;
  for (let index = 0; index < count || (pixel < fill && index < count + 500); index++) {
    end += points(index);
    pixel = Math.round(end * PIXELS_A_POINT);
    offsets.push(pixel);
  }
  return offsets;
}

export const sizeAt = (offsets: Offsets, index: number): number =>
  (offsets[index + 1] ?? 0) - (offsets[index] ?? 0);

/** The index that holds the pixel, by bisection. */
export function indexAt(offsets: Offsets, pixel: number): number {
  let low = 0;
  let high = Math.max(0, offsets.length - 2);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((offsets[middle] ?? 0) <= pixel) low = middle;
    else high = middle - 1;
  }
  return low;
}
