import type { PlacedSheet, PlacedValues, Rect } from '../../core/sheet/placed-sheet.js';
import { addressOf } from '../addresses.js';
import type { Order } from '../orders.js';
import { jsonBytes, REQUEST_BYTES, runsOfRows } from '../payload.js';
import { toType, withExcelLines } from '../written-text.js';

/** Runs of rows small enough that a request is filled well whatever else is in it. */
const RUN_BYTES = REQUEST_BYTES / 8;

/**
 * Cells of one run. Office.js cuts what is larger itself, into pieces that cost four operations
 * each instead of two (`setRangePropertiesInBulk` in its source).
 */
const RUN_CELLS = 1_500;

/** Each rectangle's number format, then its values, so that text arrives as text. */
export function valueOrders(name: string, placed: PlacedSheet): readonly Order[] {
  return placed.values.flatMap((block) => blockOrders(name, block));
}

function blockOrders(name: string, { at, values, numberFormat }: PlacedValues): readonly Order[] {
  const typed = values.map((row) =>
    row.map((value) => toType(withExcelLines(value), numberFormat)),
  );
  const rows = Math.max(1, Math.floor(RUN_CELLS / at.columns));
  return runsOfRows(typed, RUN_BYTES, rows).map(({ from, count, bytes }) => ({
    bytes: bytes + jsonBytes(numberFormat),
    queue: ({ sheet }) => {
      const rangeOf = (part: Rect) => sheet(name).getRange(addressOf(part));
      const part = rangeOf({ ...at, row: at.row + from, rows: count });
      // One format in a one-cell matrix spreads over the whole range, with the first run over all.
      if (from === 0) (count < at.rows ? rangeOf(at) : part).numberFormat = [[numberFormat]];
      part.values = typed.slice(from, from + count);
    },
  }));
}
