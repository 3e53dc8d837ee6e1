import { drawnCells, type DrawnCells } from '../../core/redraw/drawn-cells.js';
import type { PlacedSheet } from '../../core/sheet/placed-sheet.js';
import type { ChangeStep, SheetDraw } from '../../workbook/workbook.js';
import type { StepPlan } from '../step-plan.js';
import { drawOrders } from './draw-orders.js';
import { formulaOrders } from './formula-orders.js';
import { listOrders } from './tables.js';
import type { TargetSheet } from './target-sheet.js';

/** @param targets of all sheets drawn in this change, by the name that they are drawn under */
export function planDraw(step: SheetDraw, targets: ReadonlyMap<string, TargetSheet>): StepPlan {
  const { sheet: placed, formulas = [] } = step;
  const target = targets.get(placed.name) ?? { name: placed.name, existing: null };
  const actualName = (sheet: string): string => targets.get(sheet)?.name ?? sheet;
  return {
    orders: [...drawOrders(placed, target), ...formulaOrders(target.name, formulas)],
    afterwards: listOrders(target.name, placed, actualName),
    inverse: inverseOf(step, target),
  };
}

/**
 * A new sheet goes back to empty. A redrawn one goes back to how it stood, or to what was drawn
 * before in this session; where neither is known it stays, as it can be drawn from the plan at any
 * time.
 */
function inverseOf(step: SheetDraw, { name, redrawn, stood }: TargetSheet): ChangeStep | null {
  if (!redrawn) return { kind: 'clear-sheet', sheet: step.sheet };
  const { earlier, seen, room } = redrawn;
  const back = stood ?? (earlier && { sheet: earlier });
  if (!back) return null;
  const isRenamed = name !== seen.name;
  return {
    kind: 'draw-sheet',
    ...back,
    sheet: isRenamed ? { ...back.sheet, name: seen.name, formerName: name } : back.sheet,
    over: { name, cells: cellsLeft(step) },
    room,
  };
}

/** What stands in the cells once the step is done. */
function cellsLeft({ sheet, formulas = [] }: SheetDraw): DrawnCells {
  if (formulas.length === 0) return drawnCells(sheet);
  return drawnCells(withFormulas(sheet, formulas));
}

function withFormulas(
  sheet: PlacedSheet,
  formulas: NonNullable<SheetDraw['formulas']>,
): PlacedSheet {
  const typed = formulas.map(({ row, column, formula }) => ({
    at: { row, column, rows: 1, columns: 1 },
    values: [[formula]],
    numberFormat: '@',
  }));
  return { ...sheet, values: [...sheet.values, ...typed] };
}
