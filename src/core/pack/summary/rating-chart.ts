import type { RatingValue } from '../../plan/rating-scheme.js';
import type { Tally } from '../../progress/progress.js';
import { textWidth } from '../../sheet/measure-text.js';
import type { Block, ChartBlock } from '../../sheet/sheet-spec.js';
import { lineOf, worstFirst, type Count } from './count.js';
import { ratingLabel } from '../parts/ratings-of-scheme.js';

const HEIGHT = 114;
/** Points: about as long as the bar is on a landscape page. */
const BAR_LENGTH = 560;
const LABEL_AIR = 8;

/**
 * One bar of the ratings counted in a table above it. The figures stand in words below the chart
 * too: Excel lets no add-in set a chart's alt text.
 */
export function chartBlocks(count: Count, ofTable: string): readonly Block[] {
  const chart = chartOf(count, ofTable);
  return [chart, { kind: 'remark', text: `Chart: ${chart.altText}` }];
}

function chartOf({ unit, tally, plan }: Count, ofTable: string): ChartBlock {
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
    ofTable,
    title,
    altText: `${title}. ${figures.join(', ')}.`,
    series: values.map(({ id }) => id),
    labelled: values.map((value) => hasRoomForLabel(value, tally)),
    height: HEIGHT,
  };
}

/** Whether "A Amber: 12" fits on its part of the bar. */
function hasRoomForLabel(value: RatingValue, tally: Tally): boolean {
  const { count, percent } = lineOf(tally, value);
  const label = textWidth(`${ratingLabel(value)}: ${count}`, 11, true);
  return (percent / 100) * BAR_LENGTH >= label + LABEL_AIR;
}
