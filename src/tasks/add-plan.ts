import { bindingOf } from '../core/binding/binding-of.js';
import { LISTS_NAME, TABLE_NAMES, TABLE_ROLES } from '../core/binding/fields.js';
import { listedRatings, planRows } from '../core/binding/plan-rows.js';
import type { BoundPlanSettings } from '../core/binding/plan-settings.js';
import type { ActionPlan } from '../core/plan/plan.js';
import { done, type Result } from '../workbook/result.js';
import type { ApplyOptions, Receipt, Workbook } from '../workbook/workbook.js';
import { bindPlan, type BoundPlan } from './bind-plan.js';
import { calculateHere, type Calculations } from './calculations.js';

/** What the workbook should keep about a plan besides its tables. */
export type PlanChoices = Omit<BoundPlanSettings, 'binding' | 'title' | 'scheme'>;

export interface AddOptions extends ApplyOptions {
  readonly calculations?: Pick<Calculations, 'placePlan'>;
}

/**
 * Writes a plan into new sheets of the workbook, as three linked tables, and remembers which
 * columns hold what. Refused, with nothing written, where sheets of those names are there already.
 * The receipt takes all of it back.
 */
export async function addPlan(
  workbook: Workbook,
  plan: ActionPlan,
  choices: PlanChoices,
  { calculations = calculateHere, ...options }: AddOptions = {},
): Promise<Result<BoundPlan>> {
  const sheets = await calculations.placePlan(plan, options.signal && { signal: options.signal });
  if (!sheets.ok) return sheets;
  const steps = sheets.value.map((sheet) => ({ kind: 'draw-sheet', sheet }) as const);
  const added = await workbook.apply({ label: 'Add the plan', steps }, options);
  if (!added.ok) return added;
  const { title, scheme } = plan;
  const bound = await bindOwnTables(workbook, { ...choices, title, scheme });
  if (bound.ok) return done({ ...bound.value, receipt: both(bound.value.receipt, added.value) });
  // Sheets that no plan is known to stand on would only be in the way of the next try.
  const takenBack = await workbook.apply(added.value.inverse);
  return takenBack.ok ? bound : takenBack;
}

/** A sheet that adding a plan makes, and how many rows its table has. */
export interface SheetToAdd {
  readonly name: string;
  readonly rows: number;
}

/** What adding a plan writes, in the order of the sheets: the tables, then the lists they use. */
export function sheetsToAdd(plan: ActionPlan): readonly SheetToAdd[] {
  const rows = planRows(plan);
  return [
    ...TABLE_ROLES.map((role) => ({ name: TABLE_NAMES[role], rows: rows[role].length })),
    { name: LISTS_NAME, rows: listedRatings(plan.scheme).length },
  ];
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
