import type { PlainDate } from '../plan/dates.js';
import { deadlineInForce } from '../plan/deadline.js';
import { isDone } from '../plan/done.js';
import type { Action, ActionPlan, ProgressUpdate, Recommendation } from '../plan/plan.js';
import type { RatingValue } from '../plan/rating-scheme.js';
import type { ActionRating } from '../progress/progress.js';
import { rateActions } from '../progress/rate-records.js';
import { statementsOf } from '../progress/statements.js';

/** What the rules need to know of an action, worked out once for all of them. */
interface ActionFacts {
  readonly action: Action;
  readonly rating: ActionRating;
  /** Absent where the action is not rated. */
  readonly value?: RatingValue;
  readonly done: boolean;
  /** The last day that keeps to the deadline in force. */
  readonly latest?: PlainDate;
  /** Open, and past its deadline. */
  readonly overdue: boolean;
  readonly updates: readonly ProgressUpdate[];
}

interface RecommendationFacts {
  readonly recommendation: Recommendation;
  readonly hasAction: boolean;
  /** Those printed for its row; those of its actions apart. */
  readonly updates: readonly ProgressUpdate[];
}

export interface PlanFacts {
  readonly plan: ActionPlan;
  readonly asAt: PlainDate;
  readonly actions: readonly ActionFacts[];
  readonly recommendations: readonly RecommendationFacts[];
}

/** One pass over the plan, so that each rule is a plain look at one record. */
export function factsOf(plan: ActionPlan, asAt: PlainDate): PlanFacts {
  const updates = updatesByRecord(plan);
  const served = new Set(plan.actions.flatMap((action) => action.recommendations));
  const ratings = rateActions(plan, statementsOf(plan));
  const values = new Map(plan.scheme.values.map((value) => [value.id, value]));
  return {
    plan,
    asAt,
    actions: ratings.flatMap((rating, i): ActionFacts[] => {
      const action = plan.actions[i];
      if (!action) return [];
      const value = values.get(rating.rating);
      return [{ ...actionFacts(action, value, asAt), rating, updates: updates.ofAction(action) }];
    }),
    recommendations: plan.recommendations.map((recommendation) => ({
      recommendation,
      hasAction: served.has(recommendation.ref),
      updates: updates.ofRow.get(recommendation.ref) ?? [],
    })),
  };
}

function actionFacts(action: Action, value: RatingValue | undefined, asAt: PlainDate) {
  const done = isDone(action, value);
  const latest = deadlineInForce(action)?.latest;
  return {
    action,
    done,
    overdue: !done && latest !== undefined && latest < asAt,
    ...(value && { value }),
    ...(latest !== undefined && { latest }),
  };
}

function updatesByRecord(plan: ActionPlan) {
  const named = new Map<string, ProgressUpdate[]>();
  const ofRow = new Map<string, ProgressUpdate[]>();
  for (const update of plan.updates) {
    for (const ref of update.actions) addTo(named, ref, update);
    for (const ref of update.recommendations) addTo(ofRow, ref, update);
  }
  const ofAction = (action: Action): readonly ProgressUpdate[] =>
    named.get(action.ref) ??
    action.recommendations.flatMap((ref) =>
      (ofRow.get(ref) ?? []).filter((update) => update.actions.length === 0),
    );
  return { ofAction, ofRow };
}

function addTo<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
