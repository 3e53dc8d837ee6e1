import type { Fill, TextRun } from './page-content.js';

/** A cell as the page shows it, before its lines are text. */
export interface PageCell {
  readonly runs: readonly TextRun[];
  /** Where its text could reach to. */
  readonly right: number;
  readonly fill?: string;
  readonly merged?: 'above' | 'left';
}

export interface PageTable {
  readonly kind: 'table';
  readonly top: number;
  readonly bottom: number;
  /** Left edges of its columns, by which the next page's rows are known again. */
  readonly columns: readonly number[];
  readonly rows: readonly (readonly PageCell[])[];
}

/** The colour that a place of the page is seen in: of the last that was painted over it. */
export function fillAt(fills: readonly Fill[], x: number, y: number): string | undefined {
  const fill = fills.findLast(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
  return fill && fill.colour !== '#FFFFFF' ? fill.colour : undefined;
}
