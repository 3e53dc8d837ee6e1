import type { Block, ChartBlock } from '../sheet/sheet-spec.js';
import { lineOf, worstFirst, type Count } from './count.js';

const HEIGHT = 118;
/** Per cent of the bar: room for "A Amber: 12". */
const LEAST_LABELLED = 12;

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
    labelled: values.map((value) => lineOf(tally, value).percent >= LEAST_LABELLED),
    height: HEIGHT,
  };
}
