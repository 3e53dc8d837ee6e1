import type { Host } from '../host.js';
import {
  type Area,
  type Cell,
  cellCount,
  cellAt,
  type CellValue,
  columnCount,
  ensureCell,
  internStyle,
  intersect,
  isErrorValue,
  isWholeColumns,
  isWholeRows,
  rowCount,
  type Sheet,
  type Style,
  styleAt,
  tableBody,
} from '../model/index.js';
import { invalidArgument } from '../protocol/errors.js';
import { announceChange, beforeChange } from './change-events.js';
import { displayedText } from './displayed-text.js';
import { fromR1C1, toR1C1 } from './formula-text.js';
import { assertMayEdit, mergeAt } from './guard.js';
import { growTablesOver, renameHeaders } from './table-growth.js';
import { type Entry, readTyped } from './typed-value.js';

/**
 * Entire rows or columns: what stands in their cells reads as null and cannot be written at once.
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded
 */
export const isUnbounded = (area: Area): boolean => isWholeColumns(area) || isWholeRows(area);

/** The matrix of what `read` finds in each cell of the area. */
function readMatrix<T>(
  host: Host,
  sheet: Sheet,
  area: Area,
  read: (cell: Cell | undefined, row: number, column: number) => T,
): T[][] {
  host.countRead(cellCount(area));
  const rows: T[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const cells = sheet.rows.get(row)?.cells;
    const values: T[] = [];
    for (let column = area.left; column <= area.right; column++) {
      values.push(read(cells?.get(column), row, column));
    }
    rows.push(values);
  }
  return rows;
}

export function readValues(host: Host, sheet: Sheet, area: Area): CellValue[][] {
  host.calculate();
  return readMatrix(host, sheet, area, (cell) => cell?.value ?? '');
}

export function readFormulas(host: Host, sheet: Sheet, area: Area): CellValue[][] {
  host.calculate();
  return readMatrix(host, sheet, area, (cell) => cell?.formula ?? cell?.value ?? '');
}

export function readFormulasR1C1(host: Host, sheet: Sheet, area: Area): CellValue[][] {
  host.calculate();
  return readMatrix(host, sheet, area, (cell, row, column) =>
    cell?.formula === undefined ? (cell?.value ?? '') : toR1C1(cell.formula, row, column),
  );
}

export function readTexts(host: Host, sheet: Sheet, area: Area): string[][] {
  host.calculate();
  return readMatrix(host, sheet, area, (cell) =>
    cell === undefined ? '' : displayedText(cell.value, cell.style.numberFormat),
  );
}

/** https://learn.microsoft.com/javascript/api/excel/excel.rangevaluetype */
export function readValueTypes(host: Host, sheet: Sheet, area: Area): string[][] {
  host.calculate();
  return readMatrix(host, sheet, area, (cell) => valueType(cell?.value ?? ''));
}

export function valueType(value: CellValue): string {
  if (value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return isErrorValue(value) ? 'Error' : 'String';
}

export function readNumberFormats(host: Host, sheet: Sheet, area: Area): string[][] {
  return readMatrix(
    host,
    sheet,
    area,
    (cell, row, column) => (cell?.style ?? styleAt(host.workbook, sheet, row, column)).numberFormat,
  );
}

/**
 * The matrix to write, cell by cell. A single value, or a matrix of one, spreads over the area;
 * any other size must be the area's own.
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values
 */
export function matrixFor(area: Area, value: unknown): (row: number, column: number) => unknown {
  if (!Array.isArray(value)) return () => value;
  const rows = value as readonly unknown[];
  const first: unknown = rows[0];
  if (rows.length === 1 && Array.isArray(first) && first.length === 1) {
    const only: unknown = first[0];
    return () => only;
  }
  const fits =
    rows.length === rowCount(area) &&
    rows.every((row) => Array.isArray(row) && row.length === columnCount(area));
  if (!fits) throw invalidArgument();
  return (row, column) => (rows[row] as readonly unknown[])[column];
}

type ReadInput = (input: unknown, cell: Cell, row: number, column: number) => Entry | null;

export function writeValues(host: Host, sheet: Sheet, area: Area, value: unknown): void {
  writeMatrix(host, sheet, area, value, (input, cell) => readTyped(input, cell.style.numberFormat));
}

export function writeFormulas(host: Host, sheet: Sheet, area: Area, value: unknown): void {
  writeMatrix(host, sheet, area, value, (input, cell) => readFormula(input, cell));
}

export function writeFormulasR1C1(host: Host, sheet: Sheet, area: Area, value: unknown): void {
  writeMatrix(host, sheet, area, value, (input, cell, row, column) =>
    typeof input === 'string' && input.startsWith('=')
      ? readFormula(fromR1C1(input, row, column), cell)
      : readFormula(input, cell),
  );
}

function readFormula(input: unknown, cell: Cell): Entry {
  return readTyped(input, cell.style.numberFormat);
}

/**
 * Writes a matrix into the area; null entries leave their cells as they are. Contents hidden by a
 * filter are passed over and the rows that follow take their place: what Excel does to a write
 * into filtered rows, and why one should not (https://github.com/OfficeDev/office-js/issues/224).
 */
function writeMatrix(host: Host, sheet: Sheet, area: Area, value: unknown, read: ReadInput): void {
  if (isUnbounded(area)) throw invalidArgument();
  const at = matrixFor(area, value);
  assertMayEdit(host.workbook, sheet, area);
  const before = beforeChange(host, sheet, area);
  const rows = visibleRows(sheet, area);
  const dressed = new Map<string, Map<Style, Style>>();
  rows.forEach((row, index) => {
    for (let column = area.left; column <= area.right; column++) {
      const input = at(index, column - area.left);
      if (input === null || input === undefined) continue;
      writeCell(host, sheet, row, column, input, read, dressed);
    }
  });
  host.counts.cellsWritten += cellCount(area);
  afterWrite(host, sheet, area);
  announceChange(host, sheet, area, before, 'RangeEdited');
}

function visibleRows(sheet: Sheet, area: Area): number[] {
  const rows: number[] = [];
  const several = area.bottom > area.top;
  for (let row = area.top; row <= area.bottom; row++) {
    if (!several || sheet.rows.get(row)?.filtered !== true) rows.push(row);
  }
  return rows;
}

function writeCell(
  host: Host,
  sheet: Sheet,
  row: number,
  column: number,
  input: unknown,
  read: ReadInput,
  dressed: Map<string, Map<Style, Style>>,
): void {
  if (sheet.merges.length > 0) {
    const merge = mergeAt(sheet, row, column);
    if (merge && (merge.top !== row || merge.left !== column)) return;
  }
  if (input === '' && cellAt(sheet, row, column) === undefined) return;
  const cell = ensureCell(host.workbook, sheet, row, column);
  const entry = read(input, cell, row, column);
  if (entry === null) return;
  cell.value = entry.value;
  if (entry.formula === undefined) delete cell.formula;
  else cell.formula = entry.formula;
  if (entry.numberFormat !== undefined && cell.style.numberFormat === 'General') {
    cell.style = withNumberFormat(host, cell.style, entry.numberFormat, dressed);
  }
  host.noticeChange(entry.formula !== undefined);
}

function withNumberFormat(
  host: Host,
  style: Style,
  numberFormat: string,
  known: Map<string, Map<Style, Style>>,
): Style {
  const byStyle = known.get(numberFormat) ?? new Map<Style, Style>();
  known.set(numberFormat, byStyle);
  const dressed =
    byStyle.get(style) ?? internStyle(host.workbook.stylePool, { ...style, numberFormat });
  byStyle.set(style, dressed);
  return dressed;
}

/** What a write does beside the cells: tables grow over it, header cells rename columns. */
export function afterWrite(host: Host, sheet: Sheet, area: Area): void {
  if (sheet.tables.length === 0) return;
  growTablesOver(host, sheet, area);
  for (const table of sheet.tables) {
    if (intersect(table.area, area) === null) continue;
    if (area.top <= table.area.top) renameHeaders(host, sheet, table);
    if (table.insertRow && intersect(tableBody(table), area)) table.insertRow = false;
  }
}

/** Sets one computed or literal content without reading it as typed: for copies and sorts. */
export function putContent(
  host: Host,
  sheet: Sheet,
  row: number,
  column: number,
  content: { readonly value: CellValue; readonly formula?: string },
): void {
  if (content.value === '' && !content.formula && !cellAt(sheet, row, column)) return;
  const cell = ensureCell(host.workbook, sheet, row, column);
  cell.value = content.value;
  if (content.formula === undefined) delete cell.formula;
  else cell.formula = content.formula;
  host.noticeChange(content.formula !== undefined);
}
