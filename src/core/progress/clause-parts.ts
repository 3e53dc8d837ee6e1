import type { RatingId } from '../plan/rating-scheme.js';
import type { Token } from './claim-token.js';
import type { Clause, Quantity } from './clause.js';
import type { CountingRule } from './progress.js';

/** What the sentence has said before: its total, and what it counts. */
export interface ClauseContext {
  readonly level?: CountingRule;
  readonly total?: number;
}

/** One clause, or two where it says a thing twice: "12 (92%)", "all but action 4, which is Amber". */
export function clausesFrom(
  match: RegExpExecArray,
  tokens: readonly Token[],
  offset: number,
  context: ClauseContext,
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
function levelOf(whole: readonly Token[], context: ClauseContext): CountingRule | undefined {
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
