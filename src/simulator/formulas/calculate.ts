import { calculateFormulas } from '@cj-tech-master/excelts/formula';
import type { Workbook } from '../model/index.js';
import { EngineWorkbook } from './engine-workbook.js';
import { sheetsInPlay } from './sheets-in-play.js';

/** The engine remembers by this object which cells an array formula has spilt into. */
const views = new WeakMap<Workbook, EngineWorkbook>();

/** See `recalculate`, through which this is loaded at need. */
export function calculate(workbook: Workbook): void {
  const view = views.get(workbook) ?? new EngineWorkbook(workbook);
  views.set(workbook, view);
  view.sheets = sheetsInPlay(workbook);
  markUncomputed(workbook);
  calculateFormulas(view);
}

/** The engine leaves alone what it cannot parse, so each formula starts as the error for that. */
function markUncomputed(workbook: Workbook): void {
  for (const sheet of workbook.sheets) {
    for (const row of sheet.rows.values()) {
      for (const cell of row.cells.values()) {
        if (cell.formula !== undefined)
          cell.value = /#REF!/.test(cell.formula) ? '#REF!' : '#NAME?';
      }
    }
  }
}
