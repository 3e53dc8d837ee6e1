import { planCells, type PlanRow } from '../plan-cells.js';
import type { FixablePlan } from './fixable-plan.js';

/** The refs of the actions that are told in a row. */
export function actionsOnRow(opened: FixablePlan, row: PlanRow): readonly string[] {
  const cells = planCells(opened);
  return opened.reading.plan.actions.flatMap(({ ref }) =>
    cells.rowsOf({ kind: 'action', ref })[0] === row ? [ref] : [],
  );
}
