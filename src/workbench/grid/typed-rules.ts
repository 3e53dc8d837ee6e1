import { readTyped } from '../../simulator/excel/typed-value.js';
import type { Host } from '../../simulator/host.js';
import {
  type CellValue,
  type DataValidation,
  ensureCell,
  type Sheet,
  styleAt,
} from '../../simulator/model/index.js';
import { choicesOf } from './choices.js';
import { evaluateAll, formulaAt } from './evaluate.js';
import type { Place } from './moves.js';
import { compares } from './picture/rule-tests.js';

/** What a rule thinks of a text that is to be typed into a cell. Formulas are let pass unread. */
export function keepsRule(
  host: Host,
  sheet: Sheet,
  rule: DataValidation,
  place: Place,
  text: string,
): boolean {
  if (text.startsWith('=')) return true;
  if (text === '') return rule.ignoreBlanks || rule.type === 'List';
  if (rule.type === 'List') return isChoice(choicesOf(host, sheet, rule), rule, text);
  const { numberFormat } = styleAt(host.workbook, sheet, place.row, place.column);
  const { value } = readTyped(text, numberFormat);
  const formulas = [rule.formula1, ...(rule.formula2 === undefined ? [] : [rule.formula2])];
  const [low = '', high = low] = withValue(host, sheet, place, value, () =>
    operandsOf(host, sheet, rule, place, formulas),
  );
  if (rule.type === 'Custom') return low === true || (typeof low === 'number' && low !== 0);
  const measured = rule.type === 'TextLength' ? text.length : value;
  if (typeof measured !== 'number') return false;
  if (rule.type === 'WholeNumber' && !Number.isInteger(measured)) return false;
  return compares(rule.operator ?? 'Between', measured, low, high);
}

/** A list that is written out is strict about case; one that stands in cells is not. */
function isChoice(choices: readonly string[], { formula1 }: DataValidation, text: string): boolean {
  if (!formula1.startsWith('=')) return choices.includes(text);
  return choices.some((choice) => choice.toLowerCase() === text.toLowerCase());
}

function operandsOf(
  { workbook }: Host,
  sheet: Sheet,
  { areas }: DataValidation,
  { row, column }: Place,
  formulas: readonly string[],
): CellValue[] {
  const asked = formulas.filter((formula) => formula.startsWith('='));
  const worked = evaluateAll(
    workbook,
    sheet,
    asked.map((formula) => formulaAt(formula, areas[0], row, column)),
  );
  return formulas.map((formula) =>
    formula.startsWith('=') ? (worked.shift() ?? '') : readTyped(formula, 'General').value,
  );
}

/** A rule's formula looks at the cell as if the value stood there already. */
function withValue<T>(
  { workbook }: Host,
  sheet: Sheet,
  { row, column }: Place,
  value: CellValue,
  look: () => T,
): T {
  const cell = ensureCell(workbook, sheet, row, column);
  const { value: before, formula } = cell;
  delete cell.formula;
  cell.value = value;
  try {
    return look();
  } finally {
    cell.value = before;
    if (formula !== undefined) cell.formula = formula;
  }
}
