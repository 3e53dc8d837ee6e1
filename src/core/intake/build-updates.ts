import type { Finding } from '../checks/finding.js';
import type { PlainDate } from '../plan/dates.js';
import type { ProgressUpdate, Rating } from '../plan/plan.js';
import { findDates, readDueDate, type DayMonthOrder } from '../plan/read-date.js';
import { readRating } from '../plan/read-rating.js';
import type { RatingScheme } from '../plan/rating-scheme.js';
import { serialDate } from './action-fields.js';
import { isNothing } from './cell-kinds.js';
import type { EntryCell } from './entry.js';
import type { EntryFields } from './entry-fields.js';
import { liftRating } from './lift-rating.js';
import { roundsOf, type Round } from './periods.js';
import type { SourcePlace } from './plan-reading.js';
import { readPointer } from './read-refs.js';
import type { Notes } from './reading-notes.js';
import { lastHead } from './dated-heads.js';
import { readHistory } from './status-history.js';
import { numberedPieces } from './split-actions.js';

/** One statement as printed, before it has an id. */
interface Statement {
  readonly key: string;
  readonly narrative: string;
  readonly ratingText: string;
  readonly entries: number[];
  readonly actions?: readonly string[];
  readonly places: readonly SourcePlace[];
  readonly asAt?: PlainDate;
  readonly id?: string;
  /** The rating stands in the narrative. */
  readonly lifted?: true;
}

/** The refs of what an entry is about. */
export interface Subjects {
  readonly recommendations: (entry: number) => readonly string[];
  readonly actions: (entry: number) => readonly string[];
  /** The text of an action cell, where a rating may stand too. */
  readonly actionText: (entry: number) => string;
}

/**
 * The statements of progress of a table: one for each that is printed. A cell merged over several
 * rows is one statement about all of them; rows that share an update but are rated apart make one
 * statement each.
 */
export function buildUpdates(
  fields: EntryFields,
  subjects: Subjects,
  scheme: RatingScheme,
  order: DayMonthOrder,
  notes: Notes,
): readonly ProgressUpdate[] {
  const byKey = new Map<string, Statement>();
  fields.entries.forEach((_, at) => {
    const statements = statementsOf(fields, subjects, at, order, notes);
    for (const statement of statements.flatMap((each) => partedByDate(each, order, scheme))) {
      const known = byKey.get(statement.key) ?? pointedTo(statement, byKey, subjects);
      if (known) known.entries.push(at);
      else byKey.set(statement.key, statement);
    }
  });
  return [...byKey.values()].map((statement, index) =>
    updateOf(statement, index, subjects, scheme, notes),
  );
}

/** The statement that "As above" or "See action 2" means; none where the row is rated otherwise. */
function pointedTo(
  { narrative, ratingText, entries: [at = 0] }: Statement,
  known: ReadonlyMap<string, Statement>,
  subjects: Subjects,
): Statement | undefined {
  const pointer = readPointer(narrative);
  if (!pointer) return undefined;
  return [...known.values()].findLast(
    (statement) =>
      (ratingText === '' || ratingText === statement.ratingText) &&
      statement.entries.some((entry) =>
        pointer.to === 'above'
          ? entry === at - 1
          : subjects[`${pointer.to}s`](entry).some((ref) => pointer.refs.includes(ref)),
      ),
  );
}

/** A rating that says that it stands for several rows: "Green (shared)". */
const withoutShared = (rating: string): string => rating.replace(/\s*\(shared\)\s*$/i, '');

function statementsOf(
  fields: EntryFields,
  subjects: Subjects,
  at: number,
  order: DayMonthOrder,
  notes: Notes,
): readonly Statement[] {
  const rounds = roundsOf(fields.columns, fields.indexes('update'));
  const told = rounds.map((round, nth) =>
    statementOf(fields, subjects, at, round, nth === rounds.length - 1, order),
  );
  const found = told.flatMap((statement) => statement ?? []);
  if (found.length > 0 && told.at(-1) === null)
    for (const action of subjects.actions(at)) notes.add(updateMissing(action));
  const dated = found.at(-1)?.asAt === undefined ? found.map(withoutDate) : found;
  return dated.flatMap((statement) => partedByAction(statement, subjects.actions(at)));
}

/** Told of in an earlier period and not in the newest: what was last said may no longer be so. */
const updateMissing = (action: string): Finding => ({
  code: 'update-missing',
  severity: 'warning',
  about: { action },
  facts: {},
});

/** Beside a newest that bears no date, one that does would seem the newer. */
const withoutDate = ({ asAt: _, ...statement }: Statement): Statement => statement;

function statementOf(
  fields: EntryFields,
  subjects: Subjects,
  at: number,
  { updates: columns, ratings }: Round,
  isNewest: boolean,
  order: DayMonthOrder,
): Statement | null {
  const cells = columns.map((column) => fields.cell(at, column));
  const rated = ratings.map((column) => fields.cell(at, column));
  const narrative = saidIn(cells);
  const rating = withoutShared(saidIn(rated));
  const inAction =
    isNewest && narrative === '' && rating === '' && hasRatingWords(subjects.actionText(at));
  if (narrative === '' && rating === '' && !inAction) return null;
  const id = isNewest ? fields.text(at, 'statement') : '';
  const roots = [...columns, ...ratings].map((column) => rootOf(fields, at, column));
  const asAt = asAtOf(fields, at, [...columns, ...ratings], narrative, isNewest, order);
  return {
    key:
      id !== ''
        ? `id ${id}`
        : narrative === '' && rating === ''
          ? `at ${at}`
          : `${[...columns, ...ratings].join()} ${roots.join()}`,
    narrative,
    ratingText: rating,
    entries: [at],
    places: [...cells, ...rated].flatMap(({ places }) => places),
    ...(asAt && { asAt }),
    ...(id !== '' && { id }),
  };
}

const saidIn = (cells: readonly EntryCell[]): string =>
  cells
    .map(({ text }) => text)
    .filter((text) => !isNothing(text))
    .join('\n');

const rootOf = (fields: EntryFields, at: number, column: number): number =>
  fields.entries[at]?.cells[column]?.sharedWith ?? at;

const hasRatingWords = (text: string): boolean =>
  /\b(?:b?rag|rating|cag)\b|[[(]\s*(?:red|amber|green|blue)\s*[\])]/i.test(text);

/** Ratings in one cell, a line for each action of the row, are statements apart. */
function partedByAction(statement: Statement, actions: readonly string[]): readonly Statement[] {
  const told = toldByAction(statement, actions);
  if (told) return told;
  const lines = statement.ratingText.split('\n').filter((line) => line.trim() !== '');
  if (lines.length < 2 || lines.length !== actions.length) return [statement];
  return lines.map((line, nth) => ({
    ...statement,
    key: `${statement.key} ${nth}`,
    entries: [...statement.entries],
    ratingText: line.replace(/^(?:[•○]|\d{1,3}(?:\.\d{1,2})*[.):]?)\s+/, ''),
    actions: actions.slice(nth, nth + 1),
  }));
}

/**
 * A history of statuses is a statement for each of its days. A rating in a column of its own is that
 * of the newest.
 */
function partedByDate(
  statement: Statement,
  order: DayMonthOrder,
  scheme: RatingScheme,
): readonly Statement[] {
  if (statement.id !== undefined) return [statement];
  const history = readHistory(statement.narrative, order, scheme) ?? [];
  if (history.length === 0) return [statement];
  return history.map(({ asAt, rating, text }, nth) => {
    const isRated = nth === history.length - 1 && statement.ratingText !== '';
    return {
      ...statement,
      key: `${statement.key} as at ${asAt}`,
      entries: [...statement.entries],
      narrative: text,
      asAt,
      ratingText: isRated ? statement.ratingText : rating,
      ...(!isRated && { lifted: true as const }),
    };
  });
}

/** "1. On site. RAG: Green 2. Late. RAG: Red" beside actions 1 and 2: each is told and rated apart. */
function toldByAction(
  statement: Statement,
  actions: readonly string[],
): readonly Statement[] | null {
  if (statement.ratingText !== '' || actions.length < 2) return null;
  const pieces = numberedPieces(statement.narrative) ?? [];
  const isEachRated = pieces.every(({ text }) => hasRatingWords(text));
  const isEachNamed =
    pieces.length === actions.length &&
    pieces.every(({ ref }, nth) => ref === actions[nth] || actions[nth]?.endsWith(`.${ref}`));
  if (!isEachRated || !isEachNamed) return null;
  return pieces.map(({ text }, nth) => ({
    ...statement,
    key: `${statement.key} ${nth}`,
    entries: [...statement.entries],
    narrative: text,
    actions: actions.slice(nth, nth + 1),
  }));
}

function asAtOf(
  fields: EntryFields,
  at: number,
  columns: readonly number[],
  narrative: string,
  isNewest: boolean,
  order: DayMonthOrder,
): PlainDate | undefined {
  const text = isNewest ? fields.text(at, 'as-at') : '';
  if (text !== '')
    return (serialDate(fields, at, 'as-at', text) ?? readDueDate(text, order)).latest;
  const headed = columns.flatMap((column) => headingDate(fields, column, order) ?? []);
  return lastHead(narrative, order) ?? headed[0];
}

const headingDate = (
  fields: EntryFields,
  column: number,
  order: DayMonthOrder,
): PlainDate | undefined =>
  findDates(fields.columns[column]?.heading ?? '', order).at(-1)?.due.latest;

function updateOf(
  statement: Statement,
  index: number,
  subjects: Subjects,
  scheme: RatingScheme,
  notes: Notes,
): ProgressUpdate {
  const id = statement.id ?? `S${index + 1}`;
  const { entries, narrative, asAt } = statement;
  const rating = ratingOf(statement, subjects, scheme, id, notes);
  notes.place('update', id, statement.places);
  return {
    id,
    recommendations: unique(entries.flatMap((entry) => subjects.recommendations(entry))),
    actions: statement.actions ?? unique(entries.flatMap((entry) => subjects.actions(entry))),
    ...(rating && { rating }),
    narrative: narrative.replace(/\*\*/g, ''),
    ...(asAt && { asAt }),
  };
}

function ratingOf(
  statement: Statement,
  subjects: Subjects,
  scheme: RatingScheme,
  id: string,
  notes: Notes,
): Rating | undefined {
  const [entry = 0] = statement.entries;
  if (statement.lifted) {
    const line = statement.places.at(-1)?.line ?? notes.lineOf(entry);
    notes.lift({ kind: 'update', ref: id }, 'rating', statement.ratingText, line);
  }
  if (statement.ratingText !== '') return readRating(statement.ratingText, scheme);
  const prose = statement.narrative.replace(/\*\*/g, '');
  const found =
    liftRating(prose, scheme) ??
    (hasRatingWords(subjects.actionText(entry))
      ? liftRating(subjects.actionText(entry), scheme)
      : null);
  if (!found) return undefined;
  const line = statement.places.at(-1)?.line ?? notes.lineOf(entry);
  notes.lift({ kind: 'update', ref: id }, 'rating', found.text, line);
  return found.rating;
}

const unique = (refs: readonly string[]): readonly string[] => [...new Set(refs)];
