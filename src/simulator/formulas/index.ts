/**
 * Calculates formulas in the simulated Excel.
 *
 * The engine takes some 70 ms and 10 MB to load, which a run without formulas need not pay. So a
 * host that meets its first formula awaits `loadFormulaEngine()` once; from then on `recalculate`
 * answers at once:
 *
 * ```ts
 * if (hasFormulas(workbook)) await loadFormulaEngine();
 * recalculate(workbook);
 * ```
 */
import type { Workbook } from '../model/index.js';

let engine: ((workbook: Workbook) => void) | undefined;

/** Loads the engine, unless it is there already. */
export async function loadFormulaEngine(): Promise<void> {
  engine ??= (await import('./calculate.js')).calculate;
}

/** Whether any cell is computed; stops at the first. */
export function hasFormulas(workbook: Workbook): boolean {
  for (const sheet of workbook.sheets) {
    for (const row of sheet.rows.values()) {
      for (const cell of row.cells.values()) if (cell.formula !== undefined) return true;
    }
  }
  return false;
}

/**
 * Recomputes the value of every formula cell in place. Errors come as Excel's own words
 * ("#DIV/0!"); what does not parse or names an unknown function or name becomes "#NAME?", and cells
 * that lead back to themselves become 0, as in Excel once its warning is dismissed.
 * https://support.microsoft.com/office/remove-or-allow-a-circular-reference-8540bd0f-6e97-4483-bcf7-1b49cd50d123
 *
 * Never throws on a formula, however wrong; only where there are formulas and no engine is loaded.
 */
export function recalculate(workbook: Workbook): void {
  if (!hasFormulas(workbook)) return;
  if (engine === undefined) throw new Error('await loadFormulaEngine() before recalculate()');
  engine(workbook);
}
