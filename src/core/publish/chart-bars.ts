import type { ChartBlock, TableBlock } from '../sheet/sheet-spec.js';
import { ratingColours, type Theme } from '../sheet/theme.js';
import { shownValue, valueOf } from './cell-text.js';

/** One rating of a chart: its part of the bar. */
export interface ChartBar {
  /** On one line: "A Amber". */
  readonly name: string;
  readonly count: number;
  readonly fill: string;
  /** Of a text on the fill. */
  readonly colour: string;
  /** It is long enough to bear its name and figure. */
  readonly labelled: boolean;
}

/** The bars of a chart, in the order of its table; those that count nothing are left out. */
export function chartBars(
  chart: ChartBlock,
  table: TableBlock | undefined,
  theme: Theme,
): readonly ChartBar[] {
  return (table?.rows ?? []).flatMap(({ cells: [cell = '', figure = 0] }, index) => {
    const count = Number(valueOf(figure));
    if (!(count > 0)) return [];
    const { fill, colour } = ratingColours(theme, chart.series[index] ?? '');
    const [name = ''] = shownValue(valueOf(cell), 'text').split('\n');
    return [{ name, count, fill, colour, labelled: chart.labelled[index] === true }];
  });
}
