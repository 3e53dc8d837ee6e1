import type { Rating } from './plan.js';
import { NOT_RATED, type RatingScheme } from './rating-scheme.js';
import { escaped, ratingOf, spellingsOf } from './rating-words.js';

/** A rating met in prose: the words that give it, label included, and where they begin. */
export interface FoundRating {
  readonly text: string;
  readonly index: number;
  /** `rating.text` is the rating alone: "GREEN". */
  readonly rating: Rating;
}

const RATING_WORD = '(?:b?rag|rating|sgôr|cag)';
const LABEL_WORD = `(?:${RATING_WORD}|status|assessment|confidence|statws)`;
const LABEL = `(?:(?:progress|overall|current|delivery|performance|latest)\\s+)*${LABEL_WORD}(?:\\s+${LABEL_WORD})*`;
const EARLIER = /\b(?:previous|last|former|earlier|original|target|was)\s*$/i;

/**
 * The rating that prose states: after a label ("RAG rating: Amber"), in brackets by itself
 * ("[Amber]"), on a line by itself, or as an emoji. A colour in a sentence ("green spaces") is
 * none. Of several the last counts, for progress is told in order. A word after a label that the
 * scheme does not know is returned as `not-rated`, so that it can be reported.
 */
export function findRating(prose: string, scheme: RatingScheme): FoundRating | null {
  const { labelled, bracketed, pictured, unknown } = patternsOf(scheme);
  return (
    lastMatch(prose, labelled, scheme) ??
    lineThatIsRating(prose, scheme) ??
    lastMatch(prose, bracketed, scheme) ??
    (pictured && lastMatch(prose, pictured, scheme)) ??
    unknownAfterLabel(prose, unknown)
  );
}

interface Patterns {
  readonly labelled: RegExp;
  readonly bracketed: RegExp;
  readonly pictured: RegExp | null;
  readonly unknown: RegExp;
}

const PATTERNS = new WeakMap<RatingScheme, Patterns>();

function patternsOf(scheme: RatingScheme): Patterns {
  const known = PATTERNS.get(scheme);
  if (known) return known;
  const spellings = [...spellingsOf(scheme).keys()].sort((a, b) => b.length - a.length);
  const words = spellings.filter((key) => /[\p{L}\p{N}]/u.test(key)).map(spelling);
  const longWords = spellings.filter((key) => /\p{L}{3}/u.test(key)).map(spelling);
  const emoji = spellings.filter((key) => /\p{Extended_Pictographic}/u.test(key)).map(escaped);
  const boundary = '(?![\\p{L}\\p{N}/])';
  const anyRating = `["'“‘(\\[*]*(?<rating>${[...words, ...emoji].join('|')})${boundary}`;
  const longRating = `["'“‘(\\[*]*(?<long>${longWords.join('|')})${boundary}`;
  const patterns: Patterns = {
    labelled: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${LABEL}\\s*[:=→–—-]\\s*${anyRating}|(?:${LABEL}\\s+(?:is(?:\\s+now)?|remains)|(?:${LABEL}\\s+)?${RATING_WORD}|(?:rag[- ])?rated(?:\\s+as)?)\\s+${longRating})`,
      'giu',
    ),
    bracketed: new RegExp(`[(\\[]\\s*(?<rating>${longWords.join('|')})\\s*[)\\]]`, 'giu'),
    pictured: emoji.length > 0 ? new RegExp(`(?<rating>${emoji.join('|')})`, 'gu') : null,
    unknown: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${LABEL}\\s+)?(?:b?rag|rating)\\s*[:=]\\s*(?<rating>\\p{L}+(?:\\s?/\\s?\\p{L}+)?)`,
      'giu',
    ),
  };
  PATTERNS.set(scheme, patterns);
  return patterns;
}

/** A key with the separators that it stands for: "amber green" also matches "Amber / Green". */
function spelling(key: string): string {
  return key.split(' ').map(escaped).join('\\s?[\\s/&–—-]\\s?').replace(/'/g, "['’‘]");
}

function lastMatch(prose: string, pattern: RegExp, scheme: RatingScheme): FoundRating | null {
  let found: FoundRating | null = null;
  for (const match of prose.matchAll(pattern)) {
    const text = match.groups?.['rating'] ?? match.groups?.['long'] ?? '';
    if (EARLIER.test(prose.slice(Math.max(0, match.index - 12), match.index))) continue;
    found = { text: match[0], index: match.index, rating: ratingIn(text, scheme) };
  }
  return found;
}

function ratingIn(text: string, scheme: RatingScheme): Rating {
  return { text, value: ratingOf(text, scheme)?.id ?? NOT_RATED };
}

/** A single letter on a line may be a list's mark, so a line needs a word to be a rating. */
function lineThatIsRating(prose: string, scheme: RatingScheme): FoundRating | null {
  let found: FoundRating | null = null;
  let index = 0;
  for (const line of prose.split('\n')) {
    const text = line.trim();
    if (text.length >= 3 && text.length <= 40 && ratingOf(text, scheme)) {
      const at = index + line.indexOf(text);
      found = { text, index: at, rating: ratingIn(text, scheme) };
    }
    index += line.length + 1;
  }
  return found;
}

function unknownAfterLabel(prose: string, pattern: RegExp): FoundRating | null {
  const match = [...prose.matchAll(pattern)].at(-1);
  if (!match) return null;
  const rating = { text: match.groups?.['rating'] ?? '', value: NOT_RATED };
  return { text: match[0], index: match.index, rating };
}
