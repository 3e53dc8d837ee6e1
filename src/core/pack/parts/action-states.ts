import { daysBetween } from '../../plan/calendar.js';
import { deadlineInForce } from '../../plan/deadline.js';
import { isDone } from '../../plan/done.js';
import type { Action, ActionPlan, ProgressUpdate } from '../../plan/plan.js';
import { NOT_RATED, type RatingValue } from '../../plan/rating-scheme.js';
import type { Progress } from '../../progress/progress.js';
import { newestUpdates } from '../../progress/statements.js';
import { ratingValue } from './ratings-of-scheme.js';

/** How an action stands on the report's day. */
export interface ActionState {
  readonly action: Action;
  readonly rating: RatingValue;
  readonly isOpen: boolean;
  /** Since the last day of the deadline in force; absent unless open and past it. */
  readonly daysPastDue?: number;
  /** The newest that names the action, else the newest about a recommendation that it serves. */
  readonly update?: ProgressUpdate;
}

/** One for each action, in the plan's order: by place, since a ref may be printed twice. */
export function actionStates(plan: ActionPlan, progress: Progress): readonly ActionState[] {
  const ofAction = newestUpdates(plan.updates);
  const ofRow = newestOfRows(plan.updates);
  return plan.actions.map((action, index) => {
    const rating = ratingValue(plan.scheme, progress.actionRatings[index]?.rating ?? NOT_RATED);
    const isOpen = !isDone(action, rating);
    const latest = deadlineInForce(action)?.latest;
    const isPastDue = isOpen && latest !== undefined && latest < progress.asAt;
    const row = action.recommendations.find((ref) => ofRow.has(ref));
    const update = ofAction.get(action.ref) ?? ofRow.get(row ?? '');
    return {
      action,
      rating,
      isOpen,
      ...(isPastDue && { daysPastDue: daysBetween(latest, progress.asAt) }),
      ...(update && { update }),
    };
  });
}

/** Updates about a recommendation's whole row, by the recommendation's ref. */
function newestOfRows(updates: readonly ProgressUpdate[]): ReadonlyMap<string, ProgressUpdate> {
  const rows = updates
    .filter(({ actions }) => actions.length === 0)
    .map((update) => ({ ...update, actions: update.recommendations }));
  return newestUpdates(rows);
}

export function isPastDue({ daysPastDue }: ActionState): boolean {
  return daysPastDue !== undefined;
}

export function refsOf(states: readonly ActionState[]): readonly string[] {
  return states.map(({ action }) => action.ref);
}
