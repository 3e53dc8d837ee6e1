import { cellText } from './cell-text.js';
import type { Grid, GridCell } from './grid.js';

type RangeValue = string | number | boolean | null;

/** A worksheet range as Excel hands it over: a matrix of values, and one of what cells display. */
export interface RangeContents {
  readonly values: readonly (readonly RangeValue[])[];
  /** As displayed: dates and numbers in the cell's own format. */
  readonly text: readonly (readonly string[])[];
  /** Row of the sheet, from 1, on which the range begins. */
  readonly firstRow: number;
  /** Fills as "#RRGGBB", where they were read; Excel says "#FFFFFF" for no fill. */
  readonly fills?: readonly (readonly string[])[];
}

/** The cells of a worksheet range as a grid; the row of the sheet is the line of a grid's row. */
export function gridFromRange(range: RangeContents): Grid {
  return {
    rows: range.values.map((values, row) => ({
      line: range.firstRow + row,
      cells: values.map((value, column) =>
        gridCell(value, range.text[row]?.[column], range.fills?.[row]?.[column]),
      ),
    })),
  };
}

/** A column too narrow for its number or date displays "####": then the value speaks. */
function gridCell(
  value: RangeValue,
  shown: string | undefined,
  fill: string | undefined,
): GridCell {
  const hidden = shown === undefined || /^#+$/.test(shown);
  const text = typeof value === 'string' || hidden ? String(value ?? '') : shown;
  return {
    text: cellText(text),
    ...(fill !== undefined && /^#[0-9a-f]{6}$/i.test(fill) && fill.toUpperCase() !== '#FFFFFF'
      ? { fill: fill.toUpperCase() }
      : {}),
    ...(typeof value === 'number' && (hidden || !isNumeral(shown)) ? { serial: value } : {}),
  };
}

/** "1,200", "75%", "£3.50": a number shown as one, and so no date. */
export const isNumeral = (text: string): boolean =>
  /^-?[£$€]?[\d,. ]+%?$/.test(text.trim()) && !/\d\.\d+\./.test(text);
