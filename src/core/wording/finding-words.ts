import type { Finding, FindingCode } from '../checks/finding.js';

/** A finding in plain words, for people. */
export interface FindingWords {
  /** What is so: one sentence that can stand alone. */
  readonly says: string;
  /** Why it matters to the report. */
  readonly why: string;
  /** What to do about it. */
  readonly doThis: string;
}

export type WordingOf = (finding: Finding) => FindingWords;

/** Codes that reading a document reports. */
export type ReadingCode =
  | 'columns-not-found'
  | 'headings-from-above'
  | 'refs-begin-again'
  | 'row-incomplete'
  | 'scheme-to-confirm'
  | 'differs-from-statement'
  | 'text-not-understood'
  | 'text-struck-through'
  | 'look-not-read'
  | 'rating-contradicts-fill'
  | 'dates-not-matched'
  | 'part-not-read'
  | 'further-table'
  | 'columns-interleaved'
  | 'nothing-to-read'
  | 'no-plan-found'
  | 'candidate-recommendation';

/** Codes that the checks report of a plan and its claims. */
export type RecordCode = Exclude<FindingCode, ReadingCode>;
