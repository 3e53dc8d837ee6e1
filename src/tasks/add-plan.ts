import { bindingOf } from '../core/binding/binding-of.js';
import { dataSheets } from '../core/binding/data-sheets.js';
import type { PlanSettings } from '../core/binding/plan-settings.js';
import type { ActionPlan } from '../core/plan/plan.js';
import type { Result } from '../workbook/result.js';
import type { Workbook } from '../workbook/workbook.js';
import { bindPlan } from './bind-plan.js';

/** What the workbook should keep about a plan besides its tables. */
export type PlanChoices = Omit<PlanSettings, 'binding' | 'title' | 'scheme'>;

/**
 * Writes a plan into new sheets of the workbook, as three linked tables, and remembers which
 * columns hold what. Refused, with nothing written, where sheets of those names are there already.
 */
export async function addPlan(
  workbook: Workbook,
  plan: ActionPlan,
  choices: PlanChoices,
): Promise<Result<PlanSettings>> {
  const steps = dataSheets(plan).map((sheet) => ({ kind: 'draw-sheet', sheet }) as const);
  const added = await workbook.apply({ label: 'Add the plan', steps });
  if (!added.ok) return added;
  return bindOwnTables(workbook, { ...choices, title: plan.title, scheme: plan.scheme });
}

/** The ids of tables and columns are Excel's to give, so they are looked up once these stand. */
async function bindOwnTables(
  workbook: Workbook,
  choices: Omit<PlanSettings, 'binding'>,
): Promise<Result<PlanSettings>> {
  const seen = await workbook.overview();
  if (!seen.ok) return seen;
  return bindPlan(workbook, seen.value, { ...choices, binding: bindingOf(seen.value.tables) });
}
