import type { DueDate, PlainDate } from './dates.js';
import type { RatingId, RatingScheme } from './rating-scheme.js';

/**
 * What a peer challenge, inspection or audit recommended. Its wording is the peers' own and is
 * never changed: `title` and `text` together hold it whole.
 */
export interface Recommendation {
  /** As printed ("3", "R2a"), or the running number where the document prints none. */
  readonly ref: string;
  /** The bold or first phrase; the whole text where nothing sets a title apart. */
  readonly title: string;
  /** What follows the title; empty where the title is the whole text. */
  readonly text: string;
  /** Sub-bullets, in order, without their marks. */
  readonly points: readonly string[];
  readonly theme?: string;
}

/** What the council will do about one or several recommendations. */
export interface Action {
  /** As printed, or made from the recommendation's: "3.1". */
  readonly ref: string;
  /** Printed before the action's own number, such as a remark that two recommendations share it. */
  readonly note?: string;
  /** The whole text as printed, owner and date included where they stand in the prose. */
  readonly text: string;
  readonly points: readonly string[];
  /** Refs of the recommendations that the action serves, at least one in a sound plan. */
  readonly recommendations: readonly string[];
  readonly owners: readonly string[];
  readonly due?: DueDate;
  /** Later deadlines, in the order in which they were agreed. */
  readonly revisedDues: readonly DueDate[];
  readonly completedOn?: DueDate;
  /** Done or not, in the plan's own word. Not a rating: green is not done. */
  readonly status?: string;
  readonly priority?: string;
  /** 0 to 100. */
  readonly percent?: number;
}

/** A rating as printed, and what the plan's scheme makes of it. */
export interface Rating {
  readonly text: string;
  /** `not-rated` where the scheme does not know the text: nothing is guessed. */
  readonly value: RatingId;
}

/**
 * One statement of progress. It belongs to the row it was printed for: a statement about several
 * actions is one statement, and each action inherits its rating.
 */
export interface ProgressUpdate {
  /** "S1", "S2"… in the order of the document; kept in the workbook. */
  readonly id: string;
  readonly recommendations: readonly string[];
  readonly actions: readonly string[];
  /** Absent where no rating was printed. */
  readonly rating?: Rating;
  /** The whole text as printed, the rating's own words included. Paragraphs parted by "\n". */
  readonly narrative: string;
  readonly asAt?: PlainDate;
}

export interface ActionPlan {
  readonly title: string;
  readonly scheme: RatingScheme;
  readonly recommendations: readonly Recommendation[];
  readonly actions: readonly Action[];
  readonly updates: readonly ProgressUpdate[];
}

/** Names a record of a plan: for findings, for `whereFrom`, for links. */
export interface RecordRef {
  readonly kind: 'recommendation' | 'action' | 'update';
  readonly ref: string;
}
