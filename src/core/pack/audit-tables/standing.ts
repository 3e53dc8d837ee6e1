import type { PlainDate } from '../../plan/dates.js';
import { deadlineInForce } from '../../plan/deadline.js';
import type { Action } from '../../plan/plan.js';
import { isPastDue, type ActionState } from '../parts/action-states.js';

/**
 * The tables among which each action stands in one. The first whose rule holds has it, so that
 * what is late stays among what is late, also where more time was given.
 */
export type Standing = 'completed' | 'overdue' | 'extension' | 'live';

interface StandingName {
  readonly name: string;
  /** Printed under the table, for those who would count again. */
  readonly rule: string;
}

export const STANDING_NAMES: Readonly<Record<Standing, StandingName>> = {
  completed: {
    name: 'Completed since the last report',
    rule: 'The rating, the status or a completion date says that the work is over (complete, closed or cancelled), and it was completed after the day of the last report, or on a day that the plan does not give.',
  },
  overdue: {
    name: 'Overdue',
    rule: 'Open, and the last day of the deadline in force is before the report’s date, also where the deadline was moved.',
  },
  extension: {
    name: 'Extension requested',
    rule: 'Open, not overdue, and the deadline in force ends later than the first one. The plan tells that deadlines were moved, not who asked for it or agreed to it.',
  },
  live: { name: 'Live', rule: 'Every other action that is open.' },
};

export function standingOf(state: ActionState): Standing {
  if (!state.isOpen) return 'completed';
  if (isPastDue(state)) return 'overdue';
  return isExtended(state.action) ? 'extension' : 'live';
}

/** Later than the first deadline that names a last day; what names none cannot be compared. */
function isExtended(action: Action): boolean {
  const [first] = [...(action.due ? [action.due] : []), ...action.revisedDues].flatMap(
    ({ latest }) => latest ?? [],
  );
  const inForce = deadlineInForce(action)?.latest;
  return first !== undefined && inForce !== undefined && inForce > first;
}

export interface Completions {
  /** Completed after the last report's day, or on a day that the plan does not give. */
  readonly shown: readonly ActionState[];
  /** Completed by the last report's day, and so told of there. */
  readonly before: readonly ActionState[];
  /** Of those shown, the ones of which the plan gives no day. */
  readonly withoutDay: readonly ActionState[];
}

export function completionsSince(
  completed: readonly ActionState[],
  lastReport: PlainDate,
): Completions {
  const dayOf = ({ action }: ActionState) => action.completedOn?.latest;
  const isBefore = (state: ActionState): boolean => {
    const day = dayOf(state);
    return day !== undefined && day <= lastReport;
  };
  return {
    shown: completed.filter((state) => !isBefore(state)),
    before: completed.filter(isBefore),
    withoutDay: completed.filter((state) => dayOf(state) === undefined),
  };
}
