import { NOT_RATED, type RatingScheme } from '../plan/rating-scheme.js';
import { newestUpdates, statementsOf } from '../progress/statements.js';
import type { Action, ActionPlan, ProgressUpdate, Rating, Recommendation } from '../plan/plan.js';
import { writeOwners, writeRefs, writeWithPoints } from './cells.js';
import { writeLongText } from './long-text.js';
import { LINKED_COLUMNS, type Field, type LinkedRole } from './fields.js';

export const NOT_RATED_WORD = 'Not rated';

type Fields = Readonly<Partial<Record<Field, string>>>;

/**
 * The plan as rows of its three linked tables, all of it text. An action's row repeats the rating
 * and text of its newest statement, so that it can be read by itself; the statement's id says
 * that several rows share one.
 */
export function planRows(plan: ActionPlan): Readonly<Record<LinkedRole, readonly string[][]>> {
  const latest = latestNews(plan);
  return {
    recommendations: plan.recommendations.map((item) =>
      row('recommendations', recommendation(item)),
    ),
    actions: plan.actions.map((item) =>
      row('actions', { ...action(item), ...(latest.get(item.ref) ?? NO_NEWS) }),
    ),
    updates: plan.updates.flatMap((item) => updateRows(item, plan.scheme)),
  };
}

function row(role: LinkedRole, fields: Fields): string[] {
  return LINKED_COLUMNS[role].map(({ field }) => fields[field] ?? '');
}

function recommendation({ ref, title, text, points, theme }: Recommendation): Fields {
  return {
    ref,
    recommendation: title,
    detail: writeWithPoints(text, points),
    theme: theme ?? '',
  };
}

function action(item: Action): Fields {
  return {
    ref: item.ref,
    action: writeWithPoints(item.text, item.points),
    owner: writeOwners(item.owners),
    due: item.due?.text ?? '',
    recommendations: writeRefs(item.recommendations),
    'revised-due': item.revisedDues.map(({ text }) => text).join('; '),
    status: item.status ?? '',
    completed: item.completedOn?.text ?? '',
    priority: item.priority ?? '',
    percent: item.percent === undefined ? '' : `${item.percent}%`,
    note: item.note ?? '',
  };
}

/** What a row of Actions repeats of the updates, so that it can be read by itself. */
export interface LatestNews {
  readonly rating: string;
  /** All of the newest update, unless one cell cannot hold it. */
  readonly update: string;
  readonly statement: string;
}

export const NO_NEWS: LatestNews = { rating: NOT_RATED_WORD, update: '', statement: '' };

/** By action: the text of its newest update, and its newest rating, as they are measured. */
export function latestNews({
  actions,
  updates,
  scheme,
}: Pick<ActionPlan, 'actions' | 'updates' | 'scheme'>): ReadonlyMap<string, LatestNews> {
  const rated = statementsOf({ actions, updates }).ofAction;
  return new Map(
    [...newestUpdates(updates)].map(([ref, { id, narrative }]) => [
      ref,
      {
        rating: ratingWord(rated.get(ref)?.rating, scheme),
        update: writeLongText(narrative)[0] ?? '',
        statement: id,
      },
    ]),
  );
}

/** A statement that no cell can hold goes on in further rows, which bear its id and no more. */
function updateRows(item: ProgressUpdate, scheme: RatingScheme): readonly string[][] {
  const [first = '', ...more] = writeLongText(item.narrative);
  return [
    row('updates', { ...update(item, scheme), update: first }),
    ...more.map((text) => row('updates', { statement: item.id, update: text })),
  ];
}

function update(item: ProgressUpdate, scheme: RatingScheme): Fields {
  const word = ratingWord(item.rating, scheme);
  const printed = item.rating?.text ?? '';
  return {
    statement: item.id,
    'as-at': item.asAt ?? '',
    recommendations: writeRefs(item.recommendations),
    actions: writeRefs(item.actions),
    rating: word,
    'rating-printed': printed === word ? '' : printed,
  };
}

/** A rating that the scheme does not know stays as it was printed: it is a person's to settle. */
export function ratingWord(rating: Rating | undefined, scheme: RatingScheme): string {
  if (!rating) return NOT_RATED_WORD;
  if (rating.value === NOT_RATED) return rating.text;
  return scheme.values.find(({ id }) => id === rating.value)?.word ?? rating.text;
}

/** The ratings of a plan as its list shows them: word, letter, meaning. */
export function listedRatings({ values }: RatingScheme): readonly (readonly string[])[] {
  return [
    ...values.map(({ word, letter, meaning }) => [word, letter, meaning]),
    [NOT_RATED_WORD, 'N', 'No rating was given.'],
  ];
}
