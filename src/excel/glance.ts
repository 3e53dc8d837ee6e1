import type { Rect } from '../core/sheet/placed-sheet.js';

/** What Excel says of a cell's look, or of all cells of a range; null where they differ. */
export interface Format {
  /** "#RRGGBB"; "#FFFFFF" where there is no fill. */
  readonly fill: string | null;
  readonly strike: boolean | null;
}

/** What a first look at a range tells of all its cells together; null where they differ. */
export interface Glance extends Format {
  readonly rowsHidden: boolean | null;
  readonly columnsHidden: boolean | null;
}

export interface GlancedRange {
  /** Conditional formats. Which colours they give, Excel tells only from ExcelApi 1.19 on. */
  readonly hasRules: boolean;
  readonly sheet: string;
  readonly at: Rect;
  readonly glance: Glance;
}

export function formatsToLoad(fills: boolean, strikes: boolean) {
  return {
    format: {
      ...(fills && { fill: { color: true } }),
      ...(strikes && { font: { strikethrough: true } }),
    },
  };
}

export const GLANCE_TO_LOAD = { rowHidden: true, columnHidden: true, ...formatsToLoad(true, true) };

/** The range must have been loaded with `GLANCE_TO_LOAD`. */
export function glanceAt(range: Excel.Range): Glance {
  return {
    rowsHidden: range.rowHidden as boolean | null,
    columnsHidden: range.columnHidden as boolean | null,
    ...sharedFormats(range, true, true),
  };
}

/**
 * The types say that a shared property always has a value; it is null where cells differ.
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-blank-null-values
 */
export function sharedFormats(range: Excel.Range, fills: boolean, strikes: boolean): Format {
  const color = fills ? (range.format.fill.color as string | null) : null;
  return {
    fill: color !== null && COLOR.test(color) ? color : null,
    strike: strikes ? (range.format.font.strikethrough as boolean | null) : null,
  };
}

const COLOR = /^#[0-9A-F]{6}$/i;

/** A cell without a fill is white: https://learn.microsoft.com/javascript/api/excel/excel.rangefill */
export const isFill = (color: string | null): color is string =>
  color !== null && COLOR.test(color) && color.toUpperCase() !== '#FFFFFF';
