import type { ChartSeries, Workbook } from '../../model/index.js';
import { encodeXstring } from '../text.js';
import { element, textElement } from '../xml-writing.js';
import type { ChartShape } from './chart-types.js';
import { solidFillXml, textLookXml } from './font-xml.js';
import { referenceXml } from './references.js';
import { val } from './val.js';

/** A line shows its colour in the stroke, all else in the fill. */
function shapeXml(
  colour: string | null,
  { element: kind, markers }: ChartShape,
  edge?: unknown,
): string {
  const joined = kind !== 'scatterChart' || markers;
  if (colour === null) {
    return joined ? '' : element('c:spPr', {}, element('a:ln', {}, element('a:noFill')));
  }
  const isLine = kind === 'lineChart' || kind === 'scatterChart';
  const stroke = element('a:ln', { w: 28575 }, joined ? solidFillXml(colour) : element('a:noFill'));
  if (isLine) return element('c:spPr', {}, stroke);
  const outline = typeof edge === 'string' ? element('a:ln', {}, solidFillXml(edge)) : '';
  return element('c:spPr', {}, solidFillXml(colour), outline);
}

function nameXml(workbook: Workbook, { name, nameFrom }: ChartSeries): string {
  const reference = nameFrom ? referenceXml(workbook, nameFrom, 'str') : '';
  if (reference !== '') return element('c:tx', {}, reference);
  return name === '' ? '' : element('c:tx', {}, textElement('c:v', encodeXstring(name)));
}

function pointXml(index: number, colour: string, shape: ChartShape): string {
  const inverts = shape.element === 'barChart' ? val('c:invertIfNegative', false) : '';
  return element(
    'c:dPt',
    {},
    val('c:idx', index),
    inverts,
    val('c:bubble3D', false),
    shapeXml(colour, shape),
  );
}

/** What a label can show: its element and the property of Office.js behind it. */
const SHOWN = [
  ['c:showVal', 'showValue'],
  ['c:showCatName', 'showCategoryName'],
  ['c:showSerName', 'showSeriesName'],
  ['c:showPercent', 'showPercentage'],
  ['c:showBubbleSize', 'showBubbleSize'],
] as const;

/** Labels show the value unless they are told otherwise (21.2.2.49 dLbls). */
function labelsXml({ hasDataLabels, properties }: ChartSeries): string {
  if (!hasDataLabels) return '';
  const separator = properties.get('dataLabels/separator');
  return element(
    'c:dLbls',
    {},
    textLookXml(properties, 'dataLabels/'),
    val('c:showLegendKey', false),
    ...SHOWN.map(([name, property]) =>
      val(name, (properties.get(`dataLabels/${property}`) ?? property === 'showValue') === true),
    ),
    typeof separator === 'string' ? textElement('c:separator', separator) : '',
  );
}

function markerXml({ element: kind, markers }: ChartShape): string {
  if (kind !== 'lineChart' || markers) return '';
  return element('c:marker', {}, val('c:symbol', 'none'));
}

/** ECMA-376 Part 1, 21.2.2.170 and its neighbours: the series of each kind of plot. */
export function seriesXml(
  workbook: Workbook,
  series: ChartSeries,
  index: number,
  shape: ChartShape,
): string {
  const isScatter = shape.element === 'scatterChart';
  const { categories, values } = series;
  const points = [...series.pointColors].sort(([a], [b]) => a - b);
  const reference = (name: string, area: typeof values, kind: 'num' | 'str'): string =>
    area === null ? '' : element(name, {}, referenceXml(workbook, area, kind));
  return element(
    'c:ser',
    {},
    val('c:idx', index),
    val('c:order', index),
    nameXml(workbook, series),
    shapeXml(series.color, shape, series.properties.get('format/line/color')),
    shape.element === 'barChart' ? val('c:invertIfNegative', false) : '',
    markerXml(shape),
    ...points.map(([point, colour]) => pointXml(point, colour, shape)),
    labelsXml(series),
    reference(isScatter ? 'c:xVal' : 'c:cat', categories, isScatter ? 'num' : 'str'),
    reference(isScatter ? 'c:yVal' : 'c:val', values, 'num'),
    isScatter || shape.element === 'lineChart' ? val('c:smooth', false) : '',
  );
}
