import type { RatingId } from '../plan/rating-scheme.js';
import type { Comparison } from './claim-token.js';
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
