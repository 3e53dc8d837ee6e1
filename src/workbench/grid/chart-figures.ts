import { displayedText } from '../../simulator/excel/displayed-text.js';
import {
  type Chart,
  type ChartSeries,
  cellAt,
  type CellValue,
  type SheetArea,
  type Workbook,
} from '../../simulator/model/index.js';

/** The Office theme's accents, which series without a colour of their own take in turn. */
const THEME = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];

/** One series of bars as it is drawn now. */
interface Bars {
  readonly name: string;
  readonly values: readonly number[];
  readonly color: string;
  readonly edge: string | null;
  /** Null where the bars bear no labels. */
  readonly label: { readonly color: string; readonly hasName: boolean } | null;
}

export interface ChartFigures {
  readonly categories: readonly string[];
  readonly bars: readonly Bars[];
  /** The largest sum of a category's bars, or the largest bar; at least 1. */
  readonly most: number;
  /** Says the figures, for people who cannot see the chart. */
  readonly inWords: string;
}

function cellsOf(
  workbook: Workbook,
  place: SheetArea | null,
): { value: CellValue; text: string }[] {
  const sheet = workbook.sheets.find(({ id }) => id === place?.sheetId);
  if (sheet === undefined || place === null) return [];
  const found: { value: CellValue; text: string }[] = [];
  const { top, bottom, left, right } = place.area;
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const cell = cellAt(sheet, row, column);
      const value = cell?.value ?? '';
      found.push({ value, text: displayedText(value, cell?.style.numberFormat ?? 'General') });
    }
  }
  return found;
}

const textOf = (value: unknown, otherwise: string): string =>
  typeof value === 'string' && value !== '' ? value : otherwise;

function barsOf(workbook: Workbook, series: ChartSeries, index: number): Bars {
  const { properties } = series;
  const named = series.nameFrom && cellsOf(workbook, series.nameFrom)[0]?.text;
  const edge = properties.get('format/line/color');
  return {
    name: named ?? series.name,
    values: cellsOf(workbook, series.values).map(({ value }) => Number(value) || 0),
    color: series.color ?? THEME[index % THEME.length] ?? '#4472C4',
    edge: typeof edge === 'string' ? edge : null,
    label: series.hasDataLabels
      ? {
          color: textOf(properties.get('dataLabels/format/font/color'), '#404040'),
          hasName: properties.get('dataLabels/showSeriesName') === true,
        }
      : null,
  };
}

/** What a bar chart shows of its cells. */
export function figuresOf(workbook: Workbook, chart: Chart): ChartFigures {
  const bars = chart.series.map((series, index) => barsOf(workbook, series, index));
  const count = Math.max(0, ...bars.map(({ values }) => values.length));
  const given = cellsOf(workbook, chart.series[0]?.categories ?? null).map(({ text }) => text);
  const categories = Array.from({ length: count }, (_, at) => given[at] ?? '');
  const isStacked = chart.chartType.includes('Stacked');
  const sums = categories.map((_, at) => {
    const values = bars.map(({ values: own }) => own[at] ?? 0);
    return isStacked ? values.reduce((sum, value) => sum + value, 0) : Math.max(0, ...values);
  });
  const parts = categories.map((category, at) => {
    const each = bars.map(({ name, values }) => `${name} ${values[at] ?? 0}`).join(', ');
    return category === '' ? each : `${category}: ${each}`;
  });
  const title = chart.title.visible ? chart.title.text : chart.name;
  return {
    categories,
    bars,
    most: Math.max(1, ...sums),
    inWords: chart.altTextDescription || `${title}. ${parts.join('. ')}.`,
  };
}
