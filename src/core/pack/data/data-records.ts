import { writeLongText } from '../../binding/long-text.js';
import { writeWithPoints } from '../../binding/cells.js';
import type { DueDate, PlainDate } from '../../plan/dates.js';
import type { Action, ActionPlan, ProgressUpdate, Recommendation } from '../../plan/plan.js';
import { NOT_RATED, type RatingValue } from '../../plan/rating-scheme.js';
import type { Progress } from '../../progress/progress.js';
import { newestUpdates } from '../../progress/statements.js';
import { ratingValue } from '../parts/ratings-of-scheme.js';
import { withoutContacts } from './without-contacts.js';

/** One row for publication: an action, or a recommendation that has none. */
export interface DataRecord {
  /** Absent for a recommendation without an action. */
  readonly ref?: string;
  readonly recommendations: readonly string[];
  readonly titles: readonly string[];
  readonly action?: string;
  readonly owners: readonly string[];
  readonly due?: DueDate;
  readonly revised: readonly string[];
  readonly status?: string;
  readonly rating: RatingValue;
  readonly update?: string;
  readonly updatedOn?: PlainDate;
  readonly themes: readonly string[];
}

/** Actions in the plan's order, then the recommendations that nothing is done about yet. */
export function dataRecords(plan: ActionPlan, progress: Progress): readonly DataRecord[] {
  const known = new Map(plan.recommendations.map((one) => [one.ref, one]));
  const newest = newestUpdates(plan.updates);
  const ofRows = newestOfRows(plan.updates);
  const servedRefs = new Set(plan.actions.flatMap(({ recommendations }) => recommendations));
  const ratings = new Map(
    progress.byRecommendation.lines.flatMap(({ rating, refs }) =>
      refs.map((ref) => [ref, rating] as const),
    ),
  );
  const recordOf = (action: Action, index: number): DataRecord => {
    const { recommendations } = action;
    const served = recommendations.flatMap((ref) => known.get(ref) ?? []);
    const ofRow = recommendations.flatMap((ref) => ofRows.get(ref) ?? [])[0];
    return {
      ref: action.ref,
      ...aboutRecommendations(recommendations, served),
      action: writeWithPoints(action.text, action.points),
      owners: action.owners.map(withoutContacts).filter((owner) => owner !== ''),
      ...(action.due && { due: action.due }),
      revised: action.revisedDues.map(({ text }) => text),
      ...(action.status && { status: action.status }),
      rating: ratingValue(plan.scheme, progress.actionRatings[index]?.rating ?? NOT_RATED),
      ...updateOf(newest.get(action.ref) ?? ofRow),
    };
  };
  const withoutAction = plan.recommendations.filter(({ ref }) => !servedRefs.has(ref));
  return [
    ...plan.actions.map(recordOf),
    ...withoutAction.map((one): DataRecord => ({
      ...aboutRecommendations([one.ref], [one]),
      owners: [],
      revised: [],
      rating: ratingValue(plan.scheme, ratings.get(one.ref) ?? NOT_RATED),
      ...updateOf(ofRows.get(one.ref)),
    })),
  ];
}

function aboutRecommendations(
  recommendations: readonly string[],
  served: readonly Recommendation[],
): Pick<DataRecord, 'recommendations' | 'titles' | 'themes'> {
  return {
    recommendations,
    titles: served.map(({ title, text }) => (title === '' ? text : title)),
    themes: [...new Set(served.flatMap(({ theme }) => theme || []))],
  };
}

/** What was said of a recommendation as a whole, by its ref. */
function newestOfRows(updates: readonly ProgressUpdate[]): ReadonlyMap<string, ProgressUpdate> {
  const ofRows = updates.filter(({ actions }) => actions.length === 0);
  return newestUpdates(ofRows.map((update) => ({ ...update, actions: update.recommendations })));
}

function updateOf(update: ProgressUpdate | undefined): Pick<DataRecord, 'update' | 'updatedOn'> {
  if (!update) return {};
  const [text = ''] = writeLongText(update.narrative.trim());
  const { asAt } = update;
  return { ...(text === '' ? {} : { update: text }), ...(asAt && { updatedOn: asAt }) };
}
