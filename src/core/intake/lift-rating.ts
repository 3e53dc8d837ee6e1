import { findRating } from '../plan/read-rating.js';
import type { RatingScheme } from '../plan/rating-scheme.js';
import { isStatus } from './cell-kinds.js';

/**
 * The rating that prose states, or null. A sentence such as "Done." tells of the work and rates
 * nothing, and a letter by itself may be anything. A colour in capitals behind the last sentence
 * rates, "Drafted. GREEN"; not in capitals only below a heading that says so: "Progress and RAG".
 */
export function liftRating(
  prose: string,
  scheme: RatingScheme,
  headedAsRating = false,
): ReturnType<typeof findRating> {
  const behind = headedAsRating ? /[.!?:;–—-]\s+(\p{L}{3,})\.?$/u : /[.!?]\s+(\p{Lu}{3,})\.?$/u;
  const last = behind.exec(prose.trim())?.[1] ?? '';
  const found = findRating(prose, scheme) ?? findRating(last, scheme);
  const words = found?.text.replace(/[.\s]+$/, '') ?? '';
  return isStatus(words) || /^\W*\p{L}\W*$/u.test(words) ? null : found;
}
