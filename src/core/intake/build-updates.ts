import type { PlainDate } from '../plan/dates.js';
import type { ProgressUpdate, Rating } from '../plan/plan.js';
import { findDates, readDueDate, type DayMonthOrder } from '../plan/read-date.js';
import { readRating } from '../plan/read-rating.js';
import type { RatingScheme } from '../plan/rating-scheme.js';
import { serialDate } from './action-fields.js';
import { isNothing } from './cell-kinds.js';
import type { EntryFields } from './entry-fields.js';
import { liftRating } from './lift-rating.js';
import type { SourcePlace } from './plan-reading.js';
import { readPointer } from './read-refs.js';
import type { Notes } from './reading-notes.js';
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
    for (const statement of statementsOf(fields, subjects, at, order)) {
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
): readonly Statement[] {
  const columns = fields.indexes('update');
  const dated = columns.filter((column) => headingDate(fields, column, order) !== undefined);
  const rating = withoutShared(fields.text(at, 'rating'));
  const groups = dated.length > 1 ? columns.map((column) => [column]) : [columns];
  const found = groups.flatMap((group, nth) => {
    const isLast = nth === groups.length - 1;
    const statement = statementOf(fields, subjects, at, group, isLast ? rating : '', order);
    return statement ? [statement] : [];
  });
  return found.flatMap((statement) => partedByAction(statement, subjects.actions(at)));
}

function statementOf(
  fields: EntryFields,
  subjects: Subjects,
  at: number,
  columns: readonly number[],
  rating: string,
  order: DayMonthOrder,
): Statement | null {
  const cells = columns.map((column) => fields.cell(at, column));
  const narrative = cells
    .map(({ text }) => text)
    .filter((text) => !isNothing(text))
    .join('\n');
  const inAction = narrative === '' && rating === '' && hasRatingWords(subjects.actionText(at));
  if (narrative === '' && isNothing(rating) && !inAction) return null;
  const id = fields.text(at, 'statement');
  const roots = [...columns, ...fields.indexes('rating')].map((column) =>
    rootOf(fields, at, column),
  );
  const asAt = asAtOf(fields, at, columns, narrative, order);
  return {
    key:
      id !== ''
        ? `id ${id}`
        : narrative === '' && rating === ''
          ? `at ${at}`
          : `${columns.join()} ${roots.join()}`,
    narrative,
    ratingText: isNothing(rating) ? '' : rating,
    entries: [at],
    places: [...cells.flatMap(({ places }) => places), ...fields.places(at, 'rating')],
    ...(asAt && { asAt }),
    ...(id !== '' && { id }),
  };
}

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
  order: DayMonthOrder,
): PlainDate | undefined {
  const text = fields.text(at, 'as-at');
  if (text !== '')
    return (serialDate(fields, at, 'as-at', text) ?? readDueDate(text, order)).latest;
  const [column] = columns;
  return (
    lastHead(narrative, order) ??
    (column === undefined ? undefined : headingDate(fields, column, order))
  );
}

const headingDate = (
  fields: EntryFields,
  column: number,
  order: DayMonthOrder,
): PlainDate | undefined =>
  findDates(fields.columns[column]?.heading ?? '', order).at(-1)?.due.latest;

/**
 * Of several dated parts ("July 2023: … October 2023: …") the last says how things stand. Where
 * the update does not begin with one, dates further down are events it tells of.
 */
function lastHead(narrative: string, order: DayMonthOrder): PlainDate | undefined {
  const parts = narrative.split(/\n|(?<=[.!?)\]])\s+(?=\p{Lu}|\d)/u);
  if (atHead(parts[0] ?? '', order) === undefined) return undefined;
  return parts
    .flatMap((part) => atHead(part, order) ?? [])
    .toSorted()
    .at(-1);
}

/** "August 2023: …", "Update as at 31/08/2023 – …": a date that heads the update dates it. */
function atHead(narrative: string, order: DayMonthOrder): PlainDate | undefined {
  const head = narrative.slice(0, 60);
  if (!/\d{2}/.test(head)) return undefined;
  const [date] = findDates(head, order);
  if (!date) return undefined;
  const before = head.slice(0, date.index).replace(/^[\s*•[(]+/, '');
  const after = head.slice(date.index + date.text.length);
  const isHead =
    /^(?:(?:progress |position )?(?:update|position|status|as at|as of|at|to)\s*)*[:–-]?\s*$/i.test(
      before,
    );
  return isHead && /^(?:\s*update)?\**\s*(?:[:\])\n]|[–-]\s|$)/i.test(after)
    ? date.due.latest
    : undefined;
}

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
  if (statement.ratingText !== '') return readRating(statement.ratingText, scheme);
  const [entry = 0] = statement.entries;
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
