import { textWidth } from '../../simulator/excel/text-measure.js';
import { type Chart, type Font, NORMAL_STYLE } from '../../simulator/model/index.js';
import type { ChartFigures } from './chart-figures.js';
import { PIXELS_A_POINT } from './extents.js';

/** Pixels, from the chart's top left. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface BarPart extends Box {
  readonly key: string;
  readonly color: string;
  readonly edge: string | null;
  /** Empty where there is none or no room for it. */
  readonly label: string;
  readonly labelColor: string;
  readonly isLabelBeside: boolean;
}

export interface BarLayout {
  readonly plot: Box;
  readonly parts: readonly BarPart[];
  readonly ticks: readonly { readonly x: number; readonly text: string }[];
  readonly categories: readonly { readonly y: number; readonly text: string }[];
}

/** Excel's own gap between bars, in per cent of their width. */
const PLAIN_GAP = 150;
const EDGE = 24;

export const sizeOf = (properties: Map<string, unknown>, otherwise: number): number => {
  const size = properties.get('format/font/size');
  return (typeof size === 'number' ? size : otherwise) * PIXELS_A_POINT;
};

const font = (pixels: number, bold = false): Font => ({
  ...NORMAL_STYLE.font,
  name: 'Arial',
  size: pixels / PIXELS_A_POINT,
  bold,
});

export const widthOf = (text: string, pixels: number, bold = false): number =>
  textWidth(text, font(pixels, bold));

/** A round step so that at most ten reach the largest value. */
function stepFor(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most / 10));
  return [1, 2, 5, 10].map((step) => step * power).find((step) => most / step <= 10) ?? most;
}

/** Where the bars of a bar chart lie. Excel counts categories, and bars within them, upwards. */
export function layBars(chart: Chart, figures: ChartFigures, textSize: number): BarLayout {
  const { categories, bars } = figures;
  const isFull = chart.chartType.endsWith('100');
  const isStacked = chart.chartType.includes('Stacked');
  const width = chart.width * PIXELS_A_POINT;
  const height = chart.height * PIXELS_A_POINT;
  const names = chart.axes.category.visible ? categories : [];
  const room = Math.max(0, ...names.map((name) => widthOf(name, textSize)));
  const top = chart.title.visible ? sizeOf(chart.title.properties, 14) + EDGE : EDGE / 2;
  const below = (chart.axes.value.visible ? textSize + 14 : 8) + legendHeight(chart, textSize);
  const left = EDGE + (room === 0 ? 0 : Math.min(room + 8, width / 3));
  const plot = {
    x: left,
    y: top,
    width: width - left - EDGE - 8,
    height: height - top - below - 8,
  };
  const step = isFull ? 10 : Math.max(1, stepFor(figures.most));
  const end = isFull ? 100 : Math.ceil(figures.most / step) * step;
  const slot = plot.height / Math.max(1, categories.length);
  const gap = Number(chart.series[0]?.properties.get('gapWidth') ?? PLAIN_GAP) / 100;
  const abreast = isStacked ? 1 : bars.length;
  const thick = slot / (abreast + gap);
  const isDown = chart.axes.category.properties.get('reversePlotOrder') === true;
  const slotTop = (at: number): number =>
    plot.y + slot * (isDown ? at : categories.length - 1 - at);
  const parts = categories.flatMap((_, at) => {
    const values = bars.map(({ values: own }) => own[at] ?? 0);
    const sum = isFull
      ? Math.max(
          1,
          values.reduce((total, value) => total + value, 0),
        ) / 100
      : 1;
    let from = 0;
    return bars.map((bar, index): BarPart => {
      const value = values[index] ?? 0;
      const length = (value / sum / end) * plot.width;
      const level = isStacked ? 0 : isDown ? index : bars.length - 1 - index;
      const x = plot.x + (isStacked ? from : 0);
      from += length;
      const y = slotTop(at) + (slot - thick * abreast) / 2 + thick * level;
      const wanted =
        bar.label === null ? '' : `${bar.label.hasName ? `${bar.name}: ` : ''}${value}`;
      const fits = !isStacked || widthOf(wanted, textSize, true) + 8 < length;
      return {
        ...{ key: `${index} ${at}`, x, y, width: length, height: thick },
        ...{ color: bar.color, edge: bar.edge, label: fits ? wanted : '' },
        ...{ labelColor: bar.label?.color ?? '#000000', isLabelBeside: !isStacked },
      };
    });
  });
  const count = Math.round(end / step);
  return {
    plot,
    parts: parts.filter((part) => part.width > 0),
    ticks: Array.from({ length: count + 1 }, (_, at) => ({
      x: plot.x + (plot.width * at) / count,
      text: `${Math.round(at * step * 100) / 100}${isFull ? '%' : ''}`,
    })),
    categories: names.map((text, at) => ({ y: slotTop(at) + slot / 2, text })),
  };
}

const legendHeight = (chart: Chart, textSize: number): number =>
  chart.legend.visible ? textSize + 16 : 0;
