import type { ChartBlock, TableBlock } from '../../sheet/sheet-spec.js';
import { ratingColours, type Theme } from '../../sheet/theme.js';
import { shownValue, valueOf } from '../cell-text.js';
import { escaped } from '../escaped.js';
import { direction } from './markup.js';

interface Part {
  readonly name: string;
  readonly count: number;
  readonly fill: string;
  readonly colour: string;
  readonly labelled: boolean;
}

const LENGTH = 1000;
const BAR = 44;
const STEP = 56;

/**
 * The figures of a table as a picture that is drawn, never fetched: one bar of all parts together,
 * or a bar for each. Its text for those who do not see it gives the figures.
 */
export function ratingBar(chart: ChartBlock, table: TableBlock | undefined, theme: Theme): string {
  const parts = partsOf(chart, table, theme);
  const drawn = chart.chart === 'bar-stacked-100' ? stacked(parts) : clustered(parts);
  if (drawn.shapes === '') return '';
  return [
    '<figure>',
    `<figcaption${direction(chart.title)}>${escaped(chart.title)}</figcaption>`,
    `<svg role="img" aria-label="${escaped(chart.altText)}" viewBox="0 0 ${LENGTH} ${drawn.height}" preserveAspectRatio="none">`,
    drawn.shapes,
    '</svg>',
    '</figure>',
  ].join('');
}

function partsOf(chart: ChartBlock, table: TableBlock | undefined, theme: Theme): readonly Part[] {
  return (table?.rows ?? []).flatMap(({ cells: [name = '', figure = 0] }, index) => {
    const count = Number(valueOf(figure));
    const { fill, colour } = ratingColours(theme, chart.series[index] ?? '');
    const labelled = chart.labelled[index] === true;
    return count > 0
      ? [{ name: shownValue(valueOf(name), 'text'), count, fill, colour, labelled }]
      : [];
  });
}

function stacked(parts: readonly Part[]) {
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  let from = 0;
  const shapes = parts.map((part) => {
    const width = (part.count / total) * LENGTH;
    const shape = bar(part, from, 0, width);
    from += width;
    return shape;
  });
  return { shapes: shapes.join(''), height: BAR };
}

function clustered(parts: readonly Part[]) {
  const most = Math.max(1, ...parts.map(({ count }) => count));
  const shapes = parts.map((part, index) =>
    bar(part, 0, index * STEP, (part.count / most) * LENGTH),
  );
  return { shapes: shapes.join(''), height: Math.max(BAR, parts.length * STEP - (STEP - BAR)) };
}

function bar({ name, count, fill, colour, labelled }: Part, x: number, y: number, width: number) {
  const label = `${name.split('\n')[0] ?? ''}: ${count}`;
  const text = labelled
    ? `<text x="${rounded(x + width / 2)}" y="${y + BAR / 2 + 6}" fill="${colour}">${escaped(label)}</text>`
    : '';
  return `<rect x="${rounded(x)}" y="${y}" width="${rounded(width)}" height="${BAR}" fill="${fill}"/>${text}`;
}

const rounded = (value: number): string => String(Math.round(value * 10) / 10);
