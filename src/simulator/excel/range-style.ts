import { EVENT } from '../events.js';
import type { Host } from '../host.js';
import {
  type Area,
  areaAddress,
  cellCount,
  cellsIn,
  columnCount,
  ensureCell,
  internStyle,
  isWholeColumns,
  isWholeRows,
  rowAt,
  rowCount,
  rowsIn,
  type Sheet,
  type Style,
  styleAt,
} from '../model/index.js';
import { HostError, itemNotFound } from '../protocol/errors.js';
import { text } from './arguments.js';
import { namedStyle } from './built-in-styles.js';
import { assertAllowed } from './guard.js';
import { matrixFor } from './range-values.js';

export type Restyle = (style: Style) => Style;

/** Cells that one format call may touch, unless they are whole rows or columns. */
const MAX_CELLS_A_FORMAT = 5_000_000;

/** Applies a change of look to every cell of the areas; equal styles are worked out once. */
export function restyle(host: Host, sheet: Sheet, areas: readonly Area[], change: Restyle): void {
  assertAllowed(sheet, 'allowFormatCells');
  const changed = remembered(host, change);
  const isHeard = host.events.isHeard(EVENT.worksheetFormatChanged);
  for (const area of areas) {
    if (isWholeColumns(area)) restyleColumns(host, sheet, area, changed);
    else if (isWholeRows(area)) restyleRows(host, sheet, area, changed);
    else restyleCells(host, sheet, area, changed);
    if (!isHeard) continue;
    host.events.ofSheet(EVENT.worksheetFormatChanged, sheet, {
      type: 'WorksheetFormatChanged',
      source: 'Local',
      address: areaAddress(area),
    });
  }
}

/** The change as a function from shared style to shared style. */
function remembered(host: Host, change: Restyle): Restyle {
  const known = new Map<Style, Style>();
  return (style) => {
    let result = known.get(style);
    if (result === undefined) {
      result = internStyle(host.workbook.stylePool, change(style));
      known.set(style, result);
    }
    return result;
  };
}

function restyleCells(host: Host, sheet: Sheet, area: Area, changed: Restyle): void {
  if (cellCount(area) > MAX_CELLS_A_FORMAT) {
    throw new HostError('RangeExceedsLimit', 'The cell count in the range is too large.');
  }
  for (let row = area.top; row <= area.bottom; row++) {
    const { cells } = rowAt(sheet, row);
    for (let column = area.left; column <= area.right; column++) {
      const cell = cells.get(column) ?? ensureCell(host.workbook, sheet, row, column);
      cell.style = changed(cell.style);
    }
  }
}

function restyleColumns(host: Host, sheet: Sheet, area: Area, changed: Restyle): void {
  for (let index = area.left; index <= area.right; index++) {
    const column = sheet.columns.get(index) ?? {};
    column.style = changed(column.style ?? host.workbook.defaultStyle);
    sheet.columns.set(index, column);
  }
  for (const { cell } of cellsIn(sheet, area)) cell.style = changed(cell.style);
  for (const { index, record } of rowsIn(sheet, area.top, area.bottom)) {
    if (record.style === undefined) continue;
    for (let column = area.left; column <= area.right; column++) {
      if (record.cells.has(column)) continue;
      ensureCell(host.workbook, sheet, index, column).style = changed(record.style);
    }
  }
}

function restyleRows(host: Host, sheet: Sheet, area: Area, changed: Restyle): void {
  const styledColumns = [...sheet.columns].filter(([, { style }]) => style !== undefined);
  for (let index = area.top; index <= area.bottom; index++) {
    const row = rowAt(sheet, index);
    for (const cell of row.cells.values()) cell.style = changed(cell.style);
    for (const [column, { style }] of styledColumns) {
      if (row.cells.has(column) || row.style !== undefined || !style) continue;
      row.cells.set(column, { value: '', style: changed(style) });
    }
    row.style = changed(row.style ?? host.workbook.defaultStyle);
  }
}

/** The different styles that show within the areas. */
export function stylesIn(host: Host, sheet: Sheet, areas: readonly Area[]): Set<Style> {
  const styles = new Set<Style>();
  for (const area of areas) {
    const records = rowsIn(sheet, area.top, area.bottom);
    if (records.length < rowCount(area)) {
      for (const style of columnStyles(host, sheet, area)) styles.add(style);
    }
    for (const { index, record } of records) {
      let seen = 0;
      for (const [column, cell] of record.cells) {
        if (column < area.left || column > area.right) continue;
        styles.add(cell.style);
        seen++;
      }
      if (seen === columnCount(area)) continue;
      if (record.style !== undefined) styles.add(record.style);
      else addUncovered(host, sheet, area, index, styles);
    }
  }
  return styles;
}

function addUncovered(host: Host, sheet: Sheet, area: Area, row: number, styles: Set<Style>): void {
  const cells = sheet.rows.get(row)?.cells;
  if (columnCount(area) > 1000) {
    for (const style of columnStyles(host, sheet, area)) styles.add(style);
    return;
  }
  for (let column = area.left; column <= area.right; column++) {
    if (!cells?.has(column)) styles.add(styleAt(host.workbook, sheet, row, column));
  }
}

function columnStyles(host: Host, sheet: Sheet, area: Area): Set<Style> {
  const styles = new Set<Style>();
  let styled = 0;
  for (const [index, { style }] of sheet.columns) {
    if (index < area.left || index > area.right || style === undefined) continue;
    styles.add(style);
    styled++;
  }
  if (styled < columnCount(area)) styles.add(host.workbook.defaultStyle);
  return styles;
}

/** What all styles agree on, or null where they differ: so Excel answers for mixed formats. */
export function commonOf<T>(styles: ReadonlySet<Style>, read: (style: Style) => T): T | null {
  let common: T | null = null;
  let first = true;
  for (const style of styles) {
    const value = read(style);
    if (first) common = value;
    else if (value !== common) return null;
    first = false;
  }
  return common;
}

export function writeNumberFormats(host: Host, sheet: Sheet, area: Area, value: unknown): void {
  const at = matrixFor(area, value);
  if (!Array.isArray(value) || (value.length === 1 && (value[0] as unknown[]).length === 1)) {
    const numberFormat = text(at(0, 0));
    restyle(host, sheet, [area], (style) => ({
      ...style,
      numberFormat: numberFormat || 'General',
    }));
    return;
  }
  assertAllowed(sheet, 'allowFormatCells');
  const changes = new Map<string, Restyle>();
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const input = at(row - area.top, column - area.left);
      if (input === null || input === undefined) continue;
      const numberFormat = text(input) || 'General';
      const change =
        changes.get(numberFormat) ?? remembered(host, (style) => ({ ...style, numberFormat }));
      changes.set(numberFormat, change);
      const cell = ensureCell(host.workbook, sheet, row, column);
      cell.style = change(cell.style);
    }
  }
}

export function styleNameOf(host: Host, sheet: Sheet, area: Area): string | null {
  return commonOf(stylesIn(host, sheet, [area]), ({ name }) => name);
}

export function applyNamedStyle(host: Host, sheet: Sheet, area: Area, value: unknown): void {
  const named = namedStyle(host, text(value));
  if (named === null) throw itemNotFound();
  restyle(host, sheet, [area], () => named.style);
}
