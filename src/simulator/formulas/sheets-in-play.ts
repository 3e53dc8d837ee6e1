import { type Sheet, type Workbook, quoteSheetName } from '../model/index.js';

/**
 * What may mean a sheet without naming it: INDIRECT computes the name, and `First:Last!A1` takes in
 * all sheets between.
 */
const MEANS_ANY_SHEET = /\bindirect\s*\(|[\w']:['\w][^!\n()]*!/;

/**
 * The sheets that matter to any formula: those with formulas on them and those that a formula or a
 * defined name speaks of, by the sheet's name or a table's. The engine copies every cell it is
 * shown, and a plan's ten thousand updates are seldom part of a sum.
 */
export function sheetsInPlay(workbook: Workbook): readonly Sheet[] {
  const texts = new Set<string>(workbook.names.map(({ formula }) => formula.toLowerCase()));
  const calculating = workbook.sheets.filter((sheet) => collectFormulas(sheet, texts));
  const all = [...texts].join('\n');
  if (MEANS_ANY_SHEET.test(all)) return workbook.sheets;
  return workbook.sheets.filter((sheet) => {
    const words = [quoteSheetName(sheet.name), sheet.name, ...sheet.tables.map(({ name }) => name)];
    return calculating.includes(sheet) || words.some((word) => all.includes(word.toLowerCase()));
  });
}

/** Adds a sheet's formulas to `texts`, in lower case; whether it has any. */
function collectFormulas(sheet: Sheet, texts: Set<string>): boolean {
  let found = false;
  for (const row of sheet.rows.values()) {
    for (const { formula } of row.cells.values()) {
      if (formula === undefined) continue;
      texts.add(formula.toLowerCase());
      found = true;
    }
  }
  return found;
}
