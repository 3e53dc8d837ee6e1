import type { PlacedSheet } from '../../core/sheet/placed-sheet.js';
import type { ChangeStep } from '../../workbook/workbook.js';
import type { Session } from '../session.js';
import type { StepPlan } from '../step-plan.js';
import { drawOrders } from './draw-orders.js';
import { listOrders } from './tables.js';
import type { TargetSheet } from './target-sheet.js';

/** @param targets of all sheets drawn in this change, by the name that they are drawn under */
export function planDraw(
  placed: PlacedSheet,
  targets: ReadonlyMap<string, TargetSheet>,
  session: Session,
): StepPlan {
  const target = targets.get(placed.name) ?? { name: placed.name, existing: null };
  const actualName = (sheet: string): string => targets.get(sheet)?.name ?? sheet;
  return {
    orders: drawOrders(placed, target),
    afterwards: listOrders(target.name, placed, actualName),
    inverse: inverseOf(placed, target, session),
  };
}

/**
 * A new sheet goes back to empty. A redrawn one goes back to what was drawn before, if that was in
 * this session; else it stays, as it can be drawn from the plan at any time.
 */
function inverseOf(
  placed: PlacedSheet,
  { name, existing }: TargetSheet,
  session: Session,
): ChangeStep | null {
  const isRedrawn = placed.mark !== undefined && existing?.mark === placed.mark;
  if (!isRedrawn) return { kind: 'clear-sheet', sheet: placed };
  const earlier = session.drawn.get(placed.mark);
  if (!earlier) return null;
  const isRenamed = name !== existing.name;
  return { kind: 'draw-sheet', sheet: isRenamed ? { ...earlier, formerName: name } : earlier };
}
