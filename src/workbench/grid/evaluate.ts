import { offsetFormula } from '../../simulator/excel/formula-text.js';
import { recalculate } from '../../simulator/formulas/index.js';
import {
  type Area,
  type Cell,
  type CellValue,
  newWorkbook,
  quoteSheetName,
  type Sheet,
  type Workbook,
} from '../../simulator/model/index.js';

/** A rule's formula, seen from a cell: relative references count from the rule's first cell. */
export const formulaAt = (
  formula: string,
  first: Area | undefined,
  row: number,
  column: number,
): string => offsetFormula(formula, row - (first?.top ?? row), column - (first?.left ?? column));

/** Addresses without a sheet; texts, addresses with one, and names of functions are passed over. */
const ADDRESSES =
  /"(?:[^"]|"")*"|(?:'(?:[^']|'')*'|[\w.]+)!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?|(?<![\w.$])\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?(?![\w(])/gi;

/** What formulas give on a sheet, all in one calculation, on a scratch sheet beside the others. */
export function evaluateAll(
  workbook: Workbook,
  sheet: Sheet,
  formulas: readonly string[],
): CellValue[] {
  const [blank] = newWorkbook(['Scratch of the screen']).sheets;
  if (blank === undefined || formulas.length === 0) return [];
  const own = `${quoteSheetName(sheet.name)}!`;
  const scratch: Sheet = { ...blank, id: 'scratch of the screen' };
  const cells = formulas.map((formula): Cell => {
    const qualified = formula.replace(ADDRESSES, (piece) =>
      piece.startsWith('"') || piece.includes('!') ? piece : own + piece,
    );
    return { value: '', formula: qualified, style: workbook.defaultStyle };
  });
  cells.forEach((cell, row) => scratch.rows.set(row, { cells: new Map([[0, cell]]) }));
  recalculate({ ...workbook, sheets: [...workbook.sheets, scratch] });
  return cells.map(({ value }) => value);
}
