import { type Area, intersect, areaOf, type Sheet } from '../../../simulator/model/index.js';
import type { Extents, Offsets } from '../extents.js';

/** A cell of merged ones: their block, its size in pixels, and whether it is the one that shows. */
export interface MergedAt {
  readonly block: Area;
  readonly width: number;
  readonly height: number;
  readonly isFirst: boolean;
}

const mergeOver = (sheet: Sheet, row: number, column: number): Area | null =>
  sheet.merges.find((merge) => intersect(merge, areaOf(row, column)) !== null) ?? null;

const span = (offsets: Offsets, from: number, to: number): number =>
  (offsets[Math.min(to + 1, offsets.length - 1)] ?? 0) - (offsets[from] ?? 0);

/** Finds the merged block that a cell belongs to. */
export function mergedCells(
  sheet: Sheet,
  { rows, columns }: Extents,
): (row: number, column: number) => MergedAt | null {
  if (sheet.merges.length === 0) return () => null;
  return (row, column) => {
    const block = mergeOver(sheet, row, column);
    if (block === null) return null;
    return {
      block,
      width: span(columns, block.left, block.right),
      height: span(rows, block.top, block.bottom),
      isFirst: row === block.top && column === block.left,
    };
  };
}
