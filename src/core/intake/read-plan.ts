import type { SourceDocument } from '../grid/grid.js';
import type { RatingScheme } from '../plan/rating-scheme.js';
import { tableOfCards } from './cards.js';
import { choosePlanTable } from './choose-plan-table.js';
import { findTableParts } from './find-plan-tables.js';
import { keyOf } from './learn-table-scheme.js';
import type { ColumnMeaning, PlanReading } from './plan-reading.js';
import { readPlanTable } from './read-plan-table.js';
import { readDocumentFacts } from './report/document-facts.js';
import { readWithoutTable } from './read-without-table.js';

export interface ReadPlanOptions {
  /** The scheme that was agreed for the plan; without it, it is learnt from the document. */
  readonly scheme?: RatingScheme;
  /** What a person says that columns of the plan's table mean, by position from 0. */
  readonly columns?: ReadonlyMap<number, ColumnMeaning | null>;
}

/**
 * Reads the action plan of a document: from its table, or from its numbered recommendations, or not
 * at all, and says what was joined, lifted out of prose, and not understood. Never throws on bad
 * input, and never drops a word of the plan's table: what fits no record is in `notUnderstood`.
 */
export function readPlan(source: SourceDocument, options: ReadPlanOptions = {}): PlanReading {
  const document = withPlanTable(source, options);
  const parts = findTableParts(document);
  const chosen = choosePlanTable(parts, options.columns);
  const { table } = chosen;
  const reading =
    !table || table.rows.length === 0
      ? readWithoutTable(document, chosen)
      : readPlanTable(table, chosen, keyOf(document, parts, chosen), options.scheme);
  const facts = readDocumentFacts(document, chosen.parts[0]?.line);
  return { ...reading, ...facts, plan: { ...reading.plan, title: facts.title } };
}

/** The document itself, unless no table of it is a plan and its cards make one. */
function withPlanTable(source: SourceDocument, { columns }: ReadPlanOptions): SourceDocument {
  if (choosePlanTable(findTableParts(source), columns).table) return source;
  return tableOfCards(source) ?? source;
}
