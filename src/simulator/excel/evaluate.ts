import type { Host } from '../host.js';
import { type CellValue, newWorkbook, quoteSheetName, type Sheet } from '../model/index.js';
import { recalculate } from '../formulas/index.js';

/** ="All of it in quotes" */
const TEXT = /^="(?:[^"]|"")*"$/;

/** What a formula gives on a sheet, worked out on a scratch sheet beside the workbook's own. */
export function evaluateFormula(host: Host, sheet: Sheet, formula: string): CellValue {
  // A text is what it says, and is found without working out the workbook.
  if (TEXT.test(formula)) return formula.slice(2, -1).replaceAll('""', '"');
  const scratch = newWorkbook(['']).sheets[0];
  if (scratch === undefined) return '';
  const own = `${quoteSheetName(sheet.name)}!`;
  const qualified = formula.replace(
    /"(?:[^"]|"")*"|(?:'[^']*'|[\w.]+)!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?|(?<![\w.$])\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?(?![\w(])/gi,
    (piece) => (piece.startsWith('"') || piece.includes('!') ? piece : own + piece),
  );
  const cell = { value: '' as CellValue, formula: qualified, style: host.workbook.defaultStyle };
  const named = { ...scratch, id: 'scratch', name: 'Scratch of formulas' };
  named.rows.set(0, { cells: new Map([[0, cell]]) });
  recalculate({ ...host.workbook, sheets: [...host.workbook.sheets, named] });
  return cell.value;
}
