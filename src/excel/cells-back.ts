import type { CellValue } from '../core/sheet/placed-sheet.js';
import type { CellsWrite } from '../workbook/workbook.js';
import type { CellsSeen, LookedUp } from './look-up.js';
import type { Order } from './orders.js';
import type { Planning } from './plan-steps.js';
import type { Overwritten } from './step-plan.js';
import { holds, isComputed } from './verify.js';
import { writeOrder } from './write-cells.js';
import { toType } from './written-text.js';

/** Only cells that hold what we wrote get back what stood there; the others are left as they are. */
export function cellsBack(
  step: CellsWrite,
  planning: Planning,
  now: LookedUp,
  overwritten: readonly Overwritten[],
): readonly Order[] {
  return (planning.blocks.get(step) ?? []).flatMap((block) => {
    const cells = now.cells.get(block);
    const before = planning.looked.cells.get(block);
    if (!cells || !before || block.beside) return [];
    const stood = overwritten.find((other) => other.block === block)?.stood ?? before;
    const typed = block.expected.map((row, down) =>
      row.map((_, right) => {
        const after = step.after[block.at.row - step.at.row + down]?.[right] ?? '';
        return holds(cells, down, right, after) ? asItStood(stood, before, down, right) : null;
      }),
    );
    // A write of nothing at all would still be refused on a protected sheet.
    const nothing = typed.every((row) => row.every((value) => value === null));
    return nothing ? [] : [writeOrder(block, typed, before.formats)];
  });
}

/** A formula goes back as a formula, text as text. */
function asItStood(stood: CellsSeen, before: CellsSeen, row: number, column: number): CellValue {
  const value = stood.values[row]?.[column] ?? '';
  const formula = stood.formulas[row]?.[column] ?? '';
  const format = before.formats[row]?.[column] ?? '';
  return isComputed(value, formula) ? formula : toType(value, format);
}
