import type { RatingId } from '../plan/rating-scheme.js';
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

/** A way to put something, and the token it makes; null for words that may be left out. */
export type ClaimPattern = readonly [RegExp, (match: RegExpExecArray) => Token | null];

/** "1,200" is 1200. */
export function figure(text: string | undefined): number {
  return Number((text ?? '').replace(/,/g, ''));
}
