import type { Chart, ChartAxis, Workbook } from '../../model/index.js';
import { WordPairs } from '../lookup.js';
import { NAMESPACE } from '../namespaces.js';
import { encodeXstring } from '../text.js';
import { element, textElement } from '../xml-writing.js';
import { type ChartShape, shapeOf } from './chart-types.js';
import { fontXml, textLookXml } from './font-xml.js';
import { keepsakeXml } from './keepsake.js';
import { seriesXml } from './series-xml.js';
import { val } from './val.js';

/** Excel.ChartLegendPosition ↔ ECMA-376 Part 1, 21.2.3.24 ST_LegendPos. */
export const LEGEND_POSITIONS = new WordPairs([
  ['Right', 'r'],
  ['Top', 't'],
  ['Bottom', 'b'],
  ['Left', 'l'],
  ['Corner', 'tr'],
]);

const CATEGORY_AXIS = 111111111;
const VALUE_AXIS = 222222222;

function titleXml(text: string, overlay: boolean, font = ''): string {
  const run = element('a:r', {}, font, textElement('a:t', encodeXstring(text)));
  const rich = element('c:rich', {}, element('a:bodyPr'), element('a:p', {}, run));
  const content = text === '' ? '' : element('c:tx', {}, rich);
  return element('c:title', {}, content, val('c:overlay', overlay));
}

/** 21.2.2.25 catAx and 21.2.2.227 valAx. A scatter has two value axes. */
function axisXml(axis: ChartAxis, isCategory: boolean, shape: ChartShape): string {
  const { element: kind, direction } = shape;
  const scaling = element(
    'c:scaling',
    {},
    val('c:orientation', 'minMax'),
    axis.maximum === null ? '' : val('c:max', axis.maximum),
    axis.minimum === null ? '' : val('c:min', axis.minimum),
  );
  const isVertical = isCategory === (direction === 'bar');
  return element(
    isCategory && kind !== 'scatterChart' ? 'c:catAx' : 'c:valAx',
    {},
    val('c:axId', isCategory ? CATEGORY_AXIS : VALUE_AXIS),
    scaling,
    val('c:delete', !axis.visible),
    val('c:axPos', isVertical ? 'l' : 'b'),
    axis.title === '' ? '' : titleXml(axis.title, false),
    numberFormatXml(axis, !isCategory && shape.grouping === 'percentStacked'),
    val('c:majorTickMark', 'out'),
    val('c:minorTickMark', 'none'),
    val('c:tickLblPos', 'nextTo'),
    textLookXml(axis.properties),
    val('c:crossAx', isCategory ? VALUE_AXIS : CATEGORY_AXIS),
    val('c:crosses', 'autoZero'),
  );
}

/** Without a format of its own an axis shows its figures as the cells do, and shares as percent. */
function numberFormatXml({ properties }: ChartAxis, ofShares: boolean): string {
  const own = properties.get('numberFormat');
  return typeof own === 'string'
    ? element('c:numFmt', { formatCode: own, sourceLinked: false })
    : element('c:numFmt', { formatCode: ofShares ? '0%' : 'General', sourceLinked: true });
}

function legendXml({ legend }: Chart): string {
  if (!legend.visible) return '';
  return element(
    'c:legend',
    {},
    val('c:legendPos', LEGEND_POSITIONS.fileWord(legend.position) ?? 'r'),
    val('c:overlay', legend.overlay),
    textLookXml(legend.properties),
  );
}

function propertyOf(chart: Chart, name: string): number | undefined {
  const value = chart.series[0]?.properties.get(name);
  return typeof value === 'number' ? value : undefined;
}

/** What follows the series in each kind of plot. */
function plotTail(chart: Chart, shape: ChartShape): string {
  const axes = val('c:axId', CATEGORY_AXIS) + val('c:axId', VALUE_AXIS);
  switch (shape.element) {
    case 'barChart': {
      const overlap = propertyOf(chart, 'overlap') ?? (shape.grouping === 'clustered' ? 0 : 100);
      return (
        val('c:gapWidth', propertyOf(chart, 'gapWidth') ?? 150) + val('c:overlap', overlap) + axes
      );
    }
    case 'lineChart':
      return val('c:marker', true) + axes;
    case 'pieChart':
      return val('c:firstSliceAng', propertyOf(chart, 'firstSliceAngle') ?? 0);
    case 'doughnutChart':
      return (
        val('c:firstSliceAng', 0) + val('c:holeSize', propertyOf(chart, 'doughnutHoleSize') ?? 50)
      );
    case 'areaChart':
    case 'scatterChart':
      return axes;
  }
}

function plotXml(workbook: Workbook, chart: Chart, shape: ChartShape): string {
  const isRound = shape.element === 'pieChart' || shape.element === 'doughnutChart';
  const plot = element(
    `c:${shape.element}`,
    {},
    shape.direction === undefined ? '' : val('c:barDir', shape.direction),
    shape.element === 'scatterChart' ? val('c:scatterStyle', 'lineMarker') : '',
    shape.grouping === undefined ? '' : val('c:grouping', shape.grouping),
    val('c:varyColors', isRound),
    ...chart.series.map((series, index) => seriesXml(workbook, series, index, shape)),
    plotTail(chart, shape),
  );
  const { category, value } = chart.axes;
  const axes = isRound ? '' : axisXml(category, true, shape) + axisXml(value, false, shape);
  return element('c:plotArea', {}, element('c:layout'), plot, axes);
}

/** ECMA-376 Part 1, 21.2.2.29 chartSpace. */
export function chartXml(workbook: Workbook, chart: Chart): string {
  const { title, style } = chart;
  const titleFont = fontXml('a:rPr', title.properties, '');
  const hasStyle = Number.isInteger(style) && style >= 1 && style <= 48;
  return element(
    'c:chartSpace',
    {
      'xmlns:c': NAMESPACE.chart,
      'xmlns:a': NAMESPACE.drawing,
      'xmlns:r': NAMESPACE.relationships,
    },
    val('c:roundedCorners', false),
    hasStyle ? val('c:style', style) : '',
    element(
      'c:chart',
      {},
      title.visible ? titleXml(title.text, title.overlay, titleFont) : '',
      val('c:autoTitleDeleted', !title.visible),
      plotXml(workbook, chart, shapeOf(chart.chartType)),
      legendXml(chart),
      val('c:plotVisOnly', true),
      val('c:dispBlanksAs', 'gap'),
    ),
    textLookXml(chart.properties),
    keepsakeXml(chart),
  );
}
