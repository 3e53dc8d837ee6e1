import { ratingValues } from '../../core/pack/parts/ratings-of-scheme.js';
import { NOT_RATED, type RatingScheme } from '../../core/plan/rating-scheme.js';
import type { CountingRule, Progress, Tally } from '../../core/progress/progress.js';
import type { RatingShare } from './rating-bar.js';

/**
 * A count as letters, words and numbers: the scheme's ratings, best first, then "not rated" where
 * there is any.
 */
export function sharesOf(tally: Tally, scheme: RatingScheme): readonly RatingShare[] {
  const counts = new Map(tally.lines.map(({ rating, count }) => [rating, count]));
  return ratingValues(scheme)
    .map(({ id, letter, word }) => ({ rating: id, letter, word, count: counts.get(id) ?? 0 }))
    .filter(({ rating, count }) => rating !== NOT_RATED || count > 0);
}

/** The count that a rule chooses. */
export function tallyBy(progress: Progress, rule: CountingRule): Tally {
  const { byAction, byRecommendation, byStatement } = progress;
  return { action: byAction, recommendation: byRecommendation, statement: byStatement }[rule];
}
