import { RAG, TRACK } from '../plan/schemes.js';
import { COMPLETE } from '../plan/rating-values.js';
import { escaped, spellingsOf } from '../plan/rating-words.js';
import { findDates } from '../plan/read-date.js';
import { NOT_RATED, type RatingId } from '../plan/rating-scheme.js';
import { ownScheme } from '../plan/schemes.js';
import type { ActionPlan } from '../plan/plan.js';
import type { CountingRule } from './progress.js';

/** Rated with any value of the scheme: "none has been rated". */
export const ANY_RATING: RatingId = '(rated)';
/** Open past its deadline. No rating, but claimed in the same sentences. */
export const OVERDUE: RatingId = '(overdue)';

export type Comparison = '=' | '>' | '>=' | '<' | '<=';

/**
 * A word or phrase of a claim. `kind` is one letter, so that the kinds of a sentence's tokens make
 * a string that patterns can be matched on (see claim-clauses).
 */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly number?: number;
  readonly comparison?: Comparison;
  readonly ratings?: readonly RatingId[];
  readonly level?: CountingRule;
  readonly refs?: readonly string[];
}

/**
 * A all, Z none, M most, H half, N number, P per cent, G comparison, B "but", O "of", L the rest,
 * U unit, F refs, R rating, f "for", Y only, comma a break, X a word that is not understood.
 */
export type TokenKind =
  | 'A'
  | 'Z'
  | 'M'
  | 'H'
  | 'N'
  | 'P'
  | 'G'
  | 'B'
  | 'O'
  | 'L'
  | 'U'
  | 'F'
  | 'R'
  | 'f'
  | 'Y'
  | ','
  | 'X';

/** The words that a plan's claims can be made of. */
export interface ClaimVocabulary {
  readonly ratings: ReadonlyMap<string, RatingId>;
  readonly patterns: readonly (readonly [RegExp, (match: RegExpExecArray) => Token | null])[];
}

const AHEAD_OF_NUMBER = '(?=\\s+(?:\\d|one|two|three|four|five|six|seven|eight|nine|ten))';
const NUMBERS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
/** Words without which the claim says the same. */
const FILLER =
  /(?:(?:the|these|those|there|is|are|was|were|be|been|being|has|have|had|having|rated|assessed|judged|scored|marked|reported|shown|as|at|a|an|currently|now|b?rag|status|either|which|that|total|overall|remains?|stands?|classed|showing|with|numbered|agreed|so far|to date|at present|at this stage|in total|identified|listed|progress|good|positive|clearly|we|our|this)(?![\p{L}\p{N}])|[:()[\]"“”'‘’–—-])/iuy;
/** Where the claim's figures are to be found: in the appendix, in the plan. */
const PLACE = new RegExp(
  [
    '\\(?\\bsee [^.;)]*\\)?',
    '\\b(?:(?:in|at|within) )?(?:the )?(?:attached |published )?(?:appendix|annex)(?: [\\dA-Z]{1,2}\\b)?',
    '\\b(?:in|at|within) (?:the )?(?:attached |published )?(?:(?:action )?plan|table)\\b',
    '\\bthe (?:action |improvement )?plan (?=(?:has|contains|includes|is|shows)\\b)',
  ].join('|'),
  'gi',
);
const UNITS: Readonly<Record<string, CountingRule>> = {
  action: 'action',
  recommendation: 'recommendation',
  rec: 'recommendation',
  statement: 'statement',
};

/** The tokens of one sentence; fillers, dates ("as at 31 August 2023") and places are left out. */
export function tokensOf(sentence: string, { patterns }: ClaimVocabulary): readonly Token[] {
  const text = withoutDates(sentence).replace(PLACE, ' ');
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    const [length, token] = tokenAt(text, at, patterns);
    if (token) tokens.push(token);
    at += length;
  }
  return tokens;
}

/** Knows the scheme's words, those of the usual colours and tracks besides, and the plan's refs. */
export function vocabularyOf(plan: ActionPlan, text: string): ClaimVocabulary {
  const ratings = ratingWords(plan);
  const words = [...ratings.keys()].sort((a, b) => b.length - a.length);
  const spelt = words.map((key) => key.split(' ').map(escaped).join('[\\s/-]+')).join('|');
  const rating = `(?:${spelt})s?(?![\\p{L}\\p{N}]|/\\p{L})`;
  return {
    ratings,
    patterns: [
      [/\s+/y, () => null],
      ...refPatterns(plan, text),
      [sticky(`${rating}(?:\\s+or\\s+(?:${rating}))*`), ([match]) => ratingToken(match, ratings)],
      ...WORDS.map(([source, make]) => [sticky(source), make] as const),
      [FILLER, () => null],
    ],
  };
}

type Make = (match: RegExpExecArray) => Token | null;

const WORDS: readonly (readonly [string, Make])[] = [
  ['at\\s+least|no\\s+(?:fewer|less)\\s+than|a\\s+minimum\\s+of', compared('>=')],
  ['at\\s+most|no\\s+more\\s+than|up\\s+to', compared('<=')],
  [
    '(?:(?:has|have)\\s+)?not\\s+(?:yet\\s+)?(?:been\\s+)?(?:rated|assessed)|unrated|without\\s+(?:a\\s+)?rating',
    ([text]) => ({ kind: 'R', text, ratings: [NOT_RATED] }),
  ],
  [
    '(?:has|have)\\s+been\\s+(?:rated|assessed)(?=\\s*(?:$|[.,;]))',
    ([text]) => ({ kind: 'R', text, ratings: [ANY_RATING] }),
  ],
  ['overdue|past\\s+due|late', ([text]) => ({ kind: 'R', text, ratings: [OVERDUE] })],
  ['neither|none|no|nil|nothing|not\\s+(?:one|a\\s+single)', simple('Z')],
  ['both', ([text]) => ({ kind: 'A', text, number: 2 })],
  ['all|every|each|everything', simple('A')],
  ['(?:the\\s+)?majority|most', simple('M')],
  [`(?:only|just|exactly|remaining|other)${AHEAD_OF_NUMBER}`, () => null],
  ['rest|remainder|remaining|others?', simple('L')],
  ['half', simple('H')],
  [
    'but(?:\\s+for)?|except(?:\\s+for|ing)?|apart\\s+from|with\\s+the\\s+exception\\s+of|other\\s+than|bar',
    simple('B'),
  ],
  ['out\\s+of|of|/(?=\\s*\\d)', simple('O')],
  ['over|more\\s+than|above|greater\\s+than|in\\s+excess\\s+of', compared('>')],
  ['under|less\\s+than|fewer\\s+than|below', compared('<')],
  ['only', simple('Y')],
  ['for|on|across|against|(?:given|awarded|applied)\\s+to', simple('f')],
  ['and|while|whilst|plus|,|;', simple(',')],
  [
    '(?:(?:peer\\s+challenge|corporate|improvement|lga|printed|key)\\s+)*(?<unit>action|recommendation|rec|statement|rating|(?:rag\\s+)?assessment|item|one)s(?:\\s+(?:points?|items?))?|(?<single>action|recommendation|rec|statement|rating|assessment|item)',
    ({ 0: text, groups }) => {
      const level = UNITS[(groups?.['unit'] ?? groups?.['single'] ?? '').toLowerCase()];
      return { kind: 'U', text, ...(level && { level }) };
    },
  ],
  [
    '(?<figure>\\d[\\d,]*(?:\\.\\d+)?)\\s*(?:%|per\\s?cent)',
    ({ 0: text, groups }) => ({ kind: 'P', text, number: figure(groups?.['figure']) }),
  ],
  [
    `(?<word>${NUMBERS.slice(1).reverse().join('|')})\\s+per\\s?cent`,
    ({ 0: text, groups }) => ({ kind: 'P', text, number: numberOf(groups?.['word'] ?? '') }),
  ],
  ['single', ([text]) => ({ kind: 'N', text, number: 1 })],
  ['\\d[\\d,]*', ([text]) => ({ kind: 'N', text, number: figure(text) })],
  [[...NUMBERS].reverse().join('|'), ([text]) => ({ kind: 'N', text, number: numberOf(text) })],
];

function simple(kind: TokenKind): Make {
  return ([text]) => ({ kind, text });
}

function compared(comparison: Comparison): Make {
  return ([text]) => ({ kind: 'G', text, comparison });
}

/** Each pattern ends where a word ends. */
function sticky(source: string): RegExp {
  return new RegExp(`(?:${source})(?:(?<![\\p{L}\\p{N}])|(?![\\p{L}\\p{N}]))`, 'iuy');
}

function tokenAt(
  text: string,
  at: number,
  patterns: ClaimVocabulary['patterns'],
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

/** "action 4", "actions 4, 5 and 12 others": the plan's own refs after the word for what they are. */
function refPatterns(plan: ActionPlan, text: string): ClaimVocabulary['patterns'] {
  return [
    refPattern('actions?', 'action', plan.actions, text),
    refPattern('rec(?:ommendation)?s?', 'recommendation', plan.recommendations, text),
  ].flat();
}

function refPattern(
  unit: string,
  level: CountingRule,
  records: readonly { readonly ref: string }[],
  text: string,
): ClaimVocabulary['patterns'] {
  const refs = [...new Set(records.map(({ ref }) => ref))]
    .filter((ref) => ref !== '' && text.includes(ref))
    .sort((a, b) => b.length - a.length);
  if (refs.length === 0) return [];
  const ref = `(?:${refs.map(escaped).join('|')})(?![\\p{L}\\p{N}]|[.-][\\p{L}\\p{N}]|\\s+others?|\\s*%)`;
  const list = `(?<list>${ref}(?:(?:\\s*,\\s*|\\s+and\\s+|\\s*&\\s*)${ref})*)`;
  const source = `${unit}\\s+${list}(?:\\s+and\\s+(?<others>[\\d,]+)\\s+others?)?`;
  const one = new RegExp(ref, 'gu');
  return [
    [
      new RegExp(source, 'iuy'),
      ({ 0: words, groups }) => ({
        kind: 'F',
        text: words,
        level,
        refs: (groups?.['list'] ?? '').match(one) ?? [],
        number: figure(groups?.['others'] ?? '0'),
      }),
    ],
  ];
}

function withoutDates(sentence: string): string {
  return findDates(sentence).reduceRight((text, date) => {
    const before = text.slice(0, date.index).replace(/\b(?:as at|as of|at|on|by|in|to)\s+$/i, '');
    return `${before} ${text.slice(date.index + date.text.length)}`;
  }, sentence);
}

function figure(text: string | undefined): number {
  return Number((text ?? '').replace(/,/g, ''));
}

function numberOf(word: string): number {
  return NUMBERS.indexOf(word.toLowerCase());
}
