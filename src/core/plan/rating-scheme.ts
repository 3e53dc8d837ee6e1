/**
 * Identifies a rating within its scheme. The seven that the palette knows have fixed ids; a scheme
 * of one's own may add others.
 */
export type RatingId = string;

export const NOT_RATED: RatingId = 'not-rated';

export interface RatingValue {
  readonly id: RatingId;
  /** "Amber" */
  readonly word: string;
  /** Printed beside the word so that colour is never alone: "A", "AR". */
  readonly letter: string;
  /** For the key: "Some issues; on course with attention". */
  readonly meaning: string;
  /** Other spellings, compared without regard to case. */
  readonly synonyms: readonly string[];
  /** Larger is worse; decides what comes first and which of several counts for a recommendation. */
  readonly severity: number;
  /** The work is over (complete, closed, cancelled). */
  readonly closed?: boolean;
}

export interface RatingScheme {
  readonly name: string;
  /** Best first, without the "not rated" value, which every scheme has. */
  readonly values: readonly RatingValue[];
}
