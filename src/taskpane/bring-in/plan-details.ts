import type { PlainDate } from '../../core/plan/dates.js';
import type { PlanPreview } from '../../tasks/preview-plan.js';
import type { Corrections } from './brought.js';

/** What names and dates a plan. */
export interface PlanDetails {
  readonly title: string;
  readonly council: string;
  readonly asAt: PlainDate;
  /** Neither the document nor the person named a day, so it is today's. */
  readonly isToday: boolean;
}

/** As the document has them, unless a person said otherwise. */
export function detailsOf({ reading, asAt }: PlanPreview, said: Corrections): PlanDetails {
  return {
    title: said.title ?? reading.title,
    council: said.council ?? reading.council,
    asAt: said.asAt ?? asAt,
    isToday: said.asAt === undefined && reading.asAt === undefined,
  };
}
