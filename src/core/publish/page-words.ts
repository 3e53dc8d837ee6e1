/** What a published document says of itself. */
export interface PageWords {
  readonly title: string;
  /** A language tag: "en-GB". */
  readonly language: string;
}
