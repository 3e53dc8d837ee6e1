import type { Finding } from '../checks/finding.js';
import type { PlainDate } from '../plan/dates.js';
import { findDates, readDueDate, type DayMonthOrder } from '../plan/read-date.js';
import { serialDate } from './action-fields.js';
import { isNothing } from './cell-kinds.js';
import { lastHead } from './dated-heads.js';
import type { EntryCell } from './entry.js';
import type { EntryFields } from './entry-fields.js';
import { partedByAction } from './part-statements.js';
import { namesOnlyPeriod, type Round } from './periods.js';
import type { Notes } from './reading-notes.js';
import { hasRatingWords, type Statement, type Subjects } from './statement.js';

/** A rating that says that it stands for several rows: "Green (shared)". */
const withoutShared = (rating: string): string => rating.replace(/\s*\(shared\)\s*$/i, '');

/**
 * What one row says of progress: a statement for each period that it tells of.
 * @param rounds the table's, the same for each row
 */
export function statementsOf(
  fields: EntryFields,
  subjects: Subjects,
  at: number,
  rounds: readonly Round[],
  order: DayMonthOrder,
  notes: Notes,
): readonly Statement[] {
  const told = rounds.map((round, nth) =>
    statementOf(fields, subjects, at, round, nth === rounds.length - 1, order),
  );
  const found = told.flatMap((statement) => statement ?? []);
  if (found.length > 0 && told.at(-1) === null)
    for (const action of subjects.actions(at)) notes.add(updateMissing(action));
  const isDated = found.at(-1)?.asAt !== undefined;
  const dated = told.flatMap((statement, nth) => {
    if (statement === null || isDated) return statement ?? [];
    return rounds.length > 1 ? undated(statement, periodOver(fields, rounds[nth])) : statement;
  });
  return dated.flatMap((statement) => partedByAction(statement, subjects.actions(at)));
}

/** Told of in an earlier period and not in the newest: what was last said may no longer be so. */
const updateMissing = (action: string): Finding => ({
  code: 'update-missing',
  severity: 'warning',
  about: { action },
  facts: {},
});

/** "Apr", "Q2": a heading that is a period's name and no more; empty where there is none. */
const periodOver = ({ columns }: EntryFields, round: Round | undefined): string =>
  (round?.updates ?? [])
    .map((column) => columns[column]?.heading ?? '')
    .find((heading) => namesOnlyPeriod(heading)) ?? '';

/**
 * Beside a newest that bears no date, one that does would seem the newer. What stood under "Apr"
 * then says so in its own words, as nothing else does.
 */
function undated({ asAt: _, ...statement }: Statement, period: string): Statement {
  const { narrative } = statement;
  const isTold = period !== '' && narrative !== '';
  return isTold ? { ...statement, narrative: `${period}: ${narrative}` } : statement;
}

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
    ...(columns.some((column) => namesRating(fields.columns[column]?.heading ?? '')) && {
      headedAsRating: true,
    }),
    entries: [at],
    places: [...cells, ...rated].flatMap(({ places }) => places),
    ...(asAt && { asAt }),
    ...(id !== '' && { id }),
  };
}

const namesRating = (heading: string): boolean => /\b(?:b?rag|rating|cag)\b/i.test(heading);

const saidIn = (cells: readonly EntryCell[]): string =>
  cells
    .map(({ text }) => text)
    .filter((text) => !isNothing(text))
    .join('\n');

const rootOf = (fields: EntryFields, at: number, column: number): number =>
  fields.entries[at]?.cells[column]?.sharedWith ?? at;

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
