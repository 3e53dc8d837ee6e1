import type { ActionPlan } from '../../plan/plan.js';
import { NOT_RATED, type RatingValue } from '../../plan/rating-scheme.js';
import type { CountingRule, Progress, Tally, TallyLine } from '../../progress/progress.js';
import { ratingValues } from '../parts/ratings-of-scheme.js';

/** What the RAG summary counts. */
export interface Count {
  readonly plan: ActionPlan;
  readonly unit: CountingRule;
  readonly tally: Tally;
  /** Whose refs are listed beside each figure: actions, or recommendations where they are counted. */
  readonly listed: Tally;
  /** The other of actions and recommendations, for comparison. */
  readonly compared: Tally;
}

export function countOf(plan: ActionPlan, progress: Progress): Count {
  const unit = countedUnit(plan, progress);
  const { byAction, byRecommendation, byStatement } = progress;
  const tallies = { action: byAction, recommendation: byRecommendation, statement: byStatement };
  const isOfRecommendations = unit === 'recommendation';
  return {
    plan,
    unit,
    tally: tallies[unit],
    listed: isOfRecommendations ? byRecommendation : byAction,
    compared: isOfRecommendations ? byAction : byRecommendation,
  };
}

/** A plan without actions can only count its recommendations. */
function countedUnit({ actions }: ActionPlan, { rule }: Progress): CountingRule {
  return rule === 'action' && actions.length === 0 ? 'recommendation' : rule;
}

/** What is bad news comes first; what is not rated comes last. */
export function worstFirst({ scheme }: ActionPlan): readonly RatingValue[] {
  const values = ratingValues(scheme);
  const rated = values.filter(({ id }) => id !== NOT_RATED);
  const worse = [...rated].sort((one, other) => other.severity - one.severity);
  return [...worse, ...values.filter(({ id }) => id === NOT_RATED)];
}

export function lineOf(tally: Tally, { id }: RatingValue): Omit<TallyLine, 'rating'> {
  return tally.lines.find(({ rating }) => rating === id) ?? { count: 0, percent: 0, refs: [] };
}
