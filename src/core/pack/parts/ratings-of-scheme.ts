import {
  NOT_RATED,
  type RatingId,
  type RatingScheme,
  type RatingValue,
} from '../../plan/rating-scheme.js';
import type { Progress } from '../../progress/progress.js';
import type { SpecCell } from '../../sheet/sheet-spec.js';
import { ratingStyle } from '../../sheet/theme.js';

/** What stands where no rating was given or none was understood. */
const NOT_RATED_VALUE: RatingValue = {
  id: NOT_RATED,
  word: 'Not rated',
  letter: 'N',
  meaning: 'No rating was given or recognised',
  synonyms: [],
  severity: -1,
};

/** The values of a scheme, best first, then "not rated". */
export function ratingValues(scheme: RatingScheme): readonly RatingValue[] {
  return [...scheme.values.filter(({ id }) => id !== NOT_RATED), NOT_RATED_VALUE];
}

export function ratingValue(scheme: RatingScheme, id: RatingId): RatingValue {
  return scheme.values.find((value) => value.id === id) ?? NOT_RATED_VALUE;
}

/** "A Amber": colour is never alone. A rung named by a figure is its own letter. */
export function ratingLabel({ letter, word }: RatingValue): string {
  return letter === word ? word : `${letter} ${word}`;
}

export function ratingCell(value: RatingValue, ...remarks: readonly string[]): SpecCell {
  return { value: [ratingLabel(value), ...remarks].join('\n'), style: ratingStyle(value.id) };
}

/** Whether anything at all is rated; where nothing is, keys and lists of ratings say nothing. */
export function isAnyRated({ byAction, byRecommendation }: Progress): boolean {
  return [...byAction.lines, ...byRecommendation.lines].some(
    ({ rating, count }) => rating !== NOT_RATED && count > 0,
  );
}
