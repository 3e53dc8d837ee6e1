import { columnWidth, rowHeight } from '../../simulator/excel/sheet-geometry.js';
import type { Row, Sheet } from '../../simulator/model/index.js';

interface Measured {
  readonly widths: string;
  /** What stood in the row's cells: value and style of each, in turn. */
  readonly seen: readonly unknown[];
  readonly points: number;
}

const known = new WeakMap<Row, Measured>();

/**
 * Points of each row. To measure how text wraps takes long, and one edit leaves ten thousand rows as
 * they were: a row is measured again only when its cells, or any column's width, are others.
 */
export function rowHeights(sheet: Sheet): (index: number) => number {
  const widths = [...sheet.columns.keys()].map((index) => columnWidth(sheet, index)).join(' ');
  return (index) => {
    const row = sheet.rows.get(index);
    if (row === undefined || row.height !== undefined || row.hidden || row.filtered) {
      return rowHeight(sheet, index);
    }
    const before = known.get(row);
    if (before?.widths === widths && isAsSeen(row, before.seen)) return before.points;
    const points = rowHeight(sheet, index);
    const seen = [...row.cells.values()].flatMap(({ value, style }) => [value, style]);
    known.set(row, { widths, seen, points });
    return points;
  };
}

function isAsSeen(row: Row, seen: readonly unknown[]): boolean {
  if (row.cells.size * 2 !== seen.length) return false;
  let at = 0;
  for (const { value, style } of row.cells.values()) {
    if (seen[at] !== value || seen[at + 1] !== style) return false;
    at += 2;
  }
  return true;
}
