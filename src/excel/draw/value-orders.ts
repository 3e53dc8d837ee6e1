import type { CellValue, PlacedSheet, PlacedValues, Rect } from '../../core/sheet/placed-sheet.js';
import { addressOf } from '../addresses.js';
import { smallOrder, type Order } from '../orders.js';
import { REQUEST_BYTES, runsOfRows } from '../payload.js';
import { TEXT_FORMAT, toType, withExcelLines } from '../written-text.js';

/** Runs of rows small enough that a request is filled well whatever else is in it. */
const RUN_BYTES = REQUEST_BYTES / 8;

/**
 * Cells of one run. Office.js cuts what is larger itself, into pieces that cost four operations
 * each instead of two (`setRangePropertiesInBulk` in its source).
 */
const RUN_CELLS = 1_500;

/**
 * All number formats, then all values, so that text arrives as text. What stands on a sheet goes out
 * in runs of whole rows, whatever number of titles and tables it is made of: "" leaves a cell empty.
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-core-concepts#blank-input
 */
export function valueOrders(name: string, placed: PlacedSheet): readonly Order[] {
  if (placed.values.length === 0) return [];
  const all = rectAround(placed.values.map(({ at }) => at));
  return [...formatOrders(name, placed.values, all), ...runOrders(name, placed.values, all)];
}

function rectAround(areas: readonly Rect[]): Rect {
  const row = Math.min(...areas.map((at) => at.row));
  const column = Math.min(...areas.map((at) => at.column));
  const end = Math.max(...areas.map((at) => at.row + at.rows));
  const right = Math.max(...areas.map((at) => at.column + at.columns));
  return { row, column, rows: end - row, columns: right - column };
}

/** Text is the rule, and everywhere; numbers and dates are put over it. */
function formatOrders(name: string, values: readonly PlacedValues[], all: Rect): readonly Order[] {
  const isText = ({ numberFormat }: PlacedValues): boolean => numberFormat === TEXT_FORMAT;
  const others = values.filter((block) => !isText(block));
  const text = values.some(isText) ? [{ at: all, numberFormat: TEXT_FORMAT }] : [];
  return [...text, ...others].map(({ at, numberFormat }) =>
    smallOrder(({ sheet }) => {
      // One format in a one-cell matrix spreads over the whole range.
      sheet(name).getRange(addressOf(at)).numberFormat = [[numberFormat]];
    }),
  );
}

function runOrders(name: string, values: readonly PlacedValues[], all: Rect): readonly Order[] {
  const cells = cellsOf(values, all);
  const rows = Math.max(1, Math.floor(RUN_CELLS / all.columns));
  return runsOfRows(cells, RUN_BYTES, rows).map(({ from, count, bytes }) => ({
    bytes,
    queue: ({ sheet }) => {
      const part = { ...all, row: all.row + from, rows: count };
      sheet(name).getRange(addressOf(part)).values = cells.slice(from, from + count);
    },
  }));
}

function cellsOf(values: readonly PlacedValues[], all: Rect): readonly CellValue[][] {
  const cells = Array.from({ length: all.rows }, () => Array<CellValue>(all.columns).fill(''));
  for (const { at, values: rows, numberFormat } of values) {
    rows.forEach((row, down) => {
      const target = cells[at.row - all.row + down];
      row.forEach((value, right) => {
        if (target)
          target[at.column - all.column + right] = toType(withExcelLines(value), numberFormat);
      });
    });
  }
  return cells;
}
