import { addressOf, columnLetters } from '../core/sheet/address.js';
import type { Rect } from '../core/sheet/placed-sheet.js';

export { addressOf, columnLetters };

/**
 * Longest list of addresses that Excel takes for a RangeAreas.
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-multiple-ranges
 */
const LONGEST_ADDRESS_LIST = 8_192;

/** "3:5": entire rows, from 0. */
export function rowsAddress(from: number, count: number): string {
  return `${from + 1}:${from + count}`;
}

/** "B:D": entire columns, from 0. */
export function columnsAddress(from: number, count: number): string {
  return `${columnLetters(from)}:${columnLetters(from + count - 1)}`;
}

/** Reads "B3:D9" or "Sheet1!B3"; null for entire rows and columns, and for several areas. */
export function rectOf(address: string): Rect | null {
  const cells = address.slice(address.lastIndexOf('!') + 1).replaceAll('$', '');
  const match = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(cells);
  if (!match) return null;
  const [, left = '', top = '', right = left, bottom = top] = match;
  const column = columnIndex(left);
  const row = Number(top) - 1;
  return { row, column, rows: Number(bottom) - row, columns: columnIndex(right) - column + 1 };
}

function columnIndex(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

export function contains(outer: Rect, inner: Rect): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

/** Addresses joined by commas, in as few lists as Excel's limit on their length allows. */
export function addressLists(addresses: readonly string[]): readonly string[] {
  const lists: string[] = [];
  let list = '';
  for (const address of addresses) {
    const longer = list === '' ? address : `${list},${address}`;
    if (longer.length < LONGEST_ADDRESS_LIST) {
      list = longer;
    } else {
      lists.push(list);
      list = address;
    }
  }
  return list === '' ? lists : [...lists, list];
}
