import type { Chart, Sheet, Workbook } from '../../model/index.js';
import { CONTENT_TYPE, NAMESPACE, RELATIONSHIP } from '../namespaces.js';
import type { PackageWriter } from '../package-writer.js';
import { encodeXstring } from '../text.js';
import { digitPixels, pointsToEmu } from '../units.js';
import { element } from '../xml-writing.js';
import { chartXml } from './chart-xml.js';
import { columnSizes, placeOf, rowSizes } from './place.js';

/** Writes a sheet's charts; yields the element that points the sheet to them. */
export function writeCharts(
  workbook: Workbook,
  sheet: Sheet,
  sheetPart: string,
  number: number,
  out: PackageWriter,
): string {
  if (sheet.charts.length === 0) return '';
  const drawing = `xl/drawings/drawing${number}.xml`;
  const anchors = sheet.charts.map((chart, index) => {
    const path = `xl/charts/chart${number}_${index + 1}.xml`;
    out.addXml(path, CONTENT_TYPE.chart, [chartXml(workbook, chart)]);
    const id = out.relate(drawing, RELATIONSHIP.chart, path);
    return anchorXml(workbook, sheet, chart, index + 2, id);
  });
  const namespaces = { 'xmlns:xdr': NAMESPACE.spreadsheetDrawing, 'xmlns:a': NAMESPACE.drawing };
  out.addXml(drawing, CONTENT_TYPE.drawing, [element('xdr:wsDr', namespaces, ...anchors)]);
  return element('drawing', { 'r:id': out.relate(sheetPart, RELATIONSHIP.drawing, drawing) });
}

function numberElement(name: string, value: number): string {
  return element(name, {}, String(value));
}

/**
 * ECMA-376 Part 1, 20.5.2.24 oneCellAnchor: the chart keeps its size and hangs on the cell under
 * its corner, so that it stays clear of rows that turn out taller elsewhere.
 */
function anchorXml(
  workbook: Workbook,
  sheet: Sheet,
  chart: Chart,
  shapeId: number,
  relationshipId: string,
): string {
  const column = placeOf(chart.left, columnSizes(sheet, digitPixels(workbook.defaultStyle.font)));
  const row = placeOf(chart.top, rowSizes(sheet));
  const from = element(
    'xdr:from',
    {},
    numberElement('xdr:col', column.index),
    numberElement('xdr:colOff', pointsToEmu(column.offset)),
    numberElement('xdr:row', row.index),
    numberElement('xdr:rowOff', pointsToEmu(row.offset)),
  );
  const size = { cx: pointsToEmu(chart.width), cy: pointsToEmu(chart.height) };
  return element(
    'xdr:oneCellAnchor',
    {},
    from,
    element('xdr:ext', size),
    frameXml(chart, shapeId, relationshipId),
    element('xdr:clientData'),
  );
}

function optional(text: string): string | undefined {
  return text === '' ? undefined : encodeXstring(text);
}

function frameXml(chart: Chart, id: number, relationshipId: string): string {
  const properties = {
    id,
    name: encodeXstring(chart.name),
    descr: optional(chart.altTextDescription),
    title: optional(chart.altTextTitle),
  };
  const transform = element(
    'xdr:xfrm',
    {},
    element('a:off', { x: 0, y: 0 }),
    element('a:ext', { cx: 0, cy: 0 }),
  );
  const reference = element('c:chart', {
    'xmlns:c': NAMESPACE.chart,
    'xmlns:r': NAMESPACE.relationships,
    'r:id': relationshipId,
  });
  return element(
    'xdr:graphicFrame',
    { macro: '' },
    element(
      'xdr:nvGraphicFramePr',
      {},
      element('xdr:cNvPr', properties),
      element('xdr:cNvGraphicFramePr'),
    ),
    transform,
    element('a:graphic', {}, element('a:graphicData', { uri: NAMESPACE.chart }, reference)),
  );
}
