import type { Finding } from '../core/checks/finding.js';
import type { SourceDocument } from '../core/grid/grid.js';
import type { ColumnMeaning, PlanReading } from '../core/intake/plan-reading.js';
import { readPlan } from '../core/intake/read-plan.js';
import type { PlainDate } from '../core/plan/dates.js';
import { NOT_RATED, type RatingScheme } from '../core/plan/rating-scheme.js';

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
  const findings = [...reading.findings, ...looksNotRead(document, reading)];
  return { reading: { ...reading, findings }, asAt: asAt ?? reading.asAt ?? today };
}

/**
 * What the source shows and could not tell, where that may matter: colours given by rules only where
 * something has no rating that could be read.
 */
function looksNotRead({ blocks }: SourceDocument, { plan, kind }: PlanReading): readonly Finding[] {
  const unread = blocks.flatMap((block) =>
    block.kind === 'table' ? (block.grid.unread ?? []) : [],
  );
  const isRated = plan.updates.every(({ rating }) => rating && rating.value !== NOT_RATED);
  return [...new Set(unread)]
    .filter((look) => kind === 'table' && (look !== 'colours' || !isRated))
    .map((look) => ({
      code: 'look-not-read',
      severity: 'note',
      about: {},
      facts: { look },
    }));
}
