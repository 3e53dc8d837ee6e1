import { addMonths } from '../plan/calendar.js';
import type { PlainDate } from '../plan/dates.js';
import { deadlineInForce } from '../plan/deadline.js';
import { isDone } from '../plan/done.js';
import type { ActionPlan } from '../plan/plan.js';
import type { ActionRating } from './progress.js';

/** Committees meet by the quarter: what falls due before the next report is due soon. */
const MONTHS_TO_NEXT_REPORT = 3;

/** An open action and the last day that keeps to its deadline in force. */
export interface OpenDeadline {
  readonly action: string;
  readonly latest: PlainDate;
}

/** The deadlines of open actions, oldest first; those of one day in the plan's order. */
export function openDeadlines(
  plan: ActionPlan,
  actionRatings: readonly ActionRating[],
): readonly OpenDeadline[] {
  const values = new Map(plan.scheme.values.map((value) => [value.id, value]));
  return plan.actions
    .flatMap((action, i): OpenDeadline[] => {
      const latest = deadlineInForce(action)?.latest;
      const rating = values.get(actionRatings[i]?.rating ?? '');
      if (latest === undefined || isDone(action, rating)) return [];
      return [{ action: action.ref, latest }];
    })
    .sort((a, b) => (a.latest < b.latest ? -1 : a.latest > b.latest ? 1 : 0));
}

/** Late from the day after the deadline. */
export function isOverdue({ latest }: OpenDeadline, asAt: PlainDate): boolean {
  return latest < asAt;
}

export function isDueSoon({ latest }: OpenDeadline, asAt: PlainDate): boolean {
  return latest >= asAt && latest <= addMonths(asAt, MONTHS_TO_NEXT_REPORT);
}
