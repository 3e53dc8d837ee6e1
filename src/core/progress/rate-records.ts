import type { Action, ActionPlan } from '../plan/plan.js';
import { NOT_RATED, type RatingId, type RatingScheme } from '../plan/rating-scheme.js';
import type { ActionRating } from './progress.js';
import type { Statement, Statements } from './statements.js';
import type { Rated } from './tally.js';

/**
 * The rating of each action: from the newest statement that names it, else the worst of those
 * printed for the rows of its recommendations. Inherited where the statement speaks of more than
 * this one action.
 */
export function rateActions(plan: ActionPlan, statements: Statements): readonly ActionRating[] {
  const isWorse = worseIn(plan.scheme);
  return plan.actions.map((action) => {
    const statement = statements.ofAction.get(action.ref) ?? worstRow(action, statements, isWorse);
    if (!statement) return { action: action.ref, rating: NOT_RATED, inherited: false };
    return {
      action: action.ref,
      rating: statement.rating.value,
      inherited: statement.actions.length !== 1,
      statement: statement.id,
    };
  });
}

/**
 * The rating of each recommendation: the worst of what is stated for its row and of the ratings
 * of its actions. "Not rated" only where none of these is rated.
 */
export function rateRecommendations(
  plan: ActionPlan,
  statements: Statements,
  actionRatings: readonly ActionRating[],
): readonly Rated[] {
  const isWorse = worseIn(plan.scheme);
  const worst = new Map<string, RatingId>();
  const weigh = (recommendation: string, rating: RatingId): void => {
    const so = worst.get(recommendation) ?? NOT_RATED;
    if (isWorse(rating, so)) worst.set(recommendation, rating);
  };
  for (const [recommendation, { rating }] of statements.ofRow) weigh(recommendation, rating.value);
  plan.actions.forEach((action, i) => {
    const rating = actionRatings[i]?.rating ?? NOT_RATED;
    for (const recommendation of action.recommendations) weigh(recommendation, rating);
  });
  return plan.recommendations.map(({ ref }) => ({ ref, rating: worst.get(ref) ?? NOT_RATED }));
}

type IsWorse = (rating: RatingId, than: RatingId) => boolean;

function worstRow(action: Action, { ofRow }: Statements, isWorse: IsWorse): Statement | undefined {
  return action.recommendations
    .flatMap((ref) => ofRow.get(ref) ?? [])
    .reduce<Statement | undefined>(
      (worst, next) => (worst && !isWorse(next.rating.value, worst.rating.value) ? worst : next),
      undefined,
    );
}

/** Any rating of the scheme is worse than none. */
function worseIn(scheme: RatingScheme): IsWorse {
  const severity = new Map(scheme.values.map((value) => [value.id, value.severity]));
  const of = (rating: RatingId): number => severity.get(rating) ?? -Infinity;
  return (rating, than) => of(rating) > of(than);
}
