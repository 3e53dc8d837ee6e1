import type { ActionPlan } from '../plan/plan.js';
import type { RatingId } from '../plan/rating-scheme.js';
import { COMPLETE } from '../plan/rating-values.js';
import { escaped, spellingsOf } from '../plan/rating-words.js';
import { findDates } from '../plan/read-date.js';
import { ownScheme, RAG, TRACK } from '../plan/schemes.js';
import { refPatterns } from './claim-refs.js';
import type { ClaimPattern, Token } from './claim-token.js';
import { CLAIM_WORDS, sticky } from './claim-words.js';

/** Where the claim's figures are to be found: in the appendix, in the plan. */
const PLACE = new RegExp(
  [
    '\\(?\\bsee [^.;)]*\\)?',
    '\\b(?:(?:in|at|within) )?(?:the )?(?:attached |published )?(?:appendix|annex)(?: [\\dA-Z]{1,2}\\b)?',
    '\\b(?:in|at|within|against|on|of) (?:the )?(?:attached |published )?(?:(?:action |improvement )?plan|table)\\b',
    '\\bthe (?:action |improvement )?plan (?=(?:has|contains|includes|is|shows)\\b)',
  ].join('|'),
  'gi',
);
/** The tokens of one sentence; fillers, dates ("as at 31 August 2023") and places are left out. */
export function tokensOf(sentence: string, patterns: readonly ClaimPattern[]): readonly Token[] {
  const text = withoutDates(sentence).replace(PLACE, ' ');
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    const [length, token] = tokenAt(text, at, patterns);
    if (token) tokens.push(token);
    at += length;
  }
  return tokens;
}

/**
 * What a claim about a plan can be made of: its scheme's words, those of the usual colours and
 * tracks besides, and such of its refs as stand in the text.
 */
export function vocabularyOf(plan: ActionPlan, text: string): readonly ClaimPattern[] {
  const ratings = ratingWords(plan);
  const words = [...ratings.keys()].sort((a, b) => b.length - a.length);
  const spelt = words.map((key) => key.split(' ').map(escaped).join('[\\s/-]+')).join('|');
  const rating = `(?:${spelt})s?(?![\\p{L}\\p{N}]|/\\p{L})`;
  return [
    [/\s+/y, () => null],
    ...refPatterns(plan, text),
    [sticky(`${rating}(?:\\s+or\\s+(?:${rating}))*`), ([match]) => ratingToken(match, ratings)],
    ...CLAIM_WORDS,
  ];
}

function tokenAt(
  text: string,
  at: number,
  patterns: readonly ClaimPattern[],
): readonly [number, Token | null] {
  for (const [pattern, make] of patterns) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match && match[0] !== '') return [match[0].length, make(match)];
  }
  const [word = text.charAt(at)] = /^(?:[\p{L}\p{N}'’]+|[^])/u.exec(text.slice(at)) ?? [];
  return [word.length, /[\p{L}\p{N}/]/u.test(word) ? { kind: 'X', text: word } : null];
}

function ratingWords(plan: ActionPlan): ReadonlyMap<string, RatingId> {
  const words = new Map<string, RatingId>();
  for (const scheme of [plan.scheme, RAG, TRACK, ownScheme([COMPLETE])]) {
    for (const [key, { id }] of spellingsOf(scheme)) {
      if (/\p{L}{3}/u.test(key) && !words.has(key)) words.set(key, id);
    }
  }
  return words;
}

function ratingToken(text: string, known: ReadonlyMap<string, RatingId>): Token {
  const words = text.toLowerCase().split(/\s+or\s+/);
  const ratings = words.flatMap((word) => {
    const key = word.replace(/[\s/-]+/g, ' ').trim();
    return known.get(key) ?? known.get(key.replace(/s$/, '')) ?? [];
  });
  return { kind: 'R', text, ratings };
}

function withoutDates(sentence: string): string {
  return findDates(sentence).reduceRight((text, date) => {
    const before = text.slice(0, date.index).replace(/\b(?:as at|as of|at|on|by|in|to)\s+$/i, '');
    return `${before} ${text.slice(date.index + date.text.length)}`;
  }, sentence);
}
