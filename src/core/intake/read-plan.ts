import type { SourceDocument } from '../grid/grid.js';
import type { PlainDate } from '../plan/dates.js';
import { findDates } from '../plan/read-date.js';
import type { RatingScheme } from '../plan/rating-scheme.js';
import type { Answers } from './answers.js';
import { tableOfCards } from './cards.js';
import { choosePlanTable, type ChosenTable } from './choose-plan-table.js';
import { findTableParts, type TablePart } from './find-plan-tables.js';
import { leaveOutHidden } from './hidden-parts.js';
import { withLabelsAbove } from './labels-above.js';
import { keyOf } from './learn-table-scheme.js';
import { besideTable, listIn, wordsFromList } from './list-beside-table.js';
import type { ColumnMeaning, FoundIn, PlanReading, RecordsReading } from './plan-reading.js';
import type { PlanTable } from './plan-table.js';
import { readPlanTable } from './read-plan-table.js';
import { readDocumentFacts } from './report/document-facts.js';
import { sourceNotes } from './source-notes.js';
import { tableOfToldActions } from './told-actions.js';
import { readWithoutTable } from './read-without-table.js';
import { tellParts } from './tell-parts.js';

export interface ReadPlanOptions {
  /** The scheme that was agreed for the plan; without it, it is learnt from the document. */
  readonly scheme?: RatingScheme;
  /** What a person says that columns of the plan's table mean, by position from 0. */
  readonly columns?: ReadonlyMap<number, ColumnMeaning | null>;
  /** Lines of rows that a person said do not go on with the row above: joins that were refused. */
  readonly keepApart?: ReadonlySet<number>;
  /** What a person answered to questions of an earlier reading: id of the question → of the answer. */
  readonly answers?: Answers;
}

/**
 * Reads the action plan of a document: from its table, or from its numbered recommendations, or not
 * at all, and says what was joined, lifted out of prose, and not understood. Never throws on bad
 * input, and never drops a word of the plan's table: what fits no record is in `notUnderstood`.
 */
export function readPlan(source: SourceDocument, options: ReadPlanOptions = {}): PlanReading {
  const { answers = new Map<string, string>() } = options;
  const shown = leaveOutHidden(source, answers);
  const document = withPlanTable(withLabelsAbove(shown.document), options);
  const parts = findTableParts(document);
  const chosen = choosePlanTable(parts, options.columns, answers);
  const { table } = chosen;
  const reading =
    !table || table.rows.length === 0
      ? readWithoutTable(document, chosen, answers)
      : readTable(document, parts, chosen, table, { ...options, answers });
  const [first] = chosen.parts;
  const beside = sourceNotes(source, shown.document);
  const facts = readDocumentFacts(document, first?.line, first?.above);
  const asAt = facts.asAt ?? dateOfHeadings(reading);
  const whole: PlanReading = {
    ...reading,
    ...facts,
    ...(asAt && { asAt }),
    ...(reading.kind === 'table' && table && { foundIn: foundIn(chosen.parts.length, table) }),
    findings: [...reading.findings, ...beside.findings],
    notUnderstood: [...reading.notUnderstood, ...beside.notUnderstood],
    questions: [...shown.questions, ...chosen.questions, ...reading.questions],
    plan: { ...reading.plan, title: facts.title },
  };
  return tellParts(whole, source.parts);
}

/** The plan of a table, and what the report around it lists as recommendations. */
function readTable(
  document: SourceDocument,
  parts: readonly TablePart[],
  found: ChosenTable,
  table: PlanTable,
  { scheme, keepApart = new Set(), answers = new Map() }: ReadPlanOptions,
): RecordsReading {
  const list = listIn(document);
  const chosen = { ...found, listed: [...found.listed, ...wordsFromList(found, list)] };
  const key = keyOf(document, parts, chosen);
  const reading = readPlanTable({ table, chosen, key, agreed: scheme, keepApart, answers });
  return besideTable(reading, list, answers);
}

const foundIn = (tables: number, { rows }: PlanTable): FoundIn => ({ tables, rows: rows.length });

/** The document itself, unless no table of it is a plan and its cards or lists make one. */
function withPlanTable(source: SourceDocument, { columns }: ReadPlanOptions): SourceDocument {
  if (choosePlanTable(findTableParts(source), columns, new Map()).table) return source;
  return tableOfCards(source) ?? tableOfToldActions(source) ?? source;
}

/**
 * "Progress to 31 August 2023" above a column of updates or ratings dates the whole paper. Beside
 * updates that are dated later it is an earlier round's: "RAG December 2025" before "RAG".
 */
function dateOfHeadings({ columns, plan }: RecordsReading): PlainDate | undefined {
  const days = columns.flatMap(({ means, heading }) =>
    means === 'update' || means === 'rating'
      ? findDates(heading).flatMap(({ due }) => due.latest ?? [])
      : [],
  );
  if (days.length === 0) return undefined;
  return [...days, ...plan.updates.flatMap(({ asAt }) => asAt ?? [])].toSorted().at(-1);
}
