import type { ActionPlan, Recommendation } from '../plan/plan.js';
import { NOT_RATED } from '../plan/rating-scheme.js';
import type { Progress } from '../progress/progress.js';
import type { Block, TableColumn } from '../sheet/sheet-spec.js';
import { firstWords } from './counted.js';
import { isAnyRated, ratingCell, ratingValue } from './ratings-of-scheme.js';
import { refList } from './ref-list.js';

/**
 * Each recommendation with its rating and the actions that serve it, in the plan's order;
 * nothing where Appendix 1 says as much.
 */
export function byRecommendationBlocks(plan: ActionPlan, progress: Progress): readonly Block[] {
  if (plan.recommendations.length === 0) return [];
  const hasActions = plan.actions.length > 0;
  if (!hasActions && !isAnyRated(progress)) return [];
  const ratings = new Map(
    progress.byRecommendation.lines.flatMap(({ rating, refs }) => refs.map((ref) => [ref, rating])),
  );
  const actions = actionsByRecommendation(plan);
  return [
    { kind: 'heading', text: 'By recommendation' },
    {
      kind: 'table',
      name: 'ByRecommendation',
      columns: hasActions ? [REF, RATING, NUMBER, TEXT, WHICH] : [REF, RATING, TEXT],
      rows: plan.recommendations.map((one) => {
        const rating = ratingCell(ratingValue(plan.scheme, ratings.get(one.ref) ?? NOT_RATED));
        const ref = { value: one.ref, style: 'strong' } as const;
        const serving = actions.get(one.ref) ?? [];
        return {
          cells: hasActions
            ? [ref, rating, serving.length, shortText(one), refList(serving) || 'None']
            : [ref, rating, shortText(one)],
        };
      }),
      repeatHeader: true,
    },
  ];
}

const REF: TableColumn = { heading: 'Ref', kind: 'ref' };
const RATING: TableColumn = { heading: 'Rating', kind: 'rating' };
const NUMBER: TableColumn = { heading: 'Actions', kind: 'number' };
const TEXT: TableColumn = { heading: 'Recommendation', kind: 'text' };
const WHICH: TableColumn = { heading: 'Which actions', kind: 'text' };

/** Two lines: enough to know it by; Appendix 1 has the whole text. */
const LONGEST = 88;

function shortText({ title, text }: Recommendation): string {
  return firstWords(title === '' ? text : title, LONGEST);
}

function actionsByRecommendation(plan: ActionPlan): ReadonlyMap<string, readonly string[]> {
  const lists = new Map<string, string[]>();
  for (const { ref, recommendations } of plan.actions) {
    for (const recommendation of recommendations) {
      const list = lists.get(recommendation);
      if (list) list.push(ref);
      else lists.set(recommendation, [ref]);
    }
  }
  return lists;
}
