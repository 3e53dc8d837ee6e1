import type { Host } from '../host.js';
import { type Area, areaOf, columnCount, contains, rowCount, type Sheet } from '../model/index.js';
import { notEmulated } from '../protocol/errors.js';
import { announceChange } from './change-events.js';
import { clearCells } from './clear.js';
import { pasteCell, snapshot } from './copy.js';
import { rewriteFormulas } from './formula-rewriting.js';
import { moveFormula } from './formula-text.js';
import { assertMayEdit } from './guard.js';
import type { RangeTarget } from './range.js';
import { afterWrite } from './range-values.js';

const STAYS = { rows: 0, columns: 0 };

/**
 * Cuts and pastes: contents and formats leave their old place, and formulas that meant the moved
 * cells mean them where they are now.
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-cut-copy-paste#cut-and-paste-move-cells
 */
export function moveInto(host: Host, from: RangeTarget, to: { sheet: Sheet; area: Area }): null {
  const area = areaOf(to.area.top, to.area.left, rowCount(from.area), columnCount(from.area));
  assertMayEdit(host.workbook, from.sheet, from.area);
  assertMayEdit(host.workbook, to.sheet, area);
  followMove(host, from, { sheet: to.sheet, area });
  const cells = snapshot(from.sheet, from.area);
  clearCells(host, from.sheet, from.area, 'All');
  cells.forEach((row, down) =>
    row.forEach((cell, right) => {
      pasteCell(host, to.sheet, area.top + down, area.left + right, cell, 'All', STAYS);
    }),
  );
  host.noticeChange(true);
  afterWrite(host, to.sheet, area);
  announceChange(host, to.sheet, area, null, 'RangeEdited');
  return null;
}

function followMove(host: Host, from: RangeTarget, to: RangeTarget): void {
  const move = (area: Area): Area =>
    contains(from.area, area)
      ? {
          top: area.top + to.area.top - from.area.top,
          left: area.left + to.area.left - from.area.left,
          bottom: area.bottom + to.area.top - from.area.top,
          right: area.right + to.area.left - from.area.left,
        }
      : area;
  rewriteFormulas(host.workbook, (formula, own) => {
    const followed = moveFormula(formula, own?.name ?? '', from.sheet.name, move);
    if (followed !== formula && to.sheet !== from.sheet) {
      throw notEmulated('Range.moveTo, to another sheet, of cells that formulas refer to');
    }
    return followed;
  });
}
