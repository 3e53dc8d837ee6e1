import { saysDone } from '../../plan/done.js';
import type { RatingScheme, RatingValue } from '../../plan/rating-scheme.js';
import { ratingOf } from '../../plan/rating-words.js';
import { TRACK } from '../../plan/schemes.js';
import { isBestOpen } from '../late-actions.js';
import type { Found, Rule } from '../rule.js';

const NOT_OVER =
  /\b(?:not (?:yet )?(?:started|begun|complete[d]?)|incomplete|in progress|on-?going|underway|under way|started|open|outstanding)\b/i;

/** A status and a rating that cannot both be true: "Complete" and Red, "In progress" and Complete. */
export const ratingContradictsStatus: Rule = {
  code: 'rating-contradicts-status',
  severity: 'warning',
  find: ({ plan, actions }) =>
    actions.flatMap(({ action, value }): readonly Found[] => {
      const status = action.status?.trim() ?? '';
      if (status === '' || !value || !statusContradicts(status, value, plan.scheme)) return [];
      return [{ about: { action: action.ref }, facts: { status, rating: value.word } }];
    }),
};

/**
 * Green for finished work is usual where the scheme has no value for it, so "Complete" and Green
 * contradict each other only where it has one.
 */
export function statusContradicts(
  status: string,
  value: RatingValue,
  scheme: RatingScheme,
): boolean {
  if (saysDone(status)) {
    const hasClosed = scheme.values.some(({ closed }) => closed === true);
    return value.closed !== true && (hasClosed || !isBestOpen(value, scheme));
  }
  if (value.closed === true) return NOT_OVER.test(status);
  const track = ratingOf(status, TRACK)?.id;
  if (track === 'red') return isBestOpen(value, scheme);
  return track === 'green' && isWorst(value, scheme);
}

function isWorst(value: RatingValue, { values }: RatingScheme): boolean {
  return values.every(({ severity }) => severity <= value.severity);
}
