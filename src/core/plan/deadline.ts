import type { DueDate } from './dates.js';
import type { Action } from './plan.js';

/**
 * The deadline in force: the last revised one, else the first. One "to be confirmed" does not
 * lift the deadline before it; "ongoing" does.
 */
export function deadlineInForce(action: Action): DueDate | undefined {
  const agreed = [...(action.due ? [action.due] : []), ...action.revisedDues];
  return agreed.findLast((due) => due.latest !== undefined || due.precision === 'ongoing');
}
