import { NOT_RATED, type RatingId, type RatingScheme } from '../plan/rating-scheme.js';
import type { Tally, TallyLine } from './progress.js';

/** What is counted: a ref, and the rating it has. */
export interface Rated {
  readonly ref: string;
  readonly rating: RatingId;
}

/** Counts by rating, best first, then "not rated". Each unit is counted exactly once. */
export function tallyOf(rated: readonly Rated[], scheme: RatingScheme): Tally {
  const refs = new Map<RatingId, string[]>();
  for (const { id } of scheme.values) refs.set(id, []);
  const notRated: string[] = [];
  refs.delete(NOT_RATED);
  for (const { ref, rating } of rated) (refs.get(rating) ?? notRated).push(ref);
  const groups = [...refs, [NOT_RATED, notRated] as const];
  const percents = percentagesOf(groups.map(([, group]) => group.length));
  const lines: TallyLine[] = groups.map(([rating, group], i) => ({
    rating,
    count: group.length,
    percent: percents[i] ?? 0,
    refs: group,
  }));
  return { total: rated.length, lines };
}

/**
 * Whole percentages that add up to 100 (all 0 where there is nothing to share), by largest
 * remainder: each is rounded down, and those cut most get the points left over. Among equals the
 * first gains.
 */
export function percentagesOf(counts: readonly number[]): readonly number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return counts.map(() => 0);
  const percents = counts.map((count) => Math.floor((count * 100) / total));
  const left = 100 - percents.reduce((sum, percent) => sum + percent, 0);
  const mostCut = counts
    .map((count, i) => ({ i, cut: (count * 100) % total }))
    .sort((a, b) => b.cut - a.cut || a.i - b.i)
    .slice(0, left);
  for (const { i } of mostCut) percents[i] = (percents[i] ?? 0) + 1;
  return percents;
}
