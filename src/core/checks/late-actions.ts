import { daysBetween, formatLong } from '../plan/calendar.js';
import { deadlineInForce } from '../plan/deadline.js';
import type { RatingScheme, RatingValue } from '../plan/rating-scheme.js';
import type { PlanFacts } from './plan-facts.js';
import type { Found } from './rule.js';

/** Every open action past its deadline whose rating says, or does not say, that it is on course. */
export function lateActions(plan: PlanFacts, onCourse: boolean): readonly Found[] {
  const asAt = formatLong(plan.asAt);
  return plan.actions.flatMap(({ action, latest, overdue, value }): Found[] => {
    if (!overdue || latest === undefined) return [];
    if (onCourse !== (value !== undefined && isBestOpen(value, plan.plan.scheme))) return [];
    const facts = {
      due: (deadlineInForce(action)?.text ?? '').trim(),
      latest: formatLong(latest),
      asAt,
      daysLate: daysBetween(latest, plan.asAt),
      ...(value && { rating: value.word }),
    };
    return [{ about: { action: action.ref }, facts }];
  });
}

/** The best that work which is not over can be rated: Green, On track, 1. */
export function isBestOpen(value: RatingValue, { values }: RatingScheme): boolean {
  const open = values.filter(({ closed }) => closed !== true);
  return value.closed !== true && open.every(({ severity }) => severity >= value.severity);
}
