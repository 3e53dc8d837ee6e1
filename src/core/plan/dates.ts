/** A day without a time or zone: "2023-08-31". Days compare as strings do. */
export type PlainDate = `${number}-${number}-${number}`;

export type DatePrecision =
  | 'day'
  | 'month'
  | 'quarter'
  | 'season'
  | 'half-year'
  | 'year'
  | 'financial-year'
  /** Words such as "early in the new year". */
  | 'vague'
  /** "Ongoing", "Quarterly": work without an end. */
  | 'ongoing'
  /** "TBC" */
  | 'to-be-confirmed'
  /** "1/3/2019" before anyone has said whether day or month comes first. */
  | 'ambiguous'
  /** Text that is no date. */
  | 'none';

/** A deadline as people write it: their words, and the last day that keeps to them. */
export interface DueDate {
  readonly text: string;
  /** Absent where the words name no day: "Ongoing", "TBC". */
  readonly latest?: PlainDate;
  readonly precision: DatePrecision;
}
