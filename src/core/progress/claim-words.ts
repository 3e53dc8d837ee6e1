import { NOT_RATED } from '../plan/rating-scheme.js';
import {
  ANY_RATING,
  figure,
  OVERDUE,
  type ClaimPattern,
  type Comparison,
  type TokenKind,
} from './claim-token.js';
import type { CountingRule } from './progress.js';

const AHEAD_OF_NUMBER = '(?=\\s+(?:\\d|one|two|three|four|five|six|seven|eight|nine|ten))';
const NUMBERS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
/** Words without which the claim says the same. */
const FILLER =
  /(?:(?:the|these|those|there|is|are|was|were|be|been|being|has|have|had|having|carr(?:y|ies|ied)|bears?|holds?|receives?|received|gets?|got|achieves?|sits?|stays?|staying|given|considered|deemed|graded|flagged|rated|assessed|judged|scored|marked|reported|shown|as|at|a|an|currently|now|b?rag|status|confidence|either|which|that|total|overall|remains?|stands?|classed|shows?|showing|with|numbered|agreed|so far|to date|at present|at this stage|in total|identified|listed|made|progress|good|positive|clearly|we|our|this)(?![\p{L}\p{N}])|[:()[\]"“”'‘’–—-])/iuy;
const UNITS: Readonly<Record<string, CountingRule>> = {
  action: 'action',
  recommendation: 'recommendation',
  rec: 'recommendation',
  statement: 'statement',
};

type Make = ClaimPattern[1];

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
export function sticky(source: string): RegExp {
  return new RegExp(`(?:${source})(?:(?<![\\p{L}\\p{N}])|(?![\\p{L}\\p{N}]))`, 'iuy');
}

/** How claims say how many of what, in order: the first that fits is meant. */
export const CLAIM_WORDS: readonly ClaimPattern[] = [
  ...WORDS.map(([source, make]): ClaimPattern => [sticky(source), make]),
  [FILLER, () => null],
];

function numberOf(word: string): number {
  return NUMBERS.indexOf(word.toLowerCase());
}
