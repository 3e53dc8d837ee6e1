import type { Token } from './claim-token.js';
import { clausesFrom, type ClauseContext } from './clause-parts.js';
import type { Clause } from './clause.js';

export interface ClauseReading {
  readonly clauses: readonly Clause[];
  /** Words that stand in the way of an understanding; empty where there are none. */
  readonly unclear: readonly string[];
}

const QUANTITY = '(?:A?L|A(?:BN|BF)?(?:O?N)?|ZO?N?|MO?N?|G?HO?N?|G?N(?:O?N)?P?|G?PO?N?)';
const EXCEPTION_RATED = '(?:,?(?<RATED>R))?';
const CLAUSE = new RegExp(
  [
    `(?:(?<b0>BN|BF),?)?(?<q1>${QUANTITY})(?<u1>O?U)?(?<f0>F)?(?<b1>BN|BF)?(?<r1>R)U?(?<f1>F)?(?:(?<b2>BN|BF)${EXCEPTION_RATED.replace('RATED', 'e1')})?`,
    `U?(?<r2>R)U?f(?<q2>${QUANTITY})(?<u2>O?U)?(?:(?<b3>BN|BF)${EXCEPTION_RATED.replace('RATED', 'e2')})?`,
    '(?<y3>Y)?(?<f3>F)(?<r3>R)U?',
    '(?<y4>Y)(?<r4>R)U?(?<f4>F)',
    '(?<r5>R)(?<q5>G?NP?|G?P)',
  ].join('|'),
  'dg',
);
/** "Of 13 actions, 9 are…", "There are 13 actions: 12…" */
const TOTAL_FIRST = /^(?:ON?U|ON|NU),?O?(?=[GNPAZM])/;
/** What may stand beside the clauses, and what more where the sentence says that it reports. */
const BREAKS = /^,*$/;
const OPENING = /^[,fUO]*$/;
/** A sentence may open by saying that something reports something. */
const REPORTS =
  /\b(?:notes?|noted|shows?|reports?|reported|provides?|provided|sets? out|details?|detailed|indicates?|confirms?|summary|update|pleased|presents?)\b/i;
/** Words after which the claim is about a part, another time, or roughly so. */
const LIMITS =
  /\b(?:not|n't|nearly|almost|about|around|approximately|roughly|some|several|few|many|vast|last|previous|previously|earlier|expected?|(?:will|would|may)(?! (?:wish|note|see|be aware))|should|could|might|target|forecast|if|theme|themed|service|services|directorate|department|portfolio|high|medium|low|in|under|within|among|regarding|relating)\b/i;

/**
 * What a sentence claims, read from the kinds of its tokens. Anything beside the clauses that
 * could change their meaning makes the sentence unclear: a claim is never half understood.
 */
export function clausesOf(tokens: readonly Token[]): ClauseReading {
  const kinds = tokens.map(({ kind }) => kind).join('');
  const clauses: Clause[] = [];
  let context: Context = totalFirst(tokens, kinds);
  const opening = context.length;
  let rest = opening;
  const unclear: string[] = [];
  CLAUSE.lastIndex = 0;
  for (const match of kinds.slice(opening).matchAll(CLAUSE)) {
    const start = match.index + opening;
    const opens = clauses.length === 0 && !countsAnUnknownRef(tokens, start);
    unclear.push(...unclearIn(tokens.slice(rest, start), opens));
    const read = clausesFrom(match, tokens, opening, context);
    clauses.push(...read);
    const level = read[0]?.level;
    context = { ...context, ...(level && { level }) };
    rest = start + match[0].length;
  }
  unclear.push(...unclearIn(tokens.slice(rest), false));
  return { clauses, unclear };
}

interface Context extends ClauseContext {
  /** How many tokens say it. */
  readonly length: number;
}

function totalFirst(tokens: readonly Token[], kinds: string): Context {
  const length = TOTAL_FIRST.exec(kinds)?.[0].length ?? 0;
  const opening = tokens.slice(0, length);
  return { length, ...totalAndLevel(opening) };
}

function totalAndLevel(tokens: readonly Token[]) {
  const total = tokens.find(({ kind }) => kind === 'N')?.number;
  const level = tokens.find(({ level }) => level !== undefined)?.level;
  return { ...(total !== undefined && { total }), ...(level && { level }) };
}

/** "action 99 is Amber" where there is no action 99: not a count of 99. */
function countsAnUnknownRef(tokens: readonly Token[], start: number): boolean {
  return tokens[start - 1]?.kind === 'U' && tokens[start]?.kind === 'N';
}

/** What stands between clauses and could change what they mean. */
function unclearIn(tokens: readonly Token[], opens: boolean): readonly string[] {
  const unknown = tokens.filter(({ kind }) => kind === 'X').map(({ text }) => text);
  const known = tokens.filter(({ kind }) => kind !== 'X').map(({ kind }) => kind);
  if (unknown.length === 0 && BREAKS.test(known.join(''))) return [];
  const text = tokens.map((token) => token.text).join(' ');
  if (opens && OPENING.test(known.join('')) && REPORTS.test(text) && !LIMITS.test(text)) return [];
  return unknown.length > 0 ? unknown : [text];
}
