import type { ChartBlock } from '../../sheet/sheet-spec.js';
import type { CellLook } from '../../sheet/placed-sheet.js';
import type { Theme } from '../../sheet/theme.js';
import type { ChartBar } from '../chart-bars.js';
import { escaped } from '../escaped.js';
import { inHex } from './runs.js';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const PLACED = 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing';
/** A point in English Metric Units (ECMA-376 part 1, 20.1.10.16). */
const EMU = 12_700;

const CATEGORIES = 1;
const VALUES = 2;

/**
 * A chart as a part of its own (ECMA-376 part 1, 21.2.2.29), like the one on the sheet: a series a
 * rating, bordered, with letter, word and figure on it where there is room. The figures stand in the
 * part itself (numLit, 21.2.2.123): no workbook lies within the document.
 */
export function chartPart(
  { chart, title }: Pick<ChartBlock, 'chart' | 'title'>,
  bars: readonly ChartBar[],
  theme: Theme,
): string {
  const isStacked = chart === 'bar-stacked-100';
  return [
    `<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}">`,
    '<c:roundedCorners val="0"/><c:chart>',
    titleMarkup(title, theme),
    '<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>',
    '<c:barChart><c:barDir val="bar"/>',
    `<c:grouping val="${isStacked ? 'percentStacked' : 'clustered'}"/><c:varyColors val="0"/>`,
    ...bars.map((bar, index) => series(bar, index, theme)),
    `<c:gapWidth val="30"/><c:overlap val="${isStacked ? 100 : 0}"/>`,
    `<c:axId val="${CATEGORIES}"/><c:axId val="${VALUES}"/></c:barChart>`,
    categoryAxis(),
    valueAxis(isStacked, theme),
    '</c:plotArea>',
    `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textLook(small(theme), theme)}</c:legend>`,
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/>',
    '</c:chart><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:chartSpace>',
  ].join('');
}

function small({ chartTextSize, text }: Theme): CellLook {
  const { colour } = text.paragraph;
  return { size: chartTextSize, ...(colour === undefined ? {} : { colour }) };
}

function titleMarkup(title: string, theme: Theme): string {
  const run = `<a:r>${font('a:rPr', theme.chartTitle, theme)}<a:t>${escaped(title)}</a:t></a:r>`;
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:p>${run}</a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

function series(bar: ChartBar, index: number, theme: Theme): string {
  const { colour } = theme.ratingBorder;
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>`,
    `<c:tx><c:v>${escaped(bar.name)}</c:v></c:tx>`,
    `<c:spPr>${solid(bar.fill)}<a:ln w="${EMU}">${solid(colour)}</a:ln></c:spPr>`,
    '<c:invertIfNegative val="0"/>',
    bar.labelled ? labels(bar, theme) : '',
    '<c:cat><c:strLit><c:ptCount val="1"/><c:pt idx="0"><c:v> </c:v></c:pt></c:strLit></c:cat>',
    `<c:val><c:numLit><c:formatCode>General</c:formatCode><c:ptCount val="1"/><c:pt idx="0"><c:v>${bar.count}</c:v></c:pt></c:numLit></c:val>`,
    '</c:ser>',
  ].join('');
}

function labels({ colour }: ChartBar, theme: Theme): string {
  const look = textLook({ bold: true, size: theme.chartTextSize, colour }, theme);
  return `<c:dLbls>${look}<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="1"/><c:showPercent val="0"/><c:showBubbleSize val="0"/><c:separator>: </c:separator></c:dLbls>`;
}

/** The title says what the one bar counts, so that this axis would say it again. */
function categoryAxis(): string {
  return `<c:catAx><c:axId val="${CATEGORIES}"/>${SCALE}<c:delete val="1"/><c:axPos val="l"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="${VALUES}"/><c:crosses val="autoZero"/></c:catAx>`;
}

function valueAxis(isStacked: boolean, theme: Theme): string {
  const format = isStacked ? '0%' : 'General';
  const line = `<c:spPr><a:ln w="${EMU}">${solid(theme.ratingBorder.colour)}</a:ln></c:spPr>`;
  return `<c:valAx><c:axId val="${VALUES}"/>${SCALE}<c:delete val="0"/><c:axPos val="b"/><c:numFmt formatCode="${format}" sourceLinked="0"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${line}${textLook(small(theme), theme)}<c:crossAx val="${CATEGORIES}"/><c:crosses val="autoZero"/></c:valAx>`;
}

const SCALE = '<c:scaling><c:orientation val="minMax"/></c:scaling>';

function solid(colour: string): string {
  return `<a:solidFill><a:srgbClr val="${inHex(colour)}"/></a:solidFill>`;
}

function font(element: string, { bold, size, colour }: CellLook, theme: Theme): string {
  const attributes = `${size === undefined ? '' : ` sz="${size * 100}"`} b="${bold ? 1 : 0}"`;
  const fill = colour === undefined ? '' : solid(colour);
  return `<${element}${attributes}>${fill}<a:latin typeface="${escaped(theme.font)}"/></${element}>`;
}

function textLook(look: CellLook, theme: Theme): string {
  return `<c:txPr><a:bodyPr wrap="none"/><a:p><a:pPr>${font('a:defRPr', look, theme)}</a:pPr><a:endParaRPr/></a:p></c:txPr>`;
}

/**
 * Where a chart stands in the document, and its text for those who do not see it
 * (docPr descr: ECMA-376 part 1, 20.4.2.5). It stays on one page with the words below it.
 * @param number of the chart in the document, from 1
 * @param size in points
 */
export function placedChart(
  { name, altText }: Pick<ChartBlock, 'name' | 'altText'>,
  number: number,
  size: { readonly width: number; readonly height: number },
): string {
  const [width, height] = [size.width, size.height].map((points) => Math.round(points * EMU));
  return [
    '<w:p><w:pPr><w:pStyle w:val="Chart"/><w:keepNext/></w:pPr><w:r><w:drawing>',
    `<wp:inline xmlns:wp="${PLACED}" distT="0" distB="0" distL="0" distR="0">`,
    `<wp:extent cx="${width}" cy="${height}"/>`,
    `<wp:docPr id="${number}" name="${escaped(name)}" descr="${escaped(altText)}"/>`,
    '<wp:cNvGraphicFramePr/>',
    `<a:graphic xmlns:a="${DRAWING}"><a:graphicData uri="${CHART}">`,
    `<c:chart xmlns:c="${CHART}" r:id="${chartId(number)}"/>`,
    '</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>',
  ].join('');
}

/** Of the part that the nth chart of a document is. */
export function chartId(number: number): string {
  return `chart${number}`;
}
