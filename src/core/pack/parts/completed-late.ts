import { daysBetween, formatDay } from '../../plan/calendar.js';
import { deadlineInForce } from '../../plan/deadline.js';
import type { Action } from '../../plan/plan.js';
import { counted } from './counted.js';

/** A completion that came after the deadline in force. */
export interface LateCompletion {
  /** "12 May 2024", "May 2024". */
  readonly completed: string;
  /** "43 days late"; "late" where the day of completion is not given. */
  readonly late: string;
}

/**
 * Late from the day after the last day of the deadline. A completion that names a month is late
 * only where the deadline had passed before that month, and then by an unknown number of days;
 * looser words ("Spring") are never taken for lateness.
 */
export function completedLate(action: Action): LateCompletion | undefined {
  const deadline = deadlineInForce(action)?.latest;
  const { latest, precision, text } = action.completedOn ?? {};
  if (deadline === undefined || latest === undefined || latest <= deadline) return undefined;
  if (precision === 'day')
    return {
      completed: formatDay(latest).padStart(11, '0'),
      late: `${counted(daysBetween(deadline, latest), 'day')} late`,
    };
  const isMonthAfter = precision === 'month' && latest.slice(0, 7) > deadline.slice(0, 7);
  return isMonthAfter ? { completed: (text ?? '').trim(), late: 'late' } : undefined;
}
