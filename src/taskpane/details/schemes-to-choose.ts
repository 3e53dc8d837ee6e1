import type { ActionPlan } from '../../core/plan/plan.js';
import type { RatingScheme } from '../../core/plan/rating-scheme.js';
import { ratingOf } from '../../core/plan/rating-words.js';
import { saysNotRated } from '../../core/plan/read-rating.js';
import { SCHEMES } from '../../core/plan/schemes.js';

/** The plan's own scheme as the workbook keeps it, and the others that are known. */
export function schemesToChoose(own: RatingScheme): readonly RatingScheme[] {
  return [own, ...SCHEMES.filter(({ name }) => name !== own.name)];
}

export interface UnknownRating {
  readonly text: string;
  /** How many ratings of the plan say so. */
  readonly count: number;
}

/** Ratings of the plan that a scheme makes nothing of: under it they would count as not rated. */
export function unknownTo(
  scheme: RatingScheme,
  { updates }: Pick<ActionPlan, 'updates'>,
): readonly UnknownRating[] {
  const counts = new Map<string, number>();
  for (const { rating } of updates) {
    const text = rating?.text.trim() ?? '';
    if (saysNotRated(text) || ratingOf(text, scheme)) continue;
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts].map(([text, count]) => ({ text, count }));
}
