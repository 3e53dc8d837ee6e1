import type { SourceDocument } from '../core/grid/grid.js';
import type { ColumnMeaning, PlanReading } from '../core/intake/plan-reading.js';
import { readPlan } from '../core/intake/read-plan.js';
import type { PlainDate } from '../core/plan/dates.js';
import type { RatingScheme } from '../core/plan/rating-scheme.js';

export interface ReadingChoices {
  readonly scheme?: RatingScheme;
  /** What columns mean, by position, where a person corrected it. */
  readonly columns?: ReadonlyMap<number, ColumnMeaning | null>;
  /** Lines of the continuations that a person said do not belong to the row above. */
  readonly keepApart?: ReadonlySet<number>;
  /** Id of a question → id of the answer to it. */
  readonly answers?: ReadonlyMap<string, string>;
  /** The report's day; without it, the one that the document bears, else `today`. */
  readonly asAt?: PlainDate;
  readonly today: PlainDate;
}

/** What a document holds, and the day that it is reported at. */
export function readDocument(
  document: SourceDocument,
  { scheme, columns, keepApart, answers, asAt, today }: ReadingChoices,
): { readonly reading: PlanReading; readonly asAt: PlainDate } {
  const reading = readPlan(document, {
    ...(scheme ? { scheme } : {}),
    ...(columns ? { columns } : {}),
    ...(keepApart ? { keepApart } : {}),
    ...(answers ? { answers } : {}),
  });
  return { reading, asAt: asAt ?? reading.asAt ?? today };
}
