import type { Finding } from '../checks/finding.js';
import { dayMonthOrder, type DayMonthOrder } from '../plan/read-date.js';
import type { RatingScheme } from '../plan/rating-scheme.js';
import { buildActions, type BuiltActions } from './build-actions.js';
import { buildRecommendations, type BuiltRecommendations } from './build-recommendations.js';
import { buildUpdates, type Subjects } from './build-updates.js';
import type { ChosenTable } from './choose-plan-table.js';
import { entryFields, type EntryFields } from './entry-fields.js';
import type { TablePart } from './find-plan-tables.js';
import type { EntryJoin, Leftover } from './entry.js';
import { joinRows } from './join-rows.js';
import { learnTableScheme } from './learn-table-scheme.js';
import type { Join, RecordsReading } from './plan-reading.js';
import type { PlanTable } from './plan-table.js';
import { namesRecommendation } from './read-refs.js';
import { Notes } from './reading-notes.js';
import { struckWords } from './struck-words.js';

/**
 * Reads the records of a plan's table.
 *
 * @param key what the document says that its ratings mean
 * @param agreed the scheme that was agreed for the plan, before any that could be learnt
 * @param keepApart lines of rows that a person said do not go on with the one above
 */
export function readPlanTable(
  table: PlanTable,
  chosen: ChosenTable,
  key: readonly string[],
  agreed: RatingScheme | undefined,
  keepApart?: ReadonlySet<number>,
): RecordsReading {
  const { entries, refs, joins, leftovers } = joinRows(table, keepApart);
  const fields = entryFields(entries, table.columns);
  const notes = new Notes(entries, refs.ref !== null);
  const order = orderOf(fields);
  const learnt = learnTableScheme(fields, key);
  const scheme = agreed ?? learnt.scheme;
  const recommendations = buildRecommendations(fields, refs, chosen.listed, notes);
  const actions = buildActions(fields, refs, recommendations, order, notes);
  const updates = buildUpdates(
    fields,
    subjectsOf(fields, recommendations, actions),
    scheme,
    order,
    notes,
  );
  const isUnsure = !agreed && !learnt.certain && updates.some(({ rating }) => rating);
  const themes = entries.map(({ section }, at) => fields.text(at, 'theme') || section);
  return {
    kind: 'table',
    columns: table.columns,
    themes: [...new Set(themes)].filter((theme) => theme !== '' && !namesRecommendation(theme)),
    plan: {
      title: '',
      scheme,
      recommendations: recommendations.recommendations,
      actions: actions.actions,
      updates,
    },
    joins: joins.map((join) => joinOf(join, recommendations, actions)),
    lifts: notes.lifts,
    findings: [
      ...(chosen.guessed ? [columnsGuessed(table)] : []),
      ...notes.findings,
      ...leftovers.map(textNotUnderstood),
      ...struckWords(table),
      ...ratedByFill(fields),
      ...(isUnsure ? [schemeToConfirm(scheme)] : []),
      ...chosen.further.map(furtherTable),
    ],
    questions: [],
    notUnderstood: [
      ...chosen.leftovers,
      ...leftovers.map(({ text }) => text),
      ...notes.leftovers,
      ...textsOfUnknownColumns(fields),
    ],
    whereFrom: notes.whereFrom,
  };
}

/** Day or month first, by all the columns of dates: one hand wrote them. */
function orderOf(fields: EntryFields): DayMonthOrder {
  const columns = (['due', 'revised-due', 'completed', 'as-at'] as const).flatMap(fields.indexes);
  return dayMonthOrder(
    fields.entries.flatMap(({ cells }) => columns.map((column) => cells[column]?.text ?? '')),
  );
}

/** An update is about its row, and about the other recommendations that the row's actions serve. */
function subjectsOf(
  fields: EntryFields,
  recommendations: BuiltRecommendations,
  actions: BuiltActions,
): Subjects {
  const served = new Map(actions.actions.map((action) => [action.ref, action.recommendations]));
  const ofActions = (entry: number): readonly string[] => actions.ofEntry[entry] ?? [];
  return {
    recommendations: (entry) => {
      const own = recommendations.ofEntry[entry] ?? [];
      return [...new Set([...ofActions(entry).flatMap((ref) => served.get(ref) ?? []), ...own])];
    },
    actions: ofActions,
    actionText: (entry) => fields.text(entry, 'action'),
  };
}

function joinOf(
  { entry, text, line }: EntryJoin,
  recommendations: BuiltRecommendations,
  actions: BuiltActions,
): Join {
  const into = recommendations.ofEntry[entry]?.at(-1) ?? actions.ofEntry[entry]?.at(-1) ?? '';
  return { into, text, line };
}

/** The cells of columns that mean nothing known: kept, each once. */
function textsOfUnknownColumns({ entries, columns }: EntryFields): readonly string[] {
  const unknown = columns.filter(({ means }) => means === null);
  return unknown.flatMap(({ index }) =>
    entries.flatMap(({ cells }) => (cells[index]?.text ? [cells[index].text] : [])),
  );
}

const columnsGuessed = (table: PlanTable): Finding => ({
  code: 'columns-not-found',
  severity: 'warning',
  about: { line: table.rows[0]?.line ?? 1 },
  facts: { columns: 'a heading, so each was read by what stands in it' },
});

const textNotUnderstood = ({ text, line }: Leftover): Finding => ({
  code: 'text-not-understood',
  severity: 'note',
  about: { line },
  facts: { text },
});

/** Cells of the rating column that show a colour and no word: said once, and never guessed. */
function ratedByFill({ entries, columns }: EntryFields): readonly Finding[] {
  return columns.flatMap(({ index, means, heading }) => {
    const cells = means === 'rating' ? entries.map((entry) => entry.cells[index]) : [];
    const fills = cells.flatMap((cell) => (cell?.fill && cell.text === '' ? [cell.fill] : []));
    if (fills.length === 0) return [];
    const facts = { count: fills.length, fills: [...new Set(fills)].join(', ') };
    return [{ code: 'rating-missing', severity: 'warning', about: { column: heading }, facts }];
  });
}

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
  facts: { count: 1, rows: rows.length, ...(section !== '' && { section }) },
});
