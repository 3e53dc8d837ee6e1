import { daysBetween, formatLong } from '../plan/calendar.js';
import { deadlineInForce } from '../plan/deadline.js';
import type { RatingScheme, RatingValue } from '../plan/rating-scheme.js';
import type { PlanFacts } from './plan-facts.js';
import type { Found } from './rule.js';

/** A late action, and whether its rating says that it is on course. */
export interface LateAction {
  readonly onCourse: boolean;
  readonly found: Found;
}

/** Every open action that is past its deadline, in the plan's order. */
export function lateFacts({ plan, asAt, actions }: PlanFacts): readonly LateAction[] {
  return actions.flatMap(({ action, latest, overdue, value }): LateAction[] => {
    if (!overdue || latest === undefined) return [];
    const facts = {
      due: (deadlineInForce(action)?.text ?? '').trim(),
      latest: formatLong(latest),
      asAt: formatLong(asAt),
      daysLate: daysBetween(latest, asAt),
      ...(value && { rating: value.word }),
    };
    const onCourse = value !== undefined && isBestOpen(value, plan.scheme);
    return [{ onCourse, found: { about: { action: action.ref }, facts } }];
  });
}

/** The best that work which is not over can be rated: Green, On track, 1. */
export function isBestOpen(value: RatingValue, { values }: RatingScheme): boolean {
  const open = values.filter(({ closed }) => closed !== true);
  return value.closed !== true && open.every(({ severity }) => severity >= value.severity);
}
