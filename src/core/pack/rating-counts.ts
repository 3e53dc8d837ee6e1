import type { ActionPlan } from '../plan/plan.js';
import { NOT_RATED, type RatingValue } from '../plan/rating-scheme.js';
import type { CountingRule, Progress, Tally, TallyLine } from '../progress/progress.js';
import type { Block, ChartBlock, TableColumn, TableRow } from '../sheet/sheet-spec.js';
import { capital } from './counted.js';
import { isAnyRated, ratingCell, ratingValues } from './ratings-of-scheme.js';
import { refList } from './ref-list.js';

const TABLE = 'RatingCounts';
const CHART_HEIGHT = 118;
/** Per cent of the bar: room for "A Amber: 12". */
const LEAST_LABELLED = 12;

/** How many have which rating, as a table that is also the key, and as one bar. */
export function ratingCountBlocks(plan: ActionPlan, progress: Progress): readonly Block[] {
  const unit = countedUnit(plan, progress);
  const tally = tallyOf(unit, progress);
  return [
    { kind: 'heading', text: `${capital(unit)}s by rating` },
    {
      kind: 'table',
      name: TABLE,
      columns: countColumns(unit, tally, plan),
      centred: true,
      rows: worstFirst(plan).map((value) => countRow(value, unit, tally, plan, progress)),
    },
    { kind: 'remark', text: `Counting rule: ${RULES[unit]}` },
    ...(tally.total > 0 ? [ROUNDING] : []),
    ...(isAnyRated(progress) ? chartBlocks(unit, tally, plan) : []),
  ];
}

const ROUNDING: Block = {
  kind: 'remark',
  text: 'Percentages are rounded so as to add up to 100.',
};

/** A plan without actions can only count its recommendations. */
function countedUnit(plan: ActionPlan, { rule }: Progress): CountingRule {
  return rule === 'action' && plan.actions.length === 0 ? 'recommendation' : rule;
}

function tallyOf(unit: CountingRule, progress: Progress): Tally {
  const tallies = {
    action: progress.byAction,
    recommendation: progress.byRecommendation,
    statement: progress.byStatement,
  };
  return tallies[unit];
}

const RULES: Readonly<Record<CountingRule, string>> = {
  action:
    'each action counts once. A rating given for several actions together counts for each of them.',
  recommendation:
    'each recommendation counts once, with the worst rating among its actions and statements.',
  statement: 'each statement of progress counts once, however many actions it speaks of.',
};

/** What is bad news comes first; what is not rated comes last. */
function worstFirst({ scheme }: ActionPlan): readonly RatingValue[] {
  const values = ratingValues(scheme);
  const rated = values.filter(({ id }) => id !== NOT_RATED);
  const worse = [...rated].sort((one, other) => other.severity - one.severity);
  return [...worse, ...values.filter(({ id }) => id === NOT_RATED)];
}

/** The columns below stand on the widths given here: see `GRID` for what they have to hold. */
function countColumns(unit: CountingRule, tally: Tally, plan: ActionPlan): readonly TableColumn[] {
  const heading = `${capital(unit)}s`;
  const share = { heading: `% of ${tally.total}`, kind: 'percent' } as const;
  const means = { heading: 'What it means', kind: 'text' } as const;
  const first: readonly TableColumn[] = [
    { heading: 'Rating', kind: 'rating', width: { points: GRID.rating } },
    {
      heading,
      kind: 'number',
      width: { points: unit === 'recommendation' ? GRID.long : GRID.short },
    },
  ];
  if (plan.actions.length === 0) {
    return [
      ...first,
      { ...means, width: { share: 2 } },
      { ...share, width: { points: GRID.short } },
      { heading: 'Which recommendations', kind: 'text', width: { share: 1 } },
    ];
  }
  return [
    ...first,
    { ...share, width: { points: GRID.short } },
    { ...means, width: { share: 2 } },
    { heading: otherHeading(unit), kind: 'number', width: { share: 1 } },
    { heading: whichHeading(unit), kind: 'text', width: { points: GRID.long } },
  ];
}

/** Points. Short: "30 Sep 2023", "N Not rated"; long: the word "Recommendations" in bold. */
const GRID = { rating: 84, short: 81, long: 130 } as const;

function otherHeading(unit: CountingRule): string {
  return unit === 'recommendation' ? 'Actions' : 'Recommendations';
}

function whichHeading(unit: CountingRule): string {
  return unit === 'recommendation' ? 'Which recommendations' : 'Which actions';
}

function countRow(
  value: RatingValue,
  unit: CountingRule,
  tally: Tally,
  plan: ActionPlan,
  progress: Progress,
): TableRow {
  const counted = lineOf(tally, value);
  const rating = ratingCell(value);
  const means = value.meaning || 'Not said';
  const shown = unit === 'recommendation' ? progress.byRecommendation : progress.byAction;
  const which = refList(lineOf(shown, value).refs) || 'None';
  if (plan.actions.length === 0) {
    return { cells: [rating, counted.count, means, counted.percent, which] };
  }
  const other = unit === 'recommendation' ? progress.byAction : progress.byRecommendation;
  const others = lineOf(other, value).count;
  return { cells: [rating, counted.count, counted.percent, means, others, which] };
}

function lineOf(tally: Tally, { id }: RatingValue): Omit<TallyLine, 'rating'> {
  return tally.lines.find(({ rating }) => rating === id) ?? { count: 0, percent: 0, refs: [] };
}

/**
 * The figures stand in words below the chart too: Excel lets no add-in set a chart's alt text.
 */
function chartBlocks(unit: CountingRule, tally: Tally, plan: ActionPlan): readonly Block[] {
  const chart = chartOf(unit, tally, plan);
  return [chart, { kind: 'remark', text: `Chart: ${chart.altText}` }];
}

function chartOf(unit: CountingRule, tally: Tally, plan: ActionPlan): ChartBlock {
  const values = worstFirst(plan);
  const figures = values.map((value) => {
    const { count, percent } = lineOf(tally, value);
    return `${value.word} ${count} (${percent}%)`;
  });
  const title = `${tally.total} ${unit}${tally.total === 1 ? '' : 's'} by rating`;
  return {
    kind: 'chart',
    name: 'RatingChart',
    chart: 'bar-stacked-100',
    ofTable: TABLE,
    title,
    altText: `${title}. ${figures.join(', ')}.`,
    series: values.map(({ id }) => id),
    labelled: values.map((value) => lineOf(tally, value).percent >= LEAST_LABELLED),
    height: CHART_HEIGHT,
  };
}
