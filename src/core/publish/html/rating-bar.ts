import type { ChartBlock, TableBlock } from '../../sheet/sheet-spec.js';
import type { Theme } from '../../sheet/theme.js';
import { chartBars, type ChartBar } from '../chart-bars.js';
import { escaped } from '../escaped.js';
import { textMarks } from './markup.js';

const LENGTH = 1000;
const BAR = 44;
const STEP = 56;

/**
 * The figures of a table as a picture that is drawn, never fetched: one bar of all parts together,
 * or a bar for each. Its text for those who do not see it gives the figures.
 */
export function ratingBar(chart: ChartBlock, table: TableBlock | undefined, theme: Theme): string {
  const bars = chartBars(chart, table, theme);
  const drawn = chart.chart === 'bar-stacked-100' ? stacked(bars) : clustered(bars);
  if (drawn.shapes === '') return '';
  return [
    '<figure>',
    `<figcaption${textMarks(chart.title)}>${escaped(chart.title)}</figcaption>`,
    `<svg role="img" aria-label="${escaped(chart.altText)}" viewBox="0 0 ${LENGTH} ${drawn.height}" preserveAspectRatio="none">`,
    drawn.shapes,
    '</svg>',
    '</figure>',
  ].join('');
}

function stacked(bars: readonly ChartBar[]) {
  const total = bars.reduce((sum, { count }) => sum + count, 0);
  let from = 0;
  const shapes = bars.map((one) => {
    const width = (one.count / total) * LENGTH;
    const shape = barMarkup(one, from, 0, width);
    from += width;
    return shape;
  });
  return { shapes: shapes.join(''), height: BAR };
}

function clustered(bars: readonly ChartBar[]) {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const shapes = bars.map((one, index) =>
    barMarkup(one, 0, index * STEP, (one.count / most) * LENGTH),
  );
  return { shapes: shapes.join(''), height: Math.max(BAR, bars.length * STEP - (STEP - BAR)) };
}

function barMarkup(
  { name, count, fill, colour, labelled }: ChartBar,
  x: number,
  y: number,
  width: number,
) {
  const label = `${name}: ${count}`;
  const text = labelled
    ? `<text x="${rounded(x + width / 2)}" y="${y + BAR / 2 + 6}" fill="${colour}">${escaped(label)}</text>`
    : '';
  return `<rect x="${rounded(x)}" y="${y}" width="${rounded(width)}" height="${BAR}" fill="${fill}"/>${text}`;
}

const rounded = (value: number): string => String(Math.round(value * 10) / 10);
