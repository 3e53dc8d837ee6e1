import type { PlacedSheet } from '../src/core/sheet/placed-sheet.js';

/**
 * What operations of drawing grow with, beside what they do not. Each look, table and page break is
 * an operation or a few; cells and the areas of a look go out together, in runs and in lists.
 */
export interface DrawnAmounts {
  readonly sheets: number;
  readonly looks: number;
  readonly tables: number;
  readonly pageBreaks: number;
  readonly areas: number;
  readonly cells: number;
}

export function drawnAmounts(sheets: readonly PlacedSheet[]): DrawnAmounts {
  const sum = (amount: (sheet: PlacedSheet) => number): number =>
    sheets.reduce((total, sheet) => total + amount(sheet), 0);
  return {
    sheets: sheets.length,
    looks: sum(({ paints }) => paints.length + 1),
    tables: sum(({ tables }) => tables.length),
    pageBreaks: sum(({ page }) => page?.breaksBefore.length ?? 0),
    areas: sum(({ paints }) => paints.reduce((total, { at }) => total + at.length, 1)),
    cells: sum(({ extent }) => extent.rows * extent.columns),
  };
}
