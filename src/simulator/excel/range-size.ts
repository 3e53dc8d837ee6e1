import { EVENT } from '../events.js';
import type { Host } from '../host.js';
import {
  type Area,
  areaAddress,
  columnCount,
  isWholeRows,
  MAX_ROWS,
  rowAt,
  rowCount,
  rowsIn,
  type Sheet,
} from '../model/index.js';
import { finiteNumber, flag } from './arguments.js';
import { assertAllowed } from './guard.js';
import {
  columnWidth,
  defaultWidth,
  fittingWidth,
  MAX_COLUMN_WIDTH,
  MAX_ROW_HEIGHT,
  rowHeight,
} from './sheet-geometry.js';

/** By hand or by a filter. https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-rowhidden-member */
export function isRowHidden(sheet: Sheet, row: number): boolean {
  const record = sheet.rows.get(row);
  return record?.hidden === true || record?.filtered === true;
}

/** True or false where all rows (columns) agree, null where some are hidden and some not. */
export function hiddenState(sheet: Sheet, area: Area, of: 'rows' | 'columns'): boolean | null {
  const total = of === 'rows' ? rowCount(area) : columnCount(area);
  const hidden =
    of === 'rows'
      ? rowsIn(sheet, area.top, area.bottom).filter(({ index }) => isRowHidden(sheet, index)).length
      : [...sheet.columns].filter(
          ([index, column]) => index >= area.left && index <= area.right && column.hidden === true,
        ).length;
  if (hidden === 0) return false;
  return hidden === total ? true : null;
}

export function setRowsHidden(host: Host, sheet: Sheet, area: Area, value: unknown): void {
  assertAllowed(sheet, 'allowFormatRows');
  const hidden = flag(value);
  for (const index of rowsToTouch(sheet, area)) rowAt(sheet, index).hidden = hidden;
  const changeType = hidden ? 'Hidden' : 'Unhidden';
  host.events.ofSheet(EVENT.worksheetRowHiddenChanged, sheet, {
    type: 'WorksheetRowHiddenChanged',
    changeType,
    source: 'Local',
    address: areaAddress(area),
  });
}

/** Of whole columns only the rows with a record; a million records would serve nobody. */
function rowsToTouch(sheet: Sheet, area: Area): number[] {
  if (rowCount(area) === MAX_ROWS) {
    return rowsIn(sheet, area.top, area.bottom).map(({ index }) => index);
  }
  return Array.from({ length: rowCount(area) }, (_, step) => area.top + step);
}

export function setColumnsHidden(_host: Host, sheet: Sheet, area: Area, value: unknown): void {
  assertAllowed(sheet, 'allowFormatColumns');
  const hidden = flag(value);
  eachColumn(sheet, area, (column) => {
    column.hidden = hidden;
  });
}

function eachColumn(
  sheet: Sheet,
  area: Area,
  change: (column: { width?: number; hidden?: boolean }, index: number) => void,
): void {
  for (let index = area.left; index <= area.right; index++) {
    const column = sheet.columns.get(index) ?? {};
    change(column, index);
    sheet.columns.set(index, column);
  }
}

export function setRowHeights(sheet: Sheet, areas: readonly Area[], value: unknown): void {
  assertAllowed(sheet, 'allowFormatRows');
  const height = finiteNumber(value, 0, MAX_ROW_HEIGHT + 0.5);
  for (const area of areas) {
    if (rowCount(area) === MAX_ROWS) sheet.standardHeight = height;
    for (const index of rowsToTouch(sheet, area)) rowAt(sheet, index).height = height;
  }
}

export function setColumnWidths(sheet: Sheet, areas: readonly Area[], value: unknown): void {
  assertAllowed(sheet, 'allowFormatColumns');
  const width = finiteNumber(value, 0, MAX_COLUMN_WIDTH + 1);
  for (const area of areas) {
    eachColumn(sheet, area, (column) => {
      column.width = width;
    });
  }
}

/** Rows that carry no height of their own fit their content: fitting a row takes its height away. */
export function fitRows(sheet: Sheet, areas: readonly Area[]): void {
  assertAllowed(sheet, 'allowFormatRows');
  for (const area of areas) {
    for (const { record } of rowsIn(sheet, area.top, area.bottom)) delete record.height;
  }
}

export function fitColumns(sheet: Sheet, areas: readonly Area[]): void {
  assertAllowed(sheet, 'allowFormatColumns');
  for (const area of areas) {
    const used = new Set<number>();
    for (const { record } of rowsIn(sheet, area.top, area.bottom)) {
      for (const column of record.cells.keys()) used.add(column);
    }
    for (const index of used) {
      if (index < area.left || index > area.right) continue;
      const width = fittingWidth(sheet, index, area);
      if (width !== null) sheet.columns.set(index, { ...sheet.columns.get(index), width });
    }
  }
}

/** The height that all rows share, or null. */
export function commonRowHeight(sheet: Sheet, areas: readonly Area[]): number | null {
  const heights = new Set<number>();
  for (const area of areas) {
    const records = rowsIn(sheet, area.top, area.bottom);
    if (records.length < rowCount(area)) heights.add(sheet.standardHeight);
    for (const { index } of records) heights.add(rowHeight(sheet, index));
  }
  return heights.size === 1 ? ([...heights][0] ?? null) : null;
}

export function commonColumnWidth(sheet: Sheet, areas: readonly Area[]): number | null {
  const widths = new Set<number>();
  for (const area of areas) {
    if (isWholeRows(area)) widths.add(defaultWidth(sheet));
    const last = isWholeRows(area) ? Math.max(-1, ...sheet.columns.keys()) : area.right;
    for (let index = area.left; index <= last; index++) widths.add(columnWidth(sheet, index));
  }
  return widths.size === 1 ? ([...widths][0] ?? null) : null;
}
