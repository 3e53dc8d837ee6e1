import type { Rating } from './plan.js';
import { NOT_RATED, type RatingScheme } from './rating-scheme.js';
import { escaped, ratingKey, ratingOf, spellingsOf } from './rating-words.js';

/** A rating met in prose: the words that give it, label included, and where they begin. */
export interface FoundRating {
  readonly text: string;
  readonly index: number;
  /** `rating.text` is the rating alone: "GREEN". */
  readonly rating: Rating;
}

const RAG_WORD = '(?:b?rag|cag)';
const RATING_WORD = `(?:${RAG_WORD}|rating|sgôr)`;
const LABEL_WORD = `(?:${RATING_WORD}|status|assessment|confidence|statws)`;
const BEFORE_LABEL = '(?:(?:progress|overall|current|delivery|performance|latest)\\s+)*';
const LABEL = `${BEFORE_LABEL}${LABEL_WORD}(?:\\s+${LABEL_WORD})*`;
const RAG_LABEL = `${BEFORE_LABEL}(?:${LABEL_WORD}\\s+)*${RAG_WORD}(?:\\s+${LABEL_WORD})*`;
const SIGN = '\\s*[:=→–—-]\\s*["\'“‘(\\[*]*';
/**
 * Words that can be nothing but a rating where they stand alone. "Complete" or "(closed)" may be
 * a remark, and a tick a list's mark.
 */
const COLOUR =
  /^(?:(?:green|amber|orange|red|blue|grey|gray|white|black|gwyrdd|ambr|oren|coch|glas|llwyd)(?![\p{L}])|(?:on|off) track|at risk|[🟢🟩💚🟠🟡🟧🟨🧡💛🔴🟥❤🔵🟦⚪⬜⚫⬛])/u;
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
    (bracketed && lastMatch(prose, bracketed, scheme)) ??
    (pictured && lastMatch(prose, pictured, scheme)) ??
    unknownAfterLabel(prose, unknown)
  );
}

interface Patterns {
  readonly labelled: RegExp;
  readonly bracketed: RegExp | null;
  readonly pictured: RegExp | null;
  readonly unknown: RegExp;
}

const PATTERNS = new WeakMap<RatingScheme, Patterns>();

function patternsOf(scheme: RatingScheme): Patterns {
  const known = PATTERNS.get(scheme);
  if (known) return known;
  const spellings = [...spellingsOf(scheme).keys()].sort((a, b) => b.length - a.length);
  const all = anyOf(spellings);
  const long = anyOf(spellings.filter((key) => /\p{L}{3}|\p{Extended_Pictographic}/u.test(key)));
  const colours = anyOf(spellings.filter((key) => COLOUR.test(key) && /\p{L}{3}/u.test(key)));
  const emoji = anyOf(spellings.filter((key) => COLOUR.test(key) && !/\p{L}/u.test(key)));
  // "Amber to Green" names two.
  const end = `(?![\\p{L}\\p{N}/]|\\s*(?:to|→|->)\\s*(?:${colours || all}))`;
  const patterns: Patterns = {
    labelled: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${RAG_LABEL}${SIGN}(?<any>${all})|(?:${LABEL}${SIGN}|(?:${LABEL}\\s+(?:is(?:\\s+now)?|remains)|${RAG_LABEL}|(?:progress\\s+)?rating|(?:rag[- ])?rated(?:\\s+as)?)\\s+)(?<rating>${long}))${end}`,
      'giu',
    ),
    bracketed:
      colours === '' ? null : new RegExp(`[(\\[]\\s*(?<rating>${colours})\\s*[)\\]]`, 'giu'),
    pictured: emoji === '' ? null : new RegExp(`(?<rating>${emoji})`, 'gu'),
    unknown: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${RAG_LABEL}|progress\\s+rating)\\s*[:=]\\s*(?<rating>\\p{L}+(?:\\s?(?:/|to|→|->)\\s?\\p{L}+)?)`,
      'giu',
    ),
  };
  PATTERNS.set(scheme, patterns);
  return patterns;
}

function anyOf(keys: readonly string[]): string {
  return keys.map(spelling).join('|');
}

/** A key with the separators that it stands for: "amber green" also matches "Amber / Green". */
function spelling(key: string): string {
  return key.split(' ').map(escaped).join('\\s?[\\s/&–—-]\\s?').replace(/'/g, "['’‘]");
}

function lastMatch(prose: string, pattern: RegExp, scheme: RatingScheme): FoundRating | null {
  let found: FoundRating | null = null;
  for (const match of prose.matchAll(pattern)) {
    const text = match.groups?.['rating'] ?? match.groups?.['any'] ?? '';
    if (EARLIER.test(prose.slice(Math.max(0, match.index - 12), match.index))) continue;
    found = { text: match[0], index: match.index, rating: ratingIn(text, scheme) };
  }
  return found;
}

function ratingIn(text: string, scheme: RatingScheme): Rating {
  return { text, value: ratingOf(text, scheme)?.id ?? NOT_RATED };
}

/** A line that holds a colour and nothing but a remark on it. */
function lineThatIsRating(prose: string, scheme: RatingScheme): FoundRating | null {
  let found: FoundRating | null = null;
  let index = 0;
  for (const line of prose.split('\n')) {
    const text = line.trim();
    if (text.length <= 40 && COLOUR.test(ratingKey(text)) && ratingOf(text, scheme)) {
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
