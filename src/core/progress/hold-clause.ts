import { recordsCompletion } from '../plan/done.js';
import type { ActionPlan } from '../plan/plan.js';
import { NOT_RATED, type RatingId } from '../plan/rating-scheme.js';
import type { Clause, Quantity } from './clause.js';
import { ANY_RATING, OVERDUE, type Comparison } from './claim-token.js';
import { tallyBy } from './covering-sentence.js';
import type { CountingRule, Progress } from './progress.js';

/** What the table has for a clause, at one level. */
export interface Counted {
  readonly total: number;
  readonly refs: readonly string[];
  /** As shown, where the claim is of one rating. */
  readonly shownPercent?: number;
}

/** What the table has for these ratings; undefined where that level cannot tell. */
export function countFor(
  ratings: readonly RatingId[],
  level: CountingRule,
  plan: ActionPlan,
  progress: Progress,
): Counted | undefined {
  const { total, lines } = tallyBy(progress, level);
  const refs: string[] = [];
  for (const rating of ratings) {
    const line = lines.find((tallied) => tallied.rating === rating);
    if (line) refs.push(...line.refs);
    else if (rating === ANY_RATING) {
      refs.push(...lines.filter((l) => l.rating !== NOT_RATED).flatMap((l) => l.refs));
    } else if (rating === OVERDUE || rating === 'complete') {
      if (level !== 'action') return undefined;
      refs.push(...(rating === OVERDUE ? progress.overdue : completed(plan)));
    }
  }
  const [line] = lines.filter(({ rating }) => rating === ratings[0]);
  return { total, refs, ...(ratings.length === 1 && line && { shownPercent: line.percent }) };
}

/** Whether a clause is true of what was counted. `before`: how many the clauses before told of. */
export function holds(clause: Clause, counted: Counted, before: number): boolean {
  if (clause.total !== undefined && clause.total !== counted.total) return false;
  return quantityHolds(clause.quantity, counted, before) && refsHold(clause, counted);
}

function quantityHolds(quantity: Quantity, counted: Counted, before: number): boolean {
  const { total, refs } = counted;
  const count = refs.length;
  switch (quantity.kind) {
    case 'all':
      return total > 0 && count === total;
    case 'none':
      return count === 0;
    case 'most':
      return count * 2 > total;
    case 'all-but':
      return total > quantity.number && count === total - quantity.number;
    case 'rest':
      return count > 0 && before + count === total;
    case 'count':
      return compares(count, quantity.is, quantity.number);
    case 'percent':
      return total > 0 && percentHolds(quantity.is, quantity.number, counted);
    case 'named':
      return count > 0;
  }
}

/** A whole percentage may be the one shown or the one rounded; with decimals, as many as given. */
function percentHolds(is: Comparison, claimed: number, { total, refs, shownPercent }: Counted) {
  const exact = (refs.length * 100) / total;
  if (is !== '=') return compares(exact, is, claimed);
  const decimals = /\.(\d+)$/.exec(String(claimed))?.[1]?.length ?? 0;
  return Number(exact.toFixed(decimals)) === claimed || shownPercent === claimed;
}

function refsHold({ quantity, refs, refsAreExceptions }: Clause, counted: Counted): boolean {
  if (!refs) return true;
  const so = new Set(counted.refs);
  if (refsAreExceptions === true) return refs.every((ref) => !so.has(ref));
  const only = quantity.kind === 'named' && quantity.only;
  return refs.every((ref) => so.has(ref)) && (!only || refs.length === so.size);
}

function compares(count: number, is: Comparison, claimed: number): boolean {
  switch (is) {
    case '=':
      return count === claimed;
    case '>':
      return count > claimed;
    case '>=':
      return count >= claimed;
    case '<':
      return count < claimed;
    case '<=':
      return count <= claimed;
  }
}

function completed(plan: ActionPlan): readonly string[] {
  return plan.actions.filter(recordsCompletion).map(({ ref }) => ref);
}
