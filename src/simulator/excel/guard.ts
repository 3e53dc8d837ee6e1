import {
  type Area,
  areaOf,
  cellCount,
  intersect,
  isWholeColumns,
  isWholeRows,
  type ProtectionOptions,
  type Sheet,
  styleAt,
  type Workbook,
} from '../model/index.js';
import { accessDenied } from '../protocol/errors.js';

/*
 * What protection refuses.
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-worksheets#data-protection
 */

/** Refuses to change contents where the sheet is protected and any of the cells is locked. */
export function assertMayEdit(workbook: Workbook, sheet: Sheet, area: Area): void {
  if (sheet.protection === null) return;
  if (cellCount(area) > 100_000 || isWholeRows(area) || isWholeColumns(area)) throw accessDenied();
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      if (styleAt(workbook, sheet, row, column).locked) throw accessDenied();
    }
  }
}

/** Refuses what the sheet's protection does not allow by its option. */
export function assertAllowed(sheet: Sheet, option: keyof ProtectionOptions): void {
  if (sheet.protection !== null && sheet.protection.options[option] !== true) throw accessDenied();
}

/** Refuses what no option allows on a protected sheet: new tables, charts, merges … */
export function assertUnprotected(sheet: Sheet): void {
  if (sheet.protection !== null) throw accessDenied();
}

/** The merged block that covers the cell, or null. */
export function mergeAt(sheet: Sheet, row: number, column: number): Area | null {
  return sheet.merges.find((merge) => intersect(merge, areaOf(row, column)) !== null) ?? null;
}
