import { type Area, intersect } from './area.js';
import type { Cell, Row, Sheet } from './sheet.js';
import type { Style } from './style.js';
import type { Workbook } from './workbook.js';

export function cellAt(sheet: Sheet, row: number, column: number): Cell | undefined {
  return sheet.rows.get(row)?.cells.get(column);
}

/** The row's record, made where there is none yet. */
export function rowAt(sheet: Sheet, index: number): Row {
  let row = sheet.rows.get(index);
  if (row === undefined) {
    row = { cells: new Map() };
    sheet.rows.set(index, row);
  }
  return row;
}

/** The style that shows at a place: the cell's, else its row's, its column's, the workbook's. */
export function styleAt(workbook: Workbook, sheet: Sheet, row: number, column: number): Style {
  const record = sheet.rows.get(row);
  return (
    record?.cells.get(column)?.style ??
    record?.style ??
    sheet.columns.get(column)?.style ??
    workbook.defaultStyle
  );
}

/** The cell, made where there is none yet, in the style that shows there. */
export function ensureCell(workbook: Workbook, sheet: Sheet, row: number, column: number): Cell {
  const record = rowAt(sheet, row);
  let cell = record.cells.get(column);
  if (cell === undefined) {
    cell = { value: '', style: styleAt(workbook, sheet, row, column) };
    record.cells.set(column, cell);
  }
  return cell;
}

/** The cells that exist within an area, row by row in order. */
export function* cellsIn(
  sheet: Sheet,
  area: Area,
): Generator<{ row: number; column: number; cell: Cell }> {
  for (const row of rowsIn(sheet, area.top, area.bottom)) {
    const { cells } = row.record;
    const columns = keysBetween(cells, area.left, area.right);
    for (const column of columns) {
      const cell = cells.get(column);
      if (cell !== undefined) yield { row: row.index, column, cell };
    }
  }
}

/** The row records that exist from `top` to `bottom`, in order. */
export function rowsIn(
  sheet: Sheet,
  top: number,
  bottom: number,
): { index: number; record: Row }[] {
  const found: { index: number; record: Row }[] = [];
  for (const index of keysBetween(sheet.rows, top, bottom)) {
    const record = sheet.rows.get(index);
    if (record !== undefined) found.push({ index, record });
  }
  return found;
}

/** The keys of a sparse map within bounds, ascending; cheap both for small and for vast bounds. */
function keysBetween(map: ReadonlyMap<number, unknown>, from: number, to: number): number[] {
  const keys: number[] = [];
  if (to - from < map.size) {
    for (let key = from; key <= to; key++) if (map.has(key)) keys.push(key);
    return keys;
  }
  for (const key of map.keys()) if (key >= from && key <= to) keys.push(key);
  return keys.sort((a, b) => a - b);
}

/**
 * The smallest area that holds all cells with content, or null where there is none; with
 * `valuesOnly` false, cells that are only formatted count too.
 * https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-getusedrange-member(1)
 */
export function usedArea(
  workbook: Workbook,
  sheet: Sheet,
  valuesOnly: boolean,
  inside?: Area,
): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [index, row] of sheet.rows) {
    for (const [column, cell] of row.cells) {
      const filled = cell.value !== '' || cell.formula !== undefined;
      if (!filled && (valuesOnly || cell.style === workbook.defaultStyle)) continue;
      if (inside && !intersect(inside, { top: index, left: column, bottom: index, right: column }))
        continue;
      if (index < top) top = index;
      if (index > bottom) bottom = index;
      if (column < left) left = column;
      if (column > right) right = column;
    }
  }
  return bottom < 0 ? null : { top, left, bottom, right };
}
