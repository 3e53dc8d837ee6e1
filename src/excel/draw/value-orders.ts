import type { PlacedSheet, PlacedValues } from '../../core/sheet/placed-sheet.js';
import { addressOf } from '../addresses.js';
import type { Order } from '../orders.js';
import { jsonBytes, REQUEST_BYTES, runsOfRows } from '../payload.js';
import { toType, withExcelLines } from '../written-text.js';

/** Runs of rows small enough that a request is filled well whatever else is in it. */
const RUN_BYTES = REQUEST_BYTES / 8;

/** Each rectangle's number format, then its values, so that text arrives as text. */
export function valueOrders(name: string, placed: PlacedSheet): readonly Order[] {
  return placed.values.flatMap((block) => blockOrders(name, block));
}

function blockOrders(name: string, { at, values, numberFormat }: PlacedValues): readonly Order[] {
  const typed = values.map((row) =>
    row.map((value) => toType(withExcelLines(value), numberFormat)),
  );
  return runsOfRows(typed, RUN_BYTES).map(({ from, count, bytes }) => ({
    bytes: bytes + jsonBytes(numberFormat),
    queue: ({ sheet }) => {
      const part = { ...at, row: at.row + from, rows: count };
      const range = sheet(name).getRange(addressOf(part));
      // One format in a one-cell matrix spreads over the whole range.
      range.numberFormat = [[numberFormat]];
      range.values = typed.slice(from, from + count);
    },
  }));
}
