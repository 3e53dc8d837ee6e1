import { planCells, type PlanRow } from '../plan-cells.js';
import type { FixablePlan } from './fixable-plan.js';

type ActionsByRow = ReadonlyMap<PlanRow, readonly string[]>;
const found = new WeakMap<FixablePlan, ActionsByRow>();

/** The refs of the actions that are told in a row. Worked out once for each plan that is opened. */
export function actionsOnRow(opened: FixablePlan, row: PlanRow): readonly string[] {
  const byRow = found.get(opened) ?? actionsByRow(opened);
  found.set(opened, byRow);
  return byRow.get(row) ?? [];
}

function actionsByRow(opened: FixablePlan): ActionsByRow {
  const byRow = new Map<PlanRow, string[]>();
  for (const { ref } of opened.reading.plan.actions) {
    const [row] = planCells(opened).rowsOf({ kind: 'action', ref });
    if (row) byRow.set(row, [...(byRow.get(row) ?? []), ref]);
  }
  return byRow;
}
