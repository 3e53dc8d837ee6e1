import { rowHeight, columnWidth } from '../../simulator/excel/sheet-geometry.js';
import { type Sheet, usedArea, type Workbook } from '../../simulator/model/index.js';

const PIXELS_A_POINT = 96 / 72;
const SPARE_ROWS = 30;
const SPARE_COLUMNS = 4;

/** Where rows (or columns) begin, in pixels; one more than there are, so that the last has an end. */
export type Offsets = readonly number[];

export interface Extents {
  readonly rows: Offsets;
  readonly columns: Offsets;
}

/** How far the sheet is shown: what is used, and some room to type beyond it. */
export function measureSheet(workbook: Workbook, sheet: Sheet): Extents {
  const used = usedArea(workbook, sheet, false);
  const rows = Math.max((used?.bottom ?? 0) + SPARE_ROWS, sheet.activeCell.row + SPARE_ROWS, 60);
  const right = Math.max(used?.right ?? 0, sheet.activeCell.column);
  const columns = Math.max(right + SPARE_COLUMNS, 16);
  return {
    rows: offsetsOf(rows, (row) => rowHeight(sheet, row)),
    columns: offsetsOf(columns, (column) => columnWidth(sheet, column)),
  };
}

export function offsetsOf(count: number, points: (index: number) => number): Offsets {
  const offsets = [0];
  let end = 0;
  for (let index = 0; index < count; index++) {
    end += Math.round(points(index) * PIXELS_A_POINT);
    offsets.push(end);
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
