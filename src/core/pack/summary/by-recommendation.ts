import type { ActionPlan, Recommendation } from '../../plan/plan.js';
import { NOT_RATED } from '../../plan/rating-scheme.js';
import type { Progress } from '../../progress/progress.js';
import type { Block, TableColumn, TableRow } from '../../sheet/sheet-spec.js';
import { firstWords } from '../parts/counted.js';
import { isAnyRated, ratingCell, ratingValue } from '../parts/ratings-of-scheme.js';
import { refList } from '../parts/ref-list.js';

/**
 * Each recommendation with its rating, the actions that serve it and those past due, in the plan's
 * order; nothing where Appendix 1 says as much.
 */
export function byRecommendationBlocks(plan: ActionPlan, progress: Progress): readonly Block[] {
  if (plan.recommendations.length === 0) return [];
  if (plan.actions.length === 0 && !isAnyRated(progress)) return [];
  const columns = columnsOf(plan, progress);
  return [
    { kind: 'heading', text: 'By recommendation' },
    {
      kind: 'table',
      name: 'ByRecommendation',
      columns,
      centred: true,
      rows: plan.recommendations.map((one) => ({ cells: columns.map(({ cell }) => cell(one)) })),
      repeatHeader: true,
    },
  ];
}

type RecommendationColumn = TableColumn & {
  readonly cell: (one: Recommendation) => TableRow['cells'][number];
};

function columnsOf(plan: ActionPlan, progress: Progress): readonly RecommendationColumn[] {
  const { lines } = progress.byRecommendation;
  const ratings = new Map(lines.flatMap(({ rating, refs }) => refs.map((ref) => [ref, rating])));
  const ratingOf = ({ ref }: Recommendation) =>
    ratingCell(ratingValue(plan.scheme, ratings.get(ref) ?? NOT_RATED));
  const hasActions = plan.actions.length > 0;
  return [
    { heading: 'Ref', kind: 'ref', cell: ({ ref }) => ({ value: ref, style: 'strong' }) },
    { heading: 'Rating', kind: 'rating', cell: ratingOf },
    ...(hasActions ? actionColumns(plan, progress) : [TEXT]),
  ];
}

const TEXT: RecommendationColumn = { heading: 'Recommendation', kind: 'text', cell: shortText };

function actionColumns(plan: ActionPlan, progress: Progress): readonly RecommendationColumn[] {
  const actions = actionsByRecommendation(plan);
  const overdue = new Set(progress.overdue);
  const serving = ({ ref }: Recommendation) => actions.get(ref) ?? [];
  const late = (one: Recommendation) => serving(one).filter((ref) => overdue.has(ref));
  // Where no deadline is given, none can be said to be past.
  const hasDues = plan.actions.some(({ due, revisedDues }) => due ?? revisedDues[0]);
  const pastDue: RecommendationColumn = {
    heading: 'Past due',
    kind: 'text',
    cell: (one) => refList(late(one)) || 'None',
  };
  return [
    { heading: 'Actions', kind: 'number', cell: (one) => serving(one).length },
    TEXT,
    { heading: 'Which actions', kind: 'text', cell: (one) => refList(serving(one)) || 'None' },
    ...(hasDues ? [pastDue] : []),
  ];
}

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
