import type { Rating } from './plan.js';
import { NOT_RATED, type RatingScheme, type RatingValue } from './rating-scheme.js';
import { ratingKey, ratingOf, spellingsOf } from './rating-words.js';

export { findRating } from './find-rating.js';
export { learnScheme, type LearntScheme } from './learn-scheme.js';

const SAYS_NOT_RATED = new Set([
  '',
  'not rated',
  'n not rated',
  'unrated',
  'no rating',
  'not set',
  'none',
  'n',
  'n a',
  'na',
  'nr',
  'tbc',
  'tba',
  'to be confirmed',
  'not applicable',
  'heb sgôr',
  'heb ei raddio',
]);
/** Words that are no rating in any scheme, but close to one. */
const CLOSE_TO: Readonly<Record<string, string>> = {
  yellow: 'amber',
  melyn: 'amber',
  gold: 'amber',
};

/**
 * What the scheme makes of a printed rating. `not-rated` where it does not know the text, or
 * where the text names two values of the scheme ("Amber to Green"): nothing is guessed.
 */
export function readRating(text: string, scheme: RatingScheme): Rating {
  const value = ratingOf(text, scheme) ?? ratingOf(text.replace(SIGN_FIRST, '$&: '), scheme);
  return { text, value: value?.id ?? NOT_RATED };
}

/** "🔴 Late, no contract": in a column of ratings, what follows the sign remarks on it. */
const SIGN_FIRST = /^\p{Extended_Pictographic}\uFE0F?(?=\s+\p{L})/u;

/** True of words that say that no rating was given: "Not rated", "n/a", "-", nothing. */
export function saysNotRated(text: string): boolean {
  return SAYS_NOT_RATED.has(ratingKey(text));
}

/** The value that a mistyped rating is closest to; undefined where none or several are close. */
export function nearestRating(text: string, scheme: RatingScheme): RatingValue | undefined {
  const key = ratingKey(text);
  const close = CLOSE_TO[key];
  if (close !== undefined) return scheme.values.find(({ id }) => id === close);
  let best: { readonly values: Set<RatingValue>; readonly distance: number } | undefined;
  for (const [spelling, value] of spellingsOf(scheme)) {
    if (spelling.length < 3) continue;
    const distance = editDistance(key, spelling);
    if (distance > (spelling.length < 5 ? 1 : 2) || distance > (best?.distance ?? Infinity))
      continue;
    if (best?.distance === distance) best.values.add(value);
    else best = { values: new Set([value]), distance };
  }
  return best?.values.size === 1 ? [...best.values][0] : undefined;
}

/** Letters to change, leave out, add or swap with a neighbour (optimal string alignment). */
function editDistance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return Infinity;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        change,
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        swapped ? (beforeLast[j - 2] ?? 0) + 1 : Infinity,
      );
    }
    [beforeLast, last] = [last, row];
  }
  return last[b.length] ?? Infinity;
}
