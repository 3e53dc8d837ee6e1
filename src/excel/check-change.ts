import type { CellValue, PlacedSheet, Rect } from '../core/sheet/placed-sheet.js';
import type { Refusal } from '../workbook/refusal.js';
import type { ChangeStep, WorkbookChange } from '../workbook/workbook.js';
import { addressOf } from './addresses.js';
import { LONGEST_KEPT } from './kept-settings.js';

/**
 * Excel's limits.
 * https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3
 */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
const LONGEST_TEXT = 32_767;
/** https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9 */
const SHEET_NAME = /^(?!')[^[\]:*?/\\]{1,31}(?<!')$/;
/** https://support.microsoft.com/office/rename-an-excel-table-fbf49a4f-82a3-43eb-8ba2-44d21233b114 */
const TABLE_NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u;
const LIKE_A_REFERENCE = /^(?:[a-z]{1,3}\d+|r\d*c?\d*|c\d*)$/i;

/** All that Excel would refuse and that can be known without asking it; null where it all fits. */
export function checkChange(change: WorkbookChange): Refusal | null {
  for (const step of change.steps) {
    const refusal = checkStep(step);
    if (refusal) return refusal;
  }
  return null;
}

function checkStep(step: ChangeStep): Refusal | null {
  switch (step.kind) {
    case 'write-cells':
      demandSize(step.before, step.at);
      if (step.beside) demandSize(step.beside.values, step.beside.at);
      return checkBlock(step.after, step.at, step.sheet);
    case 'draw-sheet':
      return checkSheet(step.sheet);
    case 'clear-sheet':
    case 'mark-sheet':
    case 'resize-table':
    case 'set-title':
      return null;
    case 'keep':
      return (step.after?.length ?? 0) > LONGEST_KEPT
        ? { code: 'too-large', subject: step.key }
        : null;
  }
}

function checkSheet(sheet: PlacedSheet): Refusal | null {
  const { name, extent } = sheet;
  const badName = [
    ...(isSheetName(name) ? [] : [name]),
    ...sheet.tables.map((table) => table.name).filter((table) => !isTableName(table)),
  ][0];
  if (badName !== undefined) {
    return { code: 'excel-refused', subject: badName, excelCode: 'InvalidArgument' };
  }
  if (extent.rows > MOST_ROWS || extent.columns > MOST_COLUMNS) {
    return { code: 'too-large', subject: name };
  }
  for (const { values, at } of sheet.values) {
    const refusal = checkBlock(values, at, name);
    if (refusal) return refusal;
  }
  return null;
}

function isSheetName(name: string): boolean {
  return SHEET_NAME.test(name) && name.trim() !== '' && name.toLowerCase() !== 'history';
}

function isTableName(name: string): boolean {
  return TABLE_NAME.test(name) && !LIKE_A_REFERENCE.test(name);
}

function checkBlock(
  values: readonly (readonly CellValue[])[],
  at: Rect,
  sheet: string,
): Refusal | null {
  demandSize(values, at);
  for (const [row, cells] of values.entries()) {
    const column = cells.findIndex(
      (value) => typeof value === 'string' && value.length > LONGEST_TEXT,
    );
    if (column >= 0) {
      const cell = { row: at.row + row, column: at.column + column, rows: 1, columns: 1 };
      return { code: 'text-too-long', subject: `${sheet}!${addressOf(cell)}` };
    }
  }
  return null;
}

/** Values that do not fit their place are a fault of the caller's, not of the workbook. */
function demandSize(values: readonly (readonly CellValue[])[], at: Rect): void {
  if (values.length !== at.rows || values.some((row) => row.length !== at.columns)) {
    throw new Error(`The values for ${addressOf(at)} are not ${at.rows} × ${at.columns} cells.`);
  }
}
