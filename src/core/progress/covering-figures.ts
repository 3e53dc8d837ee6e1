import { deadlineInForce } from '../plan/deadline.js';
import { isDone } from '../plan/done.js';
import type { ActionPlan } from '../plan/plan.js';
import { NOT_RATED } from '../plan/rating-scheme.js';
import { findExceptions } from './exceptions.js';
import type { Progress } from './progress.js';

/** What a covering paragraph tells of the actions, by their refs in the plan's order. */
export interface CoveringFigures {
  readonly all: readonly string[];
  /** Complete, closed, cancelled: nothing more is to be done. */
  readonly done: readonly string[];
  readonly open: readonly string[];
  /** Open, with the worst rating of the key. */
  readonly offCourse: readonly string[];
  /** Open after the last day of the deadline in force. */
  readonly overdue: readonly string[];
  /** Open, without a day after which they would be late. */
  readonly undated: readonly string[];
  /** Open and not rated. */
  readonly notRated: readonly string[];
}

/** Each figure is the length of its list: there is no number that nothing stands behind. */
export function coveringFigures(plan: ActionPlan, progress: Progress): CoveringFigures {
  const values = new Map(plan.scheme.values.map((value) => [value.id, value]));
  const rated = plan.actions.map((action, index) => {
    const rating = progress.actionRatings[index]?.rating ?? NOT_RATED;
    return { action, rating, isOpen: !isDone(action, values.get(rating)) };
  });
  const refs = (some: typeof rated): readonly string[] => some.map(({ action }) => action.ref);
  const open = rated.filter(({ isOpen }) => isOpen);
  const late = new Set(progress.overdue);
  const offCourse = findExceptions(plan, progress).filter(({ reasons }) =>
    reasons.includes('off-course'),
  );
  return {
    all: refs(rated),
    done: refs(rated.filter(({ isOpen }) => !isOpen)),
    open: refs(open),
    offCourse: offCourse.map(({ action }) => action.ref),
    overdue: refs(open.filter(({ action }) => late.has(action.ref))),
    undated: refs(open.filter(({ action }) => deadlineInForce(action)?.latest === undefined)),
    notRated: refs(open.filter(({ rating }) => rating === NOT_RATED)),
  };
}
