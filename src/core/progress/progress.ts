import type { PlainDate } from '../plan/dates.js';
import type { RatingId } from '../plan/rating-scheme.js';

/** What one unit of the count is. Chosen once, kept in the workbook, printed under the table. */
export const COUNTING_RULES = ['action', 'recommendation', 'statement'] as const;
export type CountingRule = (typeof COUNTING_RULES)[number];

/** One rating's share of a count. */
export interface TallyLine {
  readonly rating: RatingId;
  readonly count: number;
  /** Whole per cent; the shown percentages of a tally add up to 100 (or are all 0). */
  readonly percent: number;
  /** What was counted, in the plan's order: the trace from the number to its rows. */
  readonly refs: readonly string[];
}

export interface Tally {
  readonly total: number;
  /** One line for each value of the scheme, best first, then "not rated". */
  readonly lines: readonly TallyLine[];
}

/** A rating that an action has, and how it came by it. */
export interface ActionRating {
  readonly action: string;
  readonly rating: RatingId;
  /** True where the rating was printed for a row of several actions. */
  readonly inherited: boolean;
  /** The statement it comes from; absent where none speaks of the action. */
  readonly statement?: string;
}

export interface Progress {
  readonly asAt: PlainDate;
  readonly rule: CountingRule;
  readonly byAction: Tally;
  readonly byRecommendation: Tally;
  readonly byStatement: Tally;
  readonly actionRatings: readonly ActionRating[];
  /** Refs of open actions whose latest deadline is before `asAt`, oldest first. */
  readonly overdue: readonly string[];
  /** Refs of open actions due from `asAt` until the next quarterly report, soonest first. */
  readonly dueSoon: readonly string[];
  /** The covering sentence, true by construction. */
  readonly sentence: string;
}
