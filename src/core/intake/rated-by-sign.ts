import type { Finding } from '../checks/finding.js';
import type { ProgressUpdate } from '../plan/plan.js';
import { NOT_RATED, type RatingScheme } from '../plan/rating-scheme.js';
import { readRating } from '../plan/read-rating.js';
import { BRAG, RAG } from '../plan/schemes.js';
import type { FoundRecommendation } from './report/recommendation-list.js';

/** The ratings that a list gives by the signs at the heads of its lines. */
export interface RatedBySign {
  readonly scheme: RatingScheme;
  readonly updates: readonly ProgressUpdate[];
  /** Colours mean different things in different councils: to be confirmed. */
  readonly findings: readonly Finding[];
}

/**
 * Rates the recommendations of a list by their signs ("🟢 Mend the wall", "🔴 Train the wardens"):
 * only where every one has a sign, not all the same, and each is a rating. Otherwise they are bullets.
 */
export function ratedBySign(list: readonly FoundRecommendation[]): RatedBySign {
  const signs = list.map(({ sign = '' }) => sign);
  const isRated = new Set(signs).size > 1 && !signs.includes('');
  const scheme = isRated ? [RAG, BRAG].find((each) => knowsAll(each, signs)) : undefined;
  if (!scheme) return { scheme: RAG, updates: [], findings: [] };
  return {
    scheme,
    updates: list.map(({ ref }, at) => ({
      id: `S${at + 1}`,
      recommendations: [ref],
      actions: [],
      rating: readRating(signs[at] ?? '', scheme),
      narrative: '',
    })),
    findings: [
      { code: 'scheme-to-confirm', severity: 'warning', about: {}, facts: { scheme: scheme.name } },
    ],
  };
}

const knowsAll = (scheme: RatingScheme, signs: readonly string[]): boolean =>
  signs.every((sign) => readRating(sign, scheme).value !== NOT_RATED);
