import type { RatingId } from '../plan/rating-scheme.js';
import type { Comparison, Token } from './claim-tokens.js';
import type { CountingRule } from './progress.js';

/** How many are claimed. */
export type Quantity =
  | { readonly kind: 'all' }
  | { readonly kind: 'none' }
  | { readonly kind: 'most' }
  | { readonly kind: 'all-but'; readonly number: number }
  | { readonly kind: 'count' | 'percent'; readonly is: Comparison; readonly number: number }
  /** Everything that the clauses before do not speak of. */
  | { readonly kind: 'rest' }
  /** Those named by ref, and `only` these. */
  | { readonly kind: 'named'; readonly only: boolean };

/** One thing that a sentence claims: how many of what have which ratings. */
export interface Clause {
  readonly text: string;
  readonly quantity: Quantity;
  /** Any of these. */
  readonly ratings: readonly RatingId[];
  /** Absent where the claim does not say what it counts. */
  readonly level?: CountingRule;
  /** Of how many: "12 of 13". */
  readonly total?: number;
  readonly refs?: readonly string[];
  /** The refs are those that are *not* so rated: "all except action 4". */
  readonly refsAreExceptions?: boolean;
}

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

interface Context {
  readonly length: number;
  readonly level?: CountingRule;
  readonly total?: number;
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

/** One clause, or two where it says a thing twice: "12 (92%)", "all but action 4, which is Amber". */
function clausesFrom(
  match: RegExpExecArray,
  tokens: readonly Token[],
  offset: number,
  context: Context,
): readonly Clause[] {
  const part = (...names: readonly string[]): readonly Token[] => {
    const span = names.map((name) => match.indices?.groups?.[name]).find((found) => found);
    return span ? tokens.slice(span[0] + offset, span[1] + offset) : [];
  };
  const whole = tokens.slice(match.index + offset, match.index + offset + match[0].length);
  const quantity = part('q1', 'q2', 'q5');
  const exception = part('b0', 'b1', 'b2', 'b3');
  const named = [...part('f0', 'f1', 'f3', 'f4'), ...[...quantity, ...exception].filter(isRefs)];
  const unit = [...part('u1', 'u2'), ...named];
  const level = unit.find((token) => token.level !== undefined)?.level ?? levelOf(whole, context);
  const total = totalOf(quantity) ?? context.total;
  const refs = named.flatMap((token) => token.refs ?? []);
  const clause: Clause = {
    text: whole.map(({ text }) => text.trim()).join(' '),
    ratings: ratingsOf(part('r1', 'r2', 'r3', 'r4', 'r5')),
    quantity:
      quantity.length > 0
        ? quantityOf([...quantity, ...exception])
        : { kind: 'named', only: part('y3', 'y4').length > 0 },
    ...(level && { level }),
    ...(total !== undefined && { total }),
    ...(refs.length > 0 && { refs }),
    ...([...quantity, ...exception].some(isRefs) && { refsAreExceptions: true }),
  };
  return [
    clause,
    ...percentBeside(clause, quantity),
    ...exceptionRated(clause, ratingsOf(part('e1', 'e2'))),
  ];
}

function ratingsOf(tokens: readonly Token[]): readonly RatingId[] {
  return tokens.flatMap((token) => token.ratings ?? []);
}

/** The 92% of "12 of 13 (92%)". */
function percentBeside(clause: Clause, quantity: readonly Token[]): readonly Clause[] {
  const percent = quantity.find(({ kind }) => kind === 'P')?.number;
  if (percent === undefined || clause.quantity.kind !== 'count') return [];
  return [{ ...clause, quantity: { kind: 'percent', is: '=', number: percent } }];
}

/** The Amber of "all but action 4, which is Amber". */
function exceptionRated(clause: Clause, ratings: readonly RatingId[]): readonly Clause[] {
  if (ratings.length === 0 || clause.quantity.kind !== 'all-but') return [];
  const { refsAreExceptions: _, ...rest } = clause;
  const { number } = clause.quantity;
  return [{ ...rest, ratings, quantity: { kind: 'count', is: '=', number } }];
}

function isRefs({ kind }: Token): boolean {
  return kind === 'F';
}

/** A clause without a unit of its own goes on with that of the clause before. */
function levelOf(whole: readonly Token[], context: Context): CountingRule | undefined {
  return whole.some(({ kind }) => kind === 'U') ? undefined : context.level;
}

/** The 13 of "12 of 13", "all 13", "all but one of 13"; the 2 of "both". */
function totalOf(quantity: readonly Token[]): number | undefined {
  const [first] = quantity;
  if (first?.kind === 'A' && first.number !== undefined) return first.number;
  const numbers = quantity.filter(({ kind }) => kind === 'N').map(({ number }) => number);
  const kinds = quantity.map(({ kind }) => kind).join('');
  return /^(?:G?N|ABN)(?!O?N)/.test(kinds) ? undefined : numbers.at(-1);
}

function quantityOf(tokens: readonly Token[]): Quantity {
  const has = (kind: Token['kind']): boolean => tokens.some((token) => token.kind === kind);
  const is = tokens.find(({ kind }) => kind === 'G')?.comparison ?? '=';
  if (has('B')) return { kind: 'all-but', number: exceptions(tokens) };
  if (has('L')) return { kind: 'rest' };
  if (has('A')) return { kind: 'all' };
  if (has('Z')) return { kind: 'none' };
  if (has('M')) return { kind: 'most' };
  if (has('H')) return { kind: 'percent', is, number: 50 };
  const figure = tokens.find(({ kind }) => kind === 'N' || kind === 'P');
  const kind = figure?.kind === 'P' ? 'percent' : 'count';
  return { kind, is, number: figure?.number ?? 0 };
}

/** How many are excepted: "all but one", "all except actions 4 and 5". */
function exceptions(tokens: readonly Token[]): number {
  const after = tokens[tokens.findIndex(({ kind }) => kind === 'B') + 1];
  return after?.kind === 'F' ? (after.refs?.length ?? 0) : (after?.number ?? 0);
}
