import type { Rect } from '../core/sheet/placed-sheet.js';

export interface TablePlace {
  /** Header row included (where it is shown), total row left out. */
  readonly at: Rect;
  readonly showsHeaders: boolean;
}

export interface PlaceLoaded {
  readonly table: Excel.Table;
  readonly range: Excel.Range;
}

/** Queues what `placeOf` needs. A null table is allowed: what is asked of it comes back null. */
export function loadPlace(table: Excel.Table): PlaceLoaded {
  table.load({ id: true, showHeaders: true, showTotals: true });
  const range = table.getRange();
  range.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
  return { table, range };
}

/** Null where there is no such table (any more). */
export function placeOf({ table, range }: PlaceLoaded): TablePlace | null {
  if (table.isNullObject) return null;
  const totals = table.showTotals ? 1 : 0;
  return {
    at: {
      row: range.rowIndex,
      column: range.columnIndex,
      rows: range.rowCount - totals,
      columns: range.columnCount,
    },
    showsHeaders: table.showHeaders,
  };
}
