import {
  type Chart,
  type ChartAxis,
  type ChartSeries,
  type Workbook,
  newGuid,
} from '../../model/index.js';
import { type ThemeColours, colourOf } from '../styles/colours.js';
import { decodeXstring } from '../text.js';
import {
  type XmlElement,
  EMPTY_ELEMENT,
  childOf,
  childrenOf,
  findChild,
  flagOf,
  numberOf,
} from '../xml-tree.js';
import { chartTypeOf } from './chart-types.js';
import { LEGEND_POSITIONS } from './chart-xml.js';
import { type Keepsake, readKeepsake } from './keepsake.js';
import { cachedText, readReference } from './references.js';

type ChartInPlace = Omit<
  Chart,
  'left' | 'top' | 'width' | 'height' | 'name' | 'altTextTitle' | 'altTextDescription'
>;

/** The chart of a chart part, or undefined for a kind that the model does not hold. */
export function readChart(
  workbook: Workbook,
  chartSpace: XmlElement,
  theme: ThemeColours,
): ChartInPlace | undefined {
  const chart = childOf(chartSpace, 'chart');
  const area = childOf(chart, 'plotArea');
  const plot = area.children.find(({ name }) => name.endsWith('Chart'));
  const kept = readKeepsake(chartSpace);
  if (plot === undefined) return undefined;
  const chartType = kept?.chartType ?? chartTypeOf(shapeIn(plot));
  if (chartType === undefined) return undefined;
  return {
    id: kept?.id ?? newGuid(workbook, '0008'),
    chartType,
    source: kept?.source ?? null,
    seriesBy: kept?.seriesBy ?? 'Auto',
    title: readTitle(chart, kept),
    legend: readLegend(findChild(chart, 'legend'), kept),
    series: childrenOf(plot, 'ser').map((series, index) =>
      readSeries(workbook, series, kept?.series[index], theme),
    ),
    axes: readAxes(area, kept),
    style: kept?.style ?? numberOf(childOf(chartSpace, 'style'), 'val') ?? 2,
    properties: mapOf(kept?.chart),
  };
}

function mapOf(properties: Readonly<Record<string, unknown>> = {}): Map<string, unknown> {
  return new Map(Object.entries(properties));
}

function valOf(parent: XmlElement, name: string): string | undefined {
  return childOf(parent, name).attributes['val'];
}

function shapeIn(plot: XmlElement) {
  const [first = EMPTY_ELEMENT] = childrenOf(plot, 'ser');
  const unmarked = valOf(childOf(first, 'marker'), 'symbol') === 'none';
  const unjoined = findChild(childOf(first, 'spPr', 'ln'), 'noFill') !== undefined;
  return {
    element: plot.name,
    direction: valOf(plot, 'barDir'),
    grouping: valOf(plot, 'grouping'),
    markers: plot.name === 'lineChart' ? !unmarked : plot.name === 'scatterChart' && !unjoined,
  };
}

function richText(title: XmlElement): string {
  return childrenOf(childOf(title, 'tx', 'rich'), 'p')
    .map((paragraph) =>
      childrenOf(paragraph, 'r')
        .map((run) => childOf(run, 't').text)
        .join(''),
    )
    .join('\n');
}

function readTitle(chart: XmlElement, kept: Keepsake | undefined): Chart['title'] {
  const title = findChild(chart, 'title') ?? EMPTY_ELEMENT;
  return {
    text: decodeXstring(richText(title)),
    visible: title !== EMPTY_ELEMENT,
    overlay: flagOf(childOf(title, 'overlay'), 'val'),
    properties: mapOf(kept?.title),
  };
}

function readLegend(legend: XmlElement | undefined, kept: Keepsake | undefined): Chart['legend'] {
  return {
    visible: legend !== undefined,
    position: LEGEND_POSITIONS.modelWord(legend && valOf(legend, 'legendPos')) ?? 'Right',
    overlay: legend !== undefined && flagOf(childOf(legend, 'overlay'), 'val'),
    properties: mapOf(kept?.legend),
  };
}

/** A fill's colour, or a line's: whichever a shape has. */
function shapeColour(parent: XmlElement, theme: ThemeColours): string | null {
  const shape = childOf(parent, 'spPr');
  const fill = findChild(shape, 'solidFill') ?? childOf(shape, 'ln', 'solidFill');
  const [colour] = fill.children;
  const rgb = colour?.attributes['val'];
  if (colour?.name !== 'srgbClr' || rgb === undefined) return null;
  return colourOf({ ...colour, attributes: { rgb } }, theme) ?? null;
}

function readSeries(
  workbook: Workbook,
  series: XmlElement,
  properties: Readonly<Record<string, unknown>> | undefined,
  theme: ThemeColours,
): ChartSeries {
  const name = childOf(series, 'tx');
  const nameFrom = readReference(workbook, name);
  const written = findChild(name, 'v')?.text;
  const points = childrenOf(series, 'dPt').flatMap((point): [number, string][] => {
    const colour = shapeColour(point, theme);
    return colour === null ? [] : [[Number(valOf(point, 'idx')), colour]];
  });
  const either = (...names: readonly string[]): XmlElement =>
    series.children.find((child) => names.includes(child.name)) ?? EMPTY_ELEMENT;
  return {
    name: decodeXstring(written ?? cachedText(name)),
    ...(nameFrom ? { nameFrom } : {}),
    values: readReference(workbook, either('val', 'yVal')),
    categories: readReference(workbook, either('cat', 'xVal')),
    color: shapeColour(series, theme),
    pointColors: new Map(points),
    hasDataLabels: ['showVal', 'showCatName', 'showSerName', 'showPercent'].some((name) =>
      flagOf(childOf(series, 'dLbls', name), 'val'),
    ),
    properties: mapOf(properties),
  };
}

function readAxis(
  axis: XmlElement | undefined,
  properties: Readonly<Record<string, unknown>> | undefined,
): ChartAxis {
  const scaling = childOf(axis ?? EMPTY_ELEMENT, 'scaling');
  return {
    visible: axis === undefined || !flagOf(childOf(axis, 'delete'), 'val'),
    title: decodeXstring(richText(childOf(axis ?? EMPTY_ELEMENT, 'title'))),
    minimum: numberOf(childOf(scaling, 'min'), 'val') ?? null,
    maximum: numberOf(childOf(scaling, 'max'), 'val') ?? null,
    properties: mapOf(properties),
  };
}

function readAxes(area: XmlElement, kept: Keepsake | undefined): Chart['axes'] {
  const valueAxes = childrenOf(area, 'valAx');
  const category = area.children.find(({ name }) => name === 'catAx' || name === 'dateAx');
  return {
    category: readAxis(
      category ?? (valueAxes.length > 1 ? valueAxes[0] : undefined),
      kept?.axes.category,
    ),
    value: readAxis(valueAxes.at(-1), kept?.axes.value),
    series: readAxis(findChild(area, 'serAx'), kept?.axes.series),
  };
}
