import type { PlainDate } from '../plan/dates.js';
import type { SourcePlace } from './plan-reading.js';

/** One statement as printed, before it has an id. */
export interface Statement {
  readonly key: string;
  readonly narrative: string;
  readonly ratingText: string;
  readonly entries: number[];
  readonly actions?: readonly string[];
  readonly places: readonly SourcePlace[];
  readonly asAt?: PlainDate;
  readonly id?: string;
  /** The heading over the narrative says that ratings stand in it: "Progress and RAG". */
  readonly headedAsRating?: true;
  /** The rating stands in the narrative. */
  readonly lifted?: true;
}

/** The refs of what an entry is about. */
export interface Subjects {
  readonly recommendations: (entry: number) => readonly string[];
  readonly actions: (entry: number) => readonly string[];
  /** The text of an action cell, where a rating may stand too. */
  readonly actionText: (entry: number) => string;
}

/** Whether prose names a rating as such: "RAG: …", "[Amber]". */
export const hasRatingWords = (text: string): boolean =>
  /\b(?:b?rag|rating|cag)\b|[[(]\s*(?:red|amber|green|blue)\s*[\])]/i.test(text);
