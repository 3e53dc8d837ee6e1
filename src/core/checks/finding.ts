import type { PlaceInPart } from '../grid/source-parts.js';
import type { RatingId } from '../plan/rating-scheme.js';

export type Severity = 'error' | 'warning' | 'note';

/** What a finding is about. Records by ref; `whereFrom` and the workbook's mapping say the cell. */
export interface FindingSubject {
  readonly recommendation?: string;
  readonly action?: string;
  readonly update?: string;
  readonly column?: string;
  readonly line?: number;
  /** The line as people count it, where the document has parts that they count by themselves. */
  readonly place?: PlaceInPart;
}

/** A correction that is certain enough to offer. Applied only when a person agrees. */
interface Suggestion {
  readonly field: string;
  readonly value: string;
  readonly rating?: RatingId;
}

/** Something in the user's data that is imperfect. Data, not words: `core/wording` says it. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly about: FindingSubject;
  /** What the sentence needs: the value met, the date, the count. */
  readonly facts: Readonly<Record<string, string | number>>;
  readonly suggestion?: Suggestion;
}

/** Stable names: people's own checks rely on them. */
export const FINDING_CODES = [
  'rating-not-recognised',
  'rating-missing',
  'rating-inherited',
  'rating-contradicts-status',
  'past-due-but-green',
  'past-due',
  'owner-missing',
  'due-missing',
  'due-not-a-date',
  'due-ambiguous',
  'duplicate-ref',
  'action-without-recommendation',
  'recommendation-without-action',
  'unknown-reference',
  'text-too-long',
  'columns-not-found',
  'headings-from-above',
  'refs-begin-again',
  'row-incomplete',
  'scheme-to-confirm',
  'claim-contradicted',
  'claim-not-understood',
  'update-missing',
  'differs-from-statement',
  'text-not-understood',
  'text-struck-through',
  'look-not-read',
  'rating-contradicts-fill',
  'dates-not-matched',
  'part-not-read',
  'further-table',
  'columns-interleaved',
  'nothing-to-read',
  'no-plan-found',
  'candidate-recommendation',
  'completed-but-open',
  'percent-out-of-range',
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];
