import { ratingWord } from '../binding/plan-rows.js';
import type { ActionPlan, ProgressUpdate, RecordRef } from '../plan/plan.js';
import { readRating } from '../plan/read-rating.js';
import { NOT_RATED, type RatingScheme } from '../plan/rating-scheme.js';
import { newestUpdates, statementsOf } from '../progress/statements.js';
import type { Difference, FieldDifference } from './differences.js';
import { sameText } from './same-text.js';

/** What a plan says of each record by now. */
export interface Said {
  readonly scheme: RatingScheme;
  /** All that was ever said of a record, by "kind ref". */
  readonly about: ReadonlyMap<string, readonly ProgressUpdate[]>;
  readonly newest: ReadonlyMap<string, ProgressUpdate>;
  readonly rated: ReadonlyMap<string, ProgressUpdate>;
}

const keyOf = ({ kind, ref }: RecordRef): string => `${kind} ${ref}`;

export function saidIn(plan: ActionPlan): Said {
  const about = new Map<string, ProgressUpdate[]>();
  for (const update of plan.updates)
    for (const record of recordsOf(update)) {
      const key = keyOf(record);
      about.set(key, [...(about.get(key) ?? []), update]);
    }
  const { ofAction, ofRow } = statementsOf(plan);
  const keyed = <T>(kind: RecordRef['kind'], found: ReadonlyMap<string, T>) =>
    [...found].map(([ref, value]) => [keyOf({ kind, ref }), value] as const);
  const ofRecommendations = [...about].flatMap(([key, updates]) => {
    const last = updates.at(-1);
    return key.startsWith('recommendation ') && last ? [[key, last] as const] : [];
  });
  return {
    scheme: plan.scheme,
    about,
    newest: new Map([...ofRecommendations, ...keyed('action', newestUpdates(plan.updates))]),
    rated: new Map([...keyed('recommendation', ofRow), ...keyed('action', ofAction)]),
  };
}

/** What a statement speaks of: its actions, or its recommendations where it names no action. */
export function recordsOf({ actions, recommendations }: ProgressUpdate): readonly RecordRef[] {
  return actions.length > 0
    ? actions.map((ref) => ({ kind: 'action', ref }) as const)
    : recommendations.map((ref) => ({ kind: 'recommendation', ref }) as const);
}

/**
 * What a pasted statement says that the plan does not say yet, of those of its records that the plan
 * has; null where it is nothing. A rating or a text that it leaves out is no difference.
 *
 * @param incoming in the plan's own refs
 */
export function compareUpdate(
  incoming: ProgressUpdate,
  records: readonly RecordRef[],
  said: Said,
): Difference | null {
  const { scheme } = said;
  const rating = incoming.rating && readRating(incoming.rating.text, scheme);
  const statement = { ...incoming, ...(rating && { rating }) };
  const news = records.filter((record) => !isKnown(statement, said, record));
  const [about] = news;
  if (!about) return null;
  const newest = said.newest.get(keyOf(about));
  const rated = said.rated.get(keyOf(about))?.rating;
  const [before, after] = [rated, statement.rating].map((each) =>
    each ? ratingWord(each, scheme) : '',
  );
  const text = { before: newest?.narrative ?? '', after: statement.narrative };
  const fields: readonly FieldDifference[] = [
    ...field('rating', before ?? '', after ?? ''),
    ...field('update', text.before, text.after),
  ];
  if (fields.length === 0) return null;
  const isOlder = news.some((record) => isOlderThan(said.newest.get(keyOf(record)), incoming));
  return {
    id: `statement ${incoming.id}`,
    about,
    fields,
    statement,
    ...(isOlder && { doubt: 'older' as const }),
  };
}

const field = (name: 'rating' | 'update', before: string, after: string) =>
  after.trim() === '' || sameText(before, after) ? [] : [{ field: name, before, after }];

/** Whether it says nothing, or something that was said of the record before, be it long ago. */
function isKnown(statement: ProgressUpdate, said: Said, record: RecordRef): boolean {
  const { rating, narrative } = statement;
  const now = said.rated.get(keyOf(record))?.rating;
  if (narrative.trim() === '') return !rating || isSameRating(rating, now);
  const told = said.about.get(keyOf(record)) ?? [];
  return told.some(
    (other) =>
      sameText(other.narrative, narrative) &&
      (!rating || isSameRating(rating, other.rating ?? now)),
  );
}

function isSameRating(
  one: NonNullable<ProgressUpdate['rating']>,
  other: ProgressUpdate['rating'],
): boolean {
  if (!other) return false;
  return one.value === NOT_RATED ? sameText(one.text, other.text) : one.value === other.value;
}

function isOlderThan(newest: ProgressUpdate | undefined, { asAt }: ProgressUpdate): boolean {
  return newest?.asAt !== undefined && asAt !== undefined && asAt < newest.asAt;
}
