import type { Action } from '../../plan/plan.js';
import { digests, keyOf } from '../drawn/digests.js';
import type { RecordsShown } from '../drawn/shown-digest.js';
import type { PackSource } from '../pack-sheet.js';
import { firstWords } from '../parts/counted.js';
import { remarksByAction } from './attention.js';

/** The summary tells of an action only what it is known by, and what makes it need attention. */
export function shownInSummary({ plan, progress, findings }: PackSource): Partial<RecordsShown> {
  const ratings = new Map(progress.actionRatings.map(({ action, rating }) => [action, rating]));
  const remarks = remarksByAction(findings);
  const shownOf = (action: Action) => {
    const { ref, text, note: _note, points: _points, priority: _priority, ...shown } = action;
    return [shown, firstWords(text, KNOWN_BY), ratings.get(ref), remarks.get(ref)];
  };
  const served = new Set(plan.actions.flatMap(({ recommendations }) => recommendations));
  const ownRatings = new Map(
    progress.byRecommendation.lines.flatMap(({ rating, refs }) =>
      refs.filter((ref) => !served.has(ref)).map((ref) => [ref, rating]),
    ),
  );
  return {
    recommendations: digests(
      plan.recommendations,
      keyOf('recommendation'),
      ({ ref, title, text }) => [
        firstWords(title === '' ? text : title, KNOWN_BY),
        ownRatings.get(ref),
      ],
    ),
    actions: digests(plan.actions, keyOf('action'), shownOf),
  };
}

/** Characters that the summary prints of a text, at most. */
const KNOWN_BY = 88;
