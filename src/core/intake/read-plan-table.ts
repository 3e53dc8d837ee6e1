import type { Finding } from '../checks/finding.js';
import type { RatingScheme } from '../plan/rating-scheme.js';
import type { Answers } from './answers.js';
import { buildActions, type BuiltActions } from './build-actions.js';
import { buildRecommendations, type BuiltRecommendations } from './build-recommendations.js';
import { buildUpdates } from './build-updates.js';
import type { ChosenTable } from './choose-plan-table.js';
import { orderOfDates } from './date-order.js';
import { entryFields, type EntryFields } from './entry-fields.js';
import type { TablePart } from './find-plan-tables.js';
import type { EntryJoin, JoinedRows, Leftover } from './entry.js';
import { readFills } from './fill-ratings.js';
import { headingsTakenOver } from './headings-from-above.js';
import { joinRows } from './join-rows.js';
import { learnTableScheme, type KeyLine } from './learn-table-scheme.js';
import type { Join, RecordsReading } from './plan-reading.js';
import type { PlanTable } from './plan-table.js';
import { namesRecommendation } from './read-refs.js';
import { refsByTheme } from './refs-by-theme.js';
import { Notes } from './reading-notes.js';
import type { Subjects } from './statement.js';
import { struckWords } from './struck-words.js';
import { settleRating } from './which-rating.js';

/** The table to read, and all that counts for how it is read. */
export interface TableToRead {
  readonly table: PlanTable;
  readonly chosen: ChosenTable;
  /** What the document says that its ratings mean. */
  readonly key: readonly KeyLine[];
  /** The scheme that was agreed for the plan, before any that could be learnt. */
  readonly agreed: RatingScheme | undefined;
  /** Lines of rows that a person said do not go on with the one above. */
  readonly keepApart: ReadonlySet<number>;
  readonly answers: Answers;
}

/** Reads the records of a plan's table. */
export function readPlanTable(given: TableToRead): RecordsReading {
  const { chosen, key, agreed, keepApart, answers } = given;
  const rated = settleRating(given.table, key, answers);
  const printed = entriesOf(rated.table, keepApart);
  const known = agreed ?? learnTableScheme(printed.fields, key, [], answers).scheme;
  const fills = readFills(rated.table, known, answers);
  const { table } = fills;
  const { entries, refs, joins, leftovers, fields, findings } =
    table === rated.table ? printed : entriesOf(table, keepApart);
  const notes = new Notes(entries, refs.ref !== null);
  const { order, questions: onDates } = orderOfDates(fields, answers);
  const learnt = learnTableScheme(fields, key, fills.words, answers);
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
      ...chosen.parts.flatMap(columnsGuessed),
      ...findings,
      ...notes.findings,
      ...leftovers.map(textNotUnderstood),
      ...struckWords(table),
      ...fills.findings,
      ...(isUnsure ? [schemeToConfirm(scheme)] : []),
      ...chosen.parts.flatMap(headingsTakenOver),
      ...chosen.further.map(furtherTable),
    ],
    questions: [
      ...rated.questions,
      ...fills.questions,
      ...onDates,
      ...(agreed ? [] : learnt.questions),
    ],
    notUnderstood: [
      ...chosen.leftovers,
      ...leftovers.map(({ text }) => text),
      ...notes.leftovers,
      ...textsOfUnknownColumns(fields),
    ],
    whereFrom: notes.whereFrom,
  };
}

function entriesOf(table: PlanTable, keepApart: ReadonlySet<number>): JoinedEntries {
  const joined = joinRows(table, keepApart);
  const asPrinted = entryFields(joined.entries, table.columns);
  const { entries, findings } = refsByTheme(asPrinted, joined.refs);
  return { ...joined, entries, fields: entryFields(entries, table.columns), findings };
}

interface JoinedEntries extends JoinedRows {
  readonly fields: EntryFields;
  readonly findings: readonly Finding[];
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

/** A table without headings was read by what stands in its columns. */
const columnsGuessed = ({ heading, line }: TablePart): readonly Finding[] =>
  heading
    ? []
    : [
        {
          code: 'columns-not-found',
          severity: 'warning',
          about: { line },
          facts: { columns: 'a heading, so each was read by what stands in it' },
        },
      ];

const textNotUnderstood = ({ text, line }: Leftover): Finding => ({
  code: 'text-not-understood',
  severity: 'note',
  about: { line },
  facts: { text },
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
  facts: { count: 1, rows: rows.length, ...(section !== '' && { section }) },
});
