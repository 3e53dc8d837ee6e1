import { bindingOf } from '../core/binding/binding-of.js';
import { dataSheets } from '../core/binding/data-sheets.js';
import type { BoundPlanSettings } from '../core/binding/plan-settings.js';
import type { ActionPlan } from '../core/plan/plan.js';
import type { PlacedSheet } from '../core/sheet/placed-sheet.js';
import { done, type Result } from '../workbook/result.js';
import type { ApplyOptions, Receipt, Workbook } from '../workbook/workbook.js';
import { bindPlan, type BoundPlan } from './bind-plan.js';

/** What the workbook should keep about a plan besides its tables. */
export type PlanChoices = Omit<BoundPlanSettings, 'binding' | 'title' | 'scheme'>;

/**
 * Writes a plan into new sheets of the workbook, as three linked tables, and remembers which
 * columns hold what. Refused, with nothing written, where sheets of those names are there already.
 * The receipt takes all of it back.
 */
export async function addPlan(
  workbook: Workbook,
  plan: ActionPlan,
  choices: PlanChoices,
  options: ApplyOptions = {},
): Promise<Result<BoundPlan>> {
  return addSheets(workbook, dataSheets(plan), plan, choices, options);
}

/** As `addPlan`, with the sheets laid out already. */
export async function addSheets(
  workbook: Workbook,
  sheets: readonly PlacedSheet[],
  { title, scheme }: Pick<ActionPlan, 'title' | 'scheme'>,
  choices: PlanChoices,
  options: ApplyOptions = {},
): Promise<Result<BoundPlan>> {
  const steps = sheets.map((sheet) => ({ kind: 'draw-sheet', sheet }) as const);
  const added = await workbook.apply({ label: 'Add the plan', steps }, options);
  if (!added.ok) return added;
  const bound = await bindOwnTables(workbook, { ...choices, title, scheme });
  if (bound.ok) return done({ ...bound.value, receipt: both(bound.value.receipt, added.value) });
  // Sheets that no plan is known to stand on would only be in the way of the next try.
  const takenBack = await workbook.apply(added.value.inverse);
  return takenBack.ok ? bound : takenBack;
}

/** The ids of tables and columns are Excel's to give, so they are looked up once these stand. */
async function bindOwnTables(
  workbook: Workbook,
  choices: Omit<BoundPlanSettings, 'binding'>,
): Promise<Result<BoundPlan>> {
  const seen = await workbook.overview();
  if (!seen.ok) return seen;
  return bindPlan(workbook, seen.value, { ...choices, binding: bindingOf(seen.value.tables) });
}

function both(later: Receipt, earlier: Receipt): Receipt {
  const { label } = earlier.inverse;
  return { inverse: { label, steps: [...later.inverse.steps, ...earlier.inverse.steps] } };
}
