import type { ActionPlan } from '../plan/plan.js';
import { NOT_RATED, type RatingValue } from '../plan/rating-scheme.js';
import type { CountingRule, Progress, Tally, TallyLine } from '../progress/progress.js';
import { textWidth } from '../sheet/measure-text.js';
import type { Block, ChartBlock, TableColumn, TableRow } from '../sheet/sheet-spec.js';
import { capital } from './counted.js';
import { isAnyRated, ratingCell, ratingLabel, ratingValues } from './ratings-of-scheme.js';
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

/** The columns of all tables below stand on the widths given here. */
function countColumns(unit: CountingRule, tally: Tally, plan: ActionPlan): readonly TableColumn[] {
  const rating = { points: ratingWidth(plan) };
  const share = {
    heading: `% of ${tally.total}`,
    kind: 'percent',
    width: { points: SHORT },
  } as const;
  const means = { heading: 'What it means', kind: 'text' } as const;
  const first = { heading: 'Rating', kind: 'rating', width: rating } as const;
  const count = { heading: `${capital(unit)}s`, kind: 'number' } as const;
  const counted = { ...count, width: unit === 'recommendation' ? { points: LONG } : rating };
  if (plan.actions.length === 0) {
    const which = { heading: 'Which recommendations', kind: 'text' } as const;
    return [
      first,
      counted,
      { ...means, width: { share: 2 } },
      share,
      { ...which, width: { share: 1 } },
    ];
  }
  return [
    first,
    counted,
    share,
    { ...means, width: { share: 2 } },
    { heading: whichHeading(unit), kind: 'text', width: { share: 1 } },
    { heading: otherHeading(unit), kind: 'number', width: { points: LONG } },
  ];
}

/** Points: room for "30 Sep 2023". */
const SHORT = 81;
/** Points: room for the word "Recommendations" in bold. */
const LONG = 118;
const RATING_WIDTHS = { least: 84, most: 116 };
const CELL_PADDING = 18;

/** Points: room for "AG Amber/Green" on one line, in whichever of the first columns it stands. */
function ratingWidth({ scheme }: ActionPlan): number {
  const labels = ratingValues(scheme).map((value) => textWidth(ratingLabel(value), 11, true));
  const { least, most } = RATING_WIDTHS;
  return Math.min(most, Math.max(least, Math.max(...labels) * 1.05 + CELL_PADDING));
}

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
  return { cells: [rating, counted.count, counted.percent, means, which, others] };
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
