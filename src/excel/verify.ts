import type { CellValue } from '../core/sheet/placed-sheet.js';
import type { Refusal } from '../workbook/refusal.js';
import { addressOf } from './addresses.js';
import type { Block, CellsSeen } from './look-up.js';
import { withExcelLines } from './written-text.js';

/**
 * Null where the cells hold what the block says. A cell that computes its value is never taken for
 * one that holds it: writing there would lose the formula.
 */
export function verifyBlock(block: Block, cells: CellsSeen | null | undefined): Refusal | null {
  if (!cells) return { code: 'sheet-gone', subject: block.sheet };
  if (cells.filteredTable !== null) {
    return { code: 'table-filtered', subject: cells.filteredTable };
  }
  for (const [row, expected] of block.expected.entries()) {
    const column = expected.findIndex(
      (value, index) =>
        !(block.beside ? shows(cells, row, index, value) : holds(cells, row, index, value)),
    );
    if (column >= 0) {
      const cell = { row: block.at.row + row, column: block.at.column + column };
      const address = addressOf({ ...cell, rows: 1, columns: 1 });
      return { code: 'changed-since-read', subject: `${block.sheet}!${address}` };
    }
  }
  return null;
}

/** True where a cell of the block holds this very value, typed and not computed. */
export function holds(cells: CellsSeen, row: number, column: number, value: CellValue): boolean {
  const found = cells.values[row]?.[column];
  const formula = cells.formulas[row]?.[column];
  if (found === undefined || formula === undefined || isComputed(found, formula)) return false;
  return shows(cells, row, column, value);
}

/** True where a cell of the block has this value, typed or computed. */
function shows(cells: CellsSeen, row: number, column: number, value: CellValue): boolean {
  const found = cells.values[row]?.[column];
  return found !== undefined && withExcelLines(found) === withExcelLines(value);
}

/** Text that only looks like a formula is its own value. */
export function isComputed(value: CellValue, formula: CellValue): boolean {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value;
}
