import { addMonths } from '../plan/calendar.js';
import type { PlainDate } from '../plan/dates.js';
import { isDone } from '../plan/done.js';
import type { Action, ActionPlan } from '../plan/plan.js';
import { NOT_RATED, type RatingId, type RatingScheme } from '../plan/rating-scheme.js';
import { isWorst } from '../plan/worst-rating.js';
import type { Progress } from './progress.js';
import { ratingsByDay } from './statements.js';

/** Why an action is brought before members, worst first. */
export const EXCEPTION_REASONS = [
  /** Has the worst rating of the scheme. */
  'off-course',
  /** Open, and its deadline in force is past. */
  'overdue',
  /** Open, and rated worse than on the day before that it was rated. */
  'downgraded',
  /** Open, and its deadline was moved. */
  'slipped',
  /** Open, and nothing was reported of it in the quarter before the report's day. */
  'not-updated',
  /** Open, and without a rating where others are rated. */
  'not-rated',
] as const;
export type ExceptionReason = (typeof EXCEPTION_REASONS)[number];

/** An action that members should see apart from the others. */
export interface Exception {
  readonly action: Action;
  readonly rating: RatingId;
  /** At least one, in the order of `EXCEPTION_REASONS`. */
  readonly reasons: readonly ExceptionReason[];
  /** What it was rated before, where it was downgraded. */
  readonly ratedBefore?: RatingId;
  /** The day of its newest update, where it was not updated since. */
  readonly lastUpdated?: PlainDate;
}

/** Councils report by the quarter: what was said before then is no news in this report. */
const MONTHS_OF_A_REPORT = 3;

/** The exceptions of a plan, worst reason first; those of one reason in the plan's order. */
export function findExceptions(plan: ActionPlan, progress: Progress): readonly Exception[] {
  const facts = factsOf(plan, progress);
  const rank = ({ reasons: [worst] }: Exception): number =>
    worst === undefined ? EXCEPTION_REASONS.length : EXCEPTION_REASONS.indexOf(worst);
  return plan.actions
    .flatMap((action) => exceptionOf(action, facts))
    .sort((one, other) => rank(one) - rank(other));
}

/** What is looked up for each action, found once for the whole plan. */
interface Facts {
  readonly scheme: RatingScheme;
  readonly ratings: ReadonlyMap<string, RatingId>;
  readonly overdue: ReadonlySet<string>;
  /** By action, oldest first. */
  readonly history: ReadonlyMap<string, readonly RatingId[]>;
  /** By action the day of its newest update; undefined where an update bears no day. */
  readonly updated: ReadonlyMap<string, PlainDate | undefined>;
  readonly isAnyRated: boolean;
  readonly since: PlainDate;
}

function factsOf(plan: ActionPlan, { actionRatings, overdue, asAt }: Progress): Facts {
  return {
    scheme: plan.scheme,
    ratings: new Map(actionRatings.map(({ action, rating }) => [action, rating])),
    overdue: new Set(overdue),
    history: ratingsByDay(plan.updates),
    updated: daysUpdated(plan),
    isAnyRated: actionRatings.some(({ rating }) => rating !== NOT_RATED),
    since: addMonths(asAt, -MONTHS_OF_A_REPORT),
  };
}

function exceptionOf(action: Action, facts: Facts): readonly Exception[] {
  const rating = facts.ratings.get(action.ref) ?? NOT_RATED;
  const value = facts.scheme.values.find(({ id }) => id === rating);
  const isOpen = !isDone(action, value);
  const ratedBefore = downgradedFrom(action, facts);
  const lastUpdated = facts.updated.get(action.ref);
  const holds: Readonly<Record<ExceptionReason, boolean>> = {
    'off-course': isOpen && isWorst(rating, facts.scheme),
    overdue: facts.overdue.has(action.ref),
    downgraded: isOpen && ratedBefore !== undefined,
    slipped: isOpen && action.revisedDues.length > 0,
    'not-updated': isOpen && isStale(action, facts),
    'not-rated': isOpen && rating === NOT_RATED && facts.isAnyRated,
  };
  const reasons = EXCEPTION_REASONS.filter((reason) => holds[reason]);
  if (reasons.length === 0) return [];
  return [
    {
      action,
      rating,
      reasons,
      ...(holds.downgraded && ratedBefore !== undefined && { ratedBefore }),
      ...(holds['not-updated'] && lastUpdated !== undefined && { lastUpdated }),
    },
  ];
}

/** The rating before the newest, where that is a better one. */
function downgradedFrom({ ref }: Action, { history, scheme }: Facts): RatingId | undefined {
  const [before, now] = (history.get(ref) ?? []).slice(-2);
  const severity = (rating: RatingId | undefined): number | undefined =>
    scheme.values.find(({ id }) => id === rating && id !== NOT_RATED)?.severity;
  const [was, is] = [severity(before), severity(now)];
  return was !== undefined && is !== undefined && is > was ? before : undefined;
}

/** Where nothing at all is reported of a plan's actions, that is said once, of the plan. */
function isStale({ ref }: Action, { updated, since }: Facts): boolean {
  if (updated.size === 0) return false;
  if (!updated.has(ref)) return true;
  const day = updated.get(ref);
  return day !== undefined && day < since;
}

/** An update about a recommendation's whole row tells of each action that serves it. */
function daysUpdated({ actions, updates }: ActionPlan): Facts['updated'] {
  const days = new Map<string, PlainDate | undefined>();
  const ofRow = new Map(
    updates.flatMap(({ actions: named, recommendations, asAt }) =>
      named.length > 0 ? [] : recommendations.map((ref) => [ref, asAt] as const),
    ),
  );
  for (const { ref, recommendations } of actions) {
    const row = recommendations.find((served) => ofRow.has(served));
    if (row !== undefined) days.set(ref, ofRow.get(row));
  }
  for (const { actions: named, asAt } of updates) {
    for (const ref of named) days.set(ref, later(days, ref, asAt));
  }
  return days;
}

/** An update without a day may be this report's own. */
function later(
  days: ReadonlyMap<string, PlainDate | undefined>,
  ref: string,
  day: PlainDate | undefined,
): PlainDate | undefined {
  const known = days.get(ref);
  if (day === undefined || (days.has(ref) && known === undefined)) return undefined;
  return known !== undefined && known > day ? known : day;
}
