import { findRating } from '../plan/read-rating.js';
import type { RatingScheme } from '../plan/rating-scheme.js';
import { isStatus } from './cell-kinds.js';

/**
 * The rating that prose states, or null. A sentence such as "Done." tells of the work and rates
 * nothing, and a letter by itself may be anything.
 */
export function liftRating(prose: string, scheme: RatingScheme): ReturnType<typeof findRating> {
  const found = findRating(prose, scheme);
  const words = found?.text.replace(/[.\s]+$/, '') ?? '';
  return isStatus(words) || /^\W*\p{L}\W*$/u.test(words) ? null : found;
}
