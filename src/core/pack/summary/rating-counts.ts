import type { ActionPlan } from '../../plan/plan.js';
import type { RatingValue } from '../../plan/rating-scheme.js';
import type { Progress } from '../../progress/progress.js';
import type { Block, TableColumn, TableRow } from '../../sheet/sheet-spec.js';
import { COUNTING_RULE_WORDS } from '../../wording/counting-rule-words.js';
import { countOf, lineOf, worstFirst, type Count } from './count.js';
import { widthOfRatings } from '../parts/column-widths.js';
import { capital } from '../parts/counted.js';
import { chartBlocks } from './rating-chart.js';
import { isAnyRated, ratingCell } from '../parts/ratings-of-scheme.js';
import { MOST_RUNS_IN_COUNTS, refList } from '../parts/ref-list.js';

const TABLE = 'RatingCounts';

/** How many have which rating, as a table that is also the key, and as one bar. */
export function ratingCountBlocks(plan: ActionPlan, progress: Progress): readonly Block[] {
  const count = countOf(plan, progress);
  const { unit, tally } = count;
  if (tally.total === 0) return [];
  return [
    { kind: 'heading', text: `${capital(unit)}s by rating` },
    {
      kind: 'table',
      name: TABLE,
      columns: countColumns(count),
      centred: true,
      rows: worstFirst(plan).map((value) => countRow(value, count)),
    },
    { kind: 'remark', text: `Counting rule: ${COUNTING_RULE_WORDS[unit]}` },
    ROUNDING,
    ...(isAnyRated(progress) ? chartBlocks(count, TABLE) : []),
  ];
}

const ROUNDING: Block = {
  kind: 'remark',
  text: 'Percentages are rounded so as to add up to 100.',
};

/** The columns of all tables below stand on the widths given here. */
function countColumns(count: Count): readonly TableColumn[] {
  const { unit, tally, plan } = count;
  const isOfRecommendations = unit === 'recommendation';
  const named = { points: widthOfRatings(plan.scheme) };
  const rating = { heading: 'Rating', kind: 'rating', width: named } as const;
  const figure = {
    heading: `${capital(unit)}s`,
    kind: 'number',
    width: isOfRecommendations ? { points: LONG } : named,
  } as const;
  const share = {
    heading: `% of ${tally.total}`,
    kind: 'percent',
    width: { points: SHORT },
  } as const;
  const means = {
    heading: 'What it means',
    kind: 'text',
    width: { share: hasLongList(count) ? 1 : 2 },
  } as const;
  const which = {
    heading: isOfRecommendations ? 'Which recommendations' : 'Which actions',
    kind: 'text',
    width: { share: 1 },
  } as const;
  const compared = {
    heading: isOfRecommendations ? 'Actions' : 'Recommendations',
    kind: 'number',
    width: { points: LONG },
  } as const;
  return plan.actions.length === 0
    ? [rating, figure, means, share, which]
    : [rating, figure, share, means, which, compared];
}

/** Points: room for "30 Sep 2023". */
const SHORT = 81;
/** Points: room for the word "Recommendations" in bold. */
const LONG = 118;
/** Characters of a list of refs that asks for more room. */
const LONG_LIST = 40;

function hasLongList({ listed }: Count): boolean {
  return listed.lines.some(({ refs }) => refList(refs, MOST_RUNS_IN_COUNTS).length > LONG_LIST);
}

function countRow(value: RatingValue, { plan, tally, listed, compared }: Count): TableRow {
  const { count, percent } = lineOf(tally, value);
  const rating = ratingCell(value);
  const means = value.meaning || 'Not said';
  const which = refList(lineOf(listed, value).refs, MOST_RUNS_IN_COUNTS) || 'None';
  return plan.actions.length === 0
    ? { cells: [rating, count, means, percent, which] }
    : { cells: [rating, count, percent, means, which, lineOf(compared, value).count] };
}
