import {
  areaOf,
  type ConditionalFormat,
  contains,
  type Sheet,
  type Table,
  type Workbook,
} from '../model/index.js';
import { type ColumnNames, renameColumnsInFormula } from '../formulas/structured-references.js';

/** A formula rewritten; `sheet` is the one it stands on, null for a name's. */
type Rewrite = (formula: string, sheet: Sheet | null) => string;

/** Rewrites every formula of the workbook: cells, names, calculated columns, rules. */
export function rewriteFormulas(workbook: Workbook, rewrite: Rewrite): void {
  for (const name of workbook.names) name.formula = rewrite(name.formula, null);
  for (const sheet of workbook.sheets) {
    const onSheet = (formula: string): string => rewrite(formula, sheet);
    for (const { cells } of sheet.rows.values()) {
      for (const cell of cells.values()) {
        if (cell.formula !== undefined) cell.formula = onSheet(cell.formula);
      }
    }
    for (const table of sheet.tables) rewriteCalculatedColumns(table, onSheet);
    rewriteRules(sheet, onSheet);
  }
}

function rewriteCalculatedColumns(table: Table, rewrite: (formula: string) => string): void {
  for (const column of table.columns) {
    if (column.calculatedFormula === undefined) continue;
    column.calculatedFormula = rewrite(column.calculatedFormula);
  }
}

function rewriteRules(sheet: Sheet, rewrite: (formula: string) => string): void {
  const rewritten = (text: string): string => (text.startsWith('=') ? rewrite(text) : text);
  sheet.validations = sheet.validations.map((rule) => ({
    ...rule,
    formula1: rewritten(rule.formula1),
    ...(rule.formula2 === undefined ? {} : { formula2: rewritten(rule.formula2) }),
  }));
  for (const format of sheet.conditionalFormats) rewriteCondition(format, rewritten);
}

function rewriteCondition(format: ConditionalFormat, rewrite: (text: string) => string): void {
  const { rule } = format;
  if (rule?.kind === 'Custom') format.rule = { ...rule, formula: rewrite(rule.formula) };
  if (rule?.kind !== 'CellValue') return;
  format.rule = {
    ...rule,
    formula1: rewrite(rule.formula1),
    ...(rule.formula2 === undefined ? {} : { formula2: rewrite(rule.formula2) }),
  };
}

/** Formulas go on meaning the table's columns under their new names. */
export function renameColumnsInFormulas(
  workbook: Workbook,
  sheet: Sheet,
  table: Table,
  names: ColumnNames,
): void {
  const rename = (formula: string, inside: boolean): string =>
    renameColumnsInFormula(formula, table.name, inside, names);
  // What stands in the table may leave its name out.
  for (const [row, { cells }] of sheet.rows) {
    for (const [column, cell] of cells) {
      if (cell.formula === undefined || !contains(table.area, areaOf(row, column))) continue;
      cell.formula = rename(cell.formula, true);
    }
  }
  rewriteCalculatedColumns(table, (formula) => rename(formula, true));
  rewriteFormulas(workbook, (formula) => rename(formula, false));
}
