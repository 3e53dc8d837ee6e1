import type { CellValue } from '../core/sheet/placed-sheet.js';

/** Excel's number format of a text cell, which takes what it is given as it is. */
export const TEXT_FORMAT = '@';

/**
 * What to hand to Excel so that the cell ends up holding exactly `value`.
 *
 * Setting `values` does what typing does: "=1+1", "007", "1/2" and "TRUE" turn into a formula, a
 * number, a date, a truth. A text cell ("@") keeps them; elsewhere a leading apostrophe tells Excel
 * to do so, and is not itself kept.
 * https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member
 */
export function toType(value: CellValue, numberFormat: string): CellValue {
  if (typeof value !== 'string' || numberFormat === TEXT_FORMAT) return value;
  return mightTurn(value) ? `'${value}` : value;
}

/** Anything but words that begin with a letter and hold no digit. */
function mightTurn(text: string): boolean {
  return text !== '' && (!/^\p{L}[^\d]*$/u.test(text) || /^(true|false)$/i.test(text));
}

/** Excel parts the lines of a cell by a line feed alone. */
export function withExcelLines(value: CellValue): CellValue {
  return typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : value;
}
