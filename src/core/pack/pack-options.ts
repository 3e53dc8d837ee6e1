/** What a council may say about its pack; the plan and its figures say the rest. */
export interface PackOptions {
  /** The plan's name in titles, in place of the plan's own. */
  readonly title?: string | undefined;
  /** Printed in the footer. */
  readonly council?: string | undefined;
  /** "August 2023"; the month of the report's date where absent. */
  readonly periodLabel?: string | undefined;
}
