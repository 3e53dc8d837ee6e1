import type { Finding } from '../checks/finding.js';
import type { SourceDocument } from '../grid/grid.js';
import { dayMonthOrder, type DayMonthOrder } from '../plan/read-date.js';
import { findRating, learnScheme } from '../plan/read-rating.js';
import { BRAGG, FIVE_POINT, RAG, TRACK } from '../plan/schemes.js';
import { NOT_RATED, type RatingScheme } from '../plan/rating-scheme.js';
import { buildActions } from './build-actions.js';
import { buildRecommendations } from './build-recommendations.js';
import { buildUpdates } from './build-updates.js';
import { isColourRating, isNothing, shareOf } from './cell-kinds.js';
import { choosePlanTable, type ChosenTable } from './choose-plan-table.js';
import { entryFields, type EntryFields } from './entry-fields.js';
import { findTableParts, type TablePart } from './find-plan-tables.js';
import { joinRows } from './join-rows.js';
import type { ColumnMeaning, PlanReading } from './plan-reading.js';
import type { PlanTable } from './plan-table.js';
import { Notes } from './reading-notes.js';

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
export function readPlan(document: SourceDocument, options: ReadPlanOptions = {}): PlanReading {
  const parts = findTableParts(document);
  const chosen = choosePlanTable(parts, options.columns);
  if (!chosen.table || chosen.table.rows.length === 0) return withoutTable(document, chosen);
  return readTable(chosen.table, chosen, parts, options);
}

function readTable(
  table: PlanTable,
  chosen: ChosenTable,
  parts: readonly TablePart[],
  options: ReadPlanOptions,
): PlanReading {
  const joined = joinRows(table);
  const { entries, refs } = joined;
  const fields = entryFields(entries, table.columns);
  const notes = new Notes(entries, refs.ref !== null);
  const order = orderOf(fields);
  const learnt = learnSchemeOf(fields, parts);
  const scheme = options.scheme ?? learnt.scheme;
  const recommendations = buildRecommendations(fields, refs, notes);
  const actions = buildActions(fields, refs, recommendations, order, notes);
  const refOf = (index: number): string => actions.actions[index]?.ref ?? '';
  const updates = buildUpdates(
    fields,
    {
      recommendations: (entry) => servedBy(entry),
      actions: (entry) => (actions.ofEntry[entry] ?? []).map(refOf),
      actionText: (entry) => fields.text(entry, 'action'),
    },
    scheme,
    order,
    notes,
  );
  function servedBy(entry: number): readonly string[] {
    const own = recommendations.ofEntry[entry] ?? [];
    const declared = (actions.ofEntry[entry] ?? []).flatMap(
      (index) => actions.actions[index]?.recommendations ?? [],
    );
    return [...new Set([...own, ...declared])];
  }
  const needsConfirming =
    !options.scheme && !learnt.certain && updates.some(({ rating }) => rating);
  const intoOf = (entry: number): string =>
    recommendations.ofEntry[entry]?.at(-1) ?? refOf(actions.ofEntry[entry]?.at(-1) ?? -1);
  return {
    kind: 'table',
    title: '',
    columns: table.columns,
    themes: [
      ...new Set(recommendations.recommendations.flatMap(({ theme }) => (theme ? [theme] : []))),
    ],
    plan: {
      title: '',
      scheme,
      recommendations: recommendations.recommendations,
      actions: actions.actions,
      updates,
    },
    joins: joined.joins.map(({ entry, text, line }) => ({ into: intoOf(entry), text, line })),
    lifts: notes.lifts,
    findings: [
      ...(chosen.guessed ? [columnsNotFound(table.rows[0]?.line ?? 1)] : []),
      ...notes.findings,
      ...joined.leftovers.map(({ text, line }): Finding => ({
        code: 'text-not-understood',
        severity: 'note',
        about: { line },
        facts: { text },
      })),
      ...(needsConfirming ? [schemeToConfirm(scheme)] : []),
      ...chosen.further.map(furtherTable),
    ],
    notUnderstood: [
      ...chosen.leftovers,
      ...joined.leftovers.map(({ text }) => text),
      ...notes.leftovers,
      ...unknownColumns(fields),
    ],
    whereFrom: notes.whereFrom,
  };
}

function orderOf(fields: EntryFields): DayMonthOrder {
  const texts = (['due', 'revised-due', 'completed', 'as-at'] as const).flatMap((means) =>
    fields.entries.map((_, at) => fields.text(at, means)).filter((text) => text !== ''),
  );
  return dayMonthOrder(texts);
}

/** From the ratings printed in their column, or in the updates, and from a key beside the table. */
function learnSchemeOf(fields: EntryFields, parts: readonly TablePart[]) {
  const inColumn = fields.indexes('rating').length > 0;
  const texts = fields.entries.flatMap((_, at) => {
    if (inColumn) return fields.text(at, 'rating').split('\n');
    return ratingsInProse(fields.text(at, 'update'));
  });
  return learnScheme([
    ...new Set(texts.filter((text) => !isNothing(text))),
    ...parts.flatMap(keyTexts),
  ]);
}

/** The rating that prose states, in the words of any scheme. */
function ratingsInProse(prose: string): readonly string[] {
  for (const scheme of [FIVE_POINT, BRAGG, TRACK]) {
    const found = prose === '' ? null : findRating(prose, scheme);
    if (found && found.rating.value !== NOT_RATED) return [found.rating.text];
  }
  return [];
}

/** A small table of colours and their meanings: "Green | On course". */
function keyTexts(part: TablePart): readonly string[] {
  const firsts = part.rows.map((row) => row.cells[0]?.text ?? '');
  if (part.rows.length < 2 || part.rows.length > 10 || shareOf(firsts, isColourRating) < 0.8)
    return [];
  return part.rows.map((row) =>
    row.cells
      .map(({ text }) => text)
      .filter((text) => text !== '')
      .join(' = '),
  );
}

/** The cells of columns that mean nothing known: kept, each once. */
function unknownColumns(fields: EntryFields): readonly string[] {
  return fields.columns
    .filter(({ means }) => means === null)
    .flatMap(({ index }) =>
      fields.entries.flatMap((entry) => {
        const { text = '', sharedWith } = entry.cells[index] ?? {};
        return text !== '' && sharedWith === undefined ? [text] : [];
      }),
    );
}

const columnsNotFound = (line: number): Finding => ({
  code: 'columns-not-found',
  severity: 'warning',
  about: { line },
  facts: { line },
});

const schemeToConfirm = ({ name }: RatingScheme): Finding => ({
  code: 'scheme-to-confirm',
  severity: 'warning',
  about: {},
  facts: { scheme: name },
});

const furtherTable = ({ line, rows, section }: TablePart): Finding => ({
  code: 'further-table',
  severity: 'warning',
  about: { line },
  facts: { line, rows: rows.length, ...(section !== '' && { section }) },
});

function withoutTable(document: SourceDocument, chosen: ChosenTable): PlanReading {
  const findings: Finding[] = [];
  if (document.blocks.length === 0)
    findings.push({ code: 'nothing-to-read', severity: 'error', about: {}, facts: {} });
  else if (chosen.table || chosen.unclear)
    findings.push(columnsNotFound(chosen.unclear?.line ?? 1));
  else findings.push({ code: 'no-plan-found', severity: 'error', about: {}, facts: {} });
  return {
    kind: 'none',
    title: '',
    columns: chosen.table?.columns ?? [],
    themes: [],
    plan: { title: '', scheme: RAG, recommendations: [], actions: [], updates: [] },
    joins: [],
    lifts: [],
    findings,
    notUnderstood: [],
    whereFrom: new Map(),
  };
}
