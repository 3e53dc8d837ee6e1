import { NOT_RATED, type RatingId, type RatingScheme } from './rating-scheme.js';

/**
 * Whether a rating is the worst that open work can have. Where a scheme has but one for open work,
 * it tells what is done from what is not, and nothing is off course by it.
 */
export function isWorst(rating: RatingId, { values }: RatingScheme): boolean {
  const open = values.filter(({ id, closed }) => id !== NOT_RATED && closed !== true);
  const worst = Math.max(...open.map(({ severity }) => severity));
  return open.length > 1 && open.some(({ id, severity }) => id === rating && severity === worst);
}
