import type { Finding } from '../checks/finding.js';
import { isPlainDate } from '../plan/calendar.js';
import type { Action, ProgressUpdate, Rating } from '../plan/plan.js';
import { readRating } from '../plan/read-rating.js';
import { NOT_RATED, type RatingScheme } from '../plan/rating-scheme.js';
import { readRefs } from './cells.js';
import type { Places } from './places.js';
import { readLongText } from './long-text.js';
import { latestNews, NO_NEWS, NOT_RATED_WORD, type LatestNews } from './plan-rows.js';
import type { TableRow } from './table-rows.js';

interface ActionRow {
  readonly row: TableRow;
  readonly action: string;
}

/**
 * Puts the record of statements (Updates) and what stands in the rows of Actions together. A row
 * that says what its statement says inherits it. Where people typed something newer into rows,
 * that is what counts, and it is reported; rows of one statement that still say the same are
 * still one statement.
 */
export function readStatements(
  updateRows: readonly TableRow[],
  actionRows: readonly ActionRow[],
  actions: readonly Action[],
  scheme: RatingScheme,
  places: Places,
): { readonly updates: readonly ProgressUpdate[]; readonly findings: readonly Finding[] } {
  const recorded = statementRows(updateRows).map((rows) => readUpdate(rows, scheme, places));
  const byId = new Map(recorded.map((update) => [update.id, update]));
  const latest = latestNews({ actions, updates: recorded, scheme });
  const differing = actionRows.filter(
    ({ row, action }) => saysSomething(row) && !says(row, latest.get(action) ?? NO_NEWS, scheme),
  );
  const groups = groupBySaying(differing);
  const moved = new Set(differing.map(({ action }) => action));
  const newer = groups.map((group) => newerStatement(group, byId, scheme));
  newer.forEach((update, index) => {
    for (const { row } of groups[index] ?? []) places.note('update', update.id, row, 'update');
  });
  return {
    updates: [...recorded.flatMap((update) => without(update, moved)), ...newer],
    findings: groups.flatMap((group) => differences(group, byId)),
  };
}

/** A row goes on with the one above when it has that one's id, and text alone. */
function statementRows(rows: readonly TableRow[]): readonly (readonly [TableRow, ...TableRow[]])[] {
  const statements: [TableRow, ...TableRow[]][] = [];
  for (const row of rows) {
    const above = statements.at(-1);
    const isMore =
      above?.[0].text('statement') === row.text('statement') &&
      (['recommendations', 'actions', 'rating'] as const).every((field) => row.text(field) === '');
    if (above && isMore) above.push(row);
    else statements.push([row]);
  }
  return statements;
}

function readUpdate(
  rows: readonly [TableRow, ...TableRow[]],
  scheme: RatingScheme,
  places: Places,
): ProgressUpdate {
  const [row] = rows;
  const id = places.refOf(row, 'statement');
  places.note('update', id, row, 'update');
  const asAt = row.text('as-at');
  const rating = ratingOf(row, scheme);
  return {
    id,
    recommendations: readRefs(row.text('recommendations')),
    actions: readRefs(row.text('actions')),
    narrative: readLongText(rows.map((each) => each.text('update'))),
    ...(rating ? { rating: printed(rating, row.text('rating-printed'), scheme) } : {}),
    ...(isPlainDate(asAt) ? { asAt } : {}),
  };
}

/** The words as printed are kept for as long as they still mean what the rating cell says. */
function printed(rating: Rating, text: string, scheme: RatingScheme): Rating {
  return text !== '' && readRating(text, scheme).value === rating.value
    ? { ...rating, text }
    : rating;
}

function ratingOf(row: TableRow, scheme: RatingScheme): Rating | undefined {
  const text = row.text('rating');
  return text === '' || text === NOT_RATED_WORD ? undefined : readRating(text, scheme);
}

function saysSomething(row: TableRow): boolean {
  const rating = row.text('rating');
  return row.text('update') !== '' || (rating !== '' && rating !== NOT_RATED_WORD);
}

/** Whether a row still repeats what the record of updates says of its action. */
function says(row: TableRow, news: LatestNews, scheme: RatingScheme): boolean {
  if (row.text('update') !== news.update.trim()) return false;
  const rating = row.text('rating') === '' ? NOT_RATED_WORD : row.text('rating');
  const { value } = readRating(rating, scheme);
  return value === NOT_RATED
    ? rating === news.rating
    : value === readRating(news.rating, scheme).value;
}

/** Rows without a statement each stand for themselves. */
function groupBySaying(rows: readonly ActionRow[]): readonly (readonly ActionRow[])[] {
  const groups = new Map<string, ActionRow[]>();
  for (const entry of rows) {
    const { row, action } = entry;
    const statement = row.text('statement');
    const key =
      statement === ''
        ? `alone ${row.table} ${row.line} ${action}`
        : `${statement}\u0000${row.text('rating')}\u0000${row.text('update')}`;
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return [...groups.values()];
}

function newerStatement(
  group: readonly ActionRow[],
  recorded: ReadonlyMap<string, ProgressUpdate>,
  scheme: RatingScheme,
): ProgressUpdate {
  const row = group[0]?.row;
  const statement = row?.text('statement') ?? '';
  const old = recorded.get(statement);
  const actions = group.map(({ action }) => action);
  const whole =
    old !== undefined &&
    old.actions.length > 0 &&
    old.actions.every((ref) => actions.includes(ref));
  const rating = row && ratingOf(row, scheme);
  return {
    id: whole ? old.id : `${statement}/${actions[0] ?? ''}`,
    recommendations: whole ? old.recommendations : [],
    actions,
    narrative: row?.text('update') ?? '',
    ...(rating ? { rating } : {}),
  };
}

/** A statement goes on speaking of the actions whose rows still say the same. */
function without(update: ProgressUpdate, moved: ReadonlySet<string>): readonly ProgressUpdate[] {
  const actions = update.actions.filter((ref) => !moved.has(ref));
  if (actions.length === update.actions.length) return [update];
  return actions.length === 0 ? [] : [{ ...update, actions }];
}

function differences(
  group: readonly ActionRow[],
  recorded: ReadonlyMap<string, ProgressUpdate>,
): readonly Finding[] {
  return group
    .filter(({ row }) => recorded.has(row.text('statement')))
    .map(({ row, action }) => ({
      code: 'differs-from-statement',
      severity: 'note',
      about: { action, update: row.text('statement'), line: row.line },
      facts: { statement: row.text('statement') },
    }));
}
