import { ratingMeant } from './meaning-of-key.js';
import type { KeyEntry } from './printed-key.js';
import type { RatingScheme, RatingValue } from './rating-scheme.js';
import { ratingOf } from './rating-words.js';
import { AMBER, COMPLETE, GREEN, RED } from './rating-values.js';
import { BRAGG, ownScheme } from './schemes.js';

/**
 * The scheme of a plan that rates in figures, letters or percentages, by the key it prints: null
 * where the key does not explain what stands in the cells.
 *
 * @param met the ratings as printed
 */
export function schemeOfKey(met: readonly string[], key: readonly KeyEntry[]): RatingScheme | null {
  const bands = key.filter(({ band }) => band !== undefined);
  if (bands.length > 1 && met.some(isPercent)) return bandScheme(bands);
  const terms = key.filter(({ term }) => /^(?:\d|[A-Z]{1,2})$/.test(term));
  const isAbout = terms.some(({ term, meaning }) => !isUsualLetter(term, meaning));
  if (terms.length < 2 || !isAbout) return null;
  const scheme = termScheme(terms);
  const rated = met.filter((text) => text.trim() !== '');
  return rated.length > 0 && rated.every((text) => ratingOf(text, scheme)) ? scheme : null;
}

const isPercent = (text: string): boolean => /^\d{1,3}(?:\.\d+)?\s*%$/.test(text.trim());

/** "R = Red" says nothing that is not known. */
const isUsualLetter = (term: string, meaning: string): boolean => {
  const value = ratingOf(term, BRAGG);
  return value !== undefined && value === ratingOf(meaning, BRAGG);
};

/** Each term is a value; where its meaning is a usual one it bears that one's id, once. */
function termScheme(terms: readonly KeyEntry[]): RatingScheme {
  const used = new Set<string>();
  const values = terms.map(({ term, meaning }, at): RatingValue => {
    const meant = ratingOf(meaning, BRAGG) ?? ratingMeant(meaning);
    const isFree = meant !== undefined && !used.has(meant.id);
    const id = isFree ? meant.id : `level-${term.toLowerCase()}`;
    used.add(id);
    return {
      id,
      word: meaning,
      letter: term,
      meaning,
      synonyms: [term, `level ${term}`, `score ${term}`, `${term} ${meaning}`],
      severity: meant?.severity ?? BETWEEN + at,
      ...(meant?.closed && { closed: true }),
    };
  });
  return ownScheme(values, values.map(({ letter, word }) => `${letter} ${word}`).join(', '));
}

/** A meaning that is not understood is neither the best nor the worst. */
const BETWEEN = 41;

/** Whole percentages are spellings, so that the scheme is plain words wherever it is kept. */
function bandScheme(bands: readonly KeyEntry[]): RatingScheme {
  const values = [COMPLETE, GREEN, AMBER, RED].flatMap((value): readonly RatingValue[] => {
    const own = bands.filter(({ meaning }) => ratingOf(meaning, BRAGG)?.id === value.id);
    const percents = own.flatMap(({ band }) => (band ? percentsOf(band) : []));
    if (own.length === 0 && value === COMPLETE) return [];
    const meaning = own[0]?.term ?? value.meaning;
    return [{ ...value, meaning, synonyms: [...value.synonyms, ...percents] }];
  });
  return ownScheme(values, 'RAG by percentage');
}

const percentsOf = ({ from, to }: { readonly from: number; readonly to: number }) =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, step) => `${from + step}%`);
