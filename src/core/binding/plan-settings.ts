import type { PackChoices } from '../pack/pack-options.js';
import { USUAL_SHEETS } from '../pack/pack-options.js';
import type { RatingScheme } from '../plan/rating-scheme.js';
import type { PlainDate } from '../plan/dates.js';
import type { CountingRule } from '../progress/progress.js';
import type { Binding } from './binding.js';
import type { Dismissal } from './dismissals.js';

/** What the workbook keeps about its plan, beside the tables themselves. */
export interface PlanSettings extends BoundPlanSettings {
  readonly dismissed: readonly Dismissal[];
  readonly pack: PackChoices;
}

/** What is settled when tables are bound. */
export interface BoundPlanSettings {
  readonly title: string;
  readonly council: string;
  readonly asAt: PlainDate;
  readonly rule: CountingRule;
  readonly scheme: RatingScheme;
  readonly binding: Binding;
}

export const SETTINGS_KEY = 'plan';

/** What a plan begins with: nothing put aside, the usual pack. */
export const FIRST_SETTINGS: Pick<PlanSettings, 'dismissed' | 'pack'> = {
  dismissed: [],
  pack: { sheets: USUAL_SHEETS },
};
