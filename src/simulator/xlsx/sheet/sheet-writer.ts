import type { Sheet, Workbook } from '../../model/index.js';
import { type CellStores, dimensionOf, sheetDataPieces } from '../cells/sheet-data-writer.js';
import { writeCharts } from '../charts/write-charts.js';
import { writeComments } from '../comments/write-comments.js';
import { conditionalFormatsXml } from '../conditional-formats/conditional-formats.js';
import { dataBarExtensionsXml } from '../conditional-formats/data-bar.js';
import { CONTENT_TYPE, NAMESPACE, RELATIONSHIP } from '../namespaces.js';
import type { PackageWriter } from '../package-writer.js';
import { colourAttributes } from '../styles/colours.js';
import { digitPixels } from '../units.js';
import { writeSheetProperties } from '../workbook/sheet-properties.js';
import { countedElement, element, elementIfAny, whenOn } from '../xml-writing.js';
import { fileRef } from './areas.js';
import { columnsXml, sheetFormatXml } from './columns.js';
import { autoFilterXml } from './filter.js';
import { writeHyperlinks } from './hyperlinks.js';
import { pageSetUpXml } from './page-set-up.js';
import { sheetProtectionXml } from './protection.js';
import { tableXml } from './table.js';
import { validationsXml } from './validations.js';
import { viewXml } from './view.js';

/** Writes one worksheet and the parts that belong to it; `number` counts sheets from 1. */
export function writeSheet(
  workbook: Workbook,
  sheet: Sheet,
  number: number,
  stores: CellStores,
  out: PackageWriter,
): void {
  const part = sheetPartPath(number);
  const related = writeRelated(workbook, sheet, number, stores, out);
  out.addXml(part, CONTENT_TYPE.worksheet, sheetPieces(workbook, sheet, stores, related));
}

export function sheetPartPath(number: number): string {
  return `xl/worksheets/sheet${number}.xml`;
}

/** The elements that point from the sheet to other parts. */
interface Related {
  readonly hyperlinks: string;
  readonly properties: string;
  readonly drawing: string;
  readonly comments: string;
  readonly tables: string;
}

function writeRelated(
  workbook: Workbook,
  sheet: Sheet,
  number: number,
  { styles }: CellStores,
  out: PackageWriter,
): Related {
  const part = sheetPartPath(number);
  const tables = sheet.tables.map((table) => {
    const path = `xl/tables/table${table.id}.xml`;
    out.addXml(path, CONTENT_TYPE.table, [tableXml(table, styles)]);
    return element('tablePart', { 'r:id': out.relate(part, RELATIONSHIP.table, path) });
  });
  return {
    hyperlinks: writeHyperlinks(sheet, part, out),
    properties: writeSheetProperties(sheet, part, number, out),
    drawing: writeCharts(workbook, sheet, part, number, out),
    comments: writeComments(workbook, sheet, part, number, out),
    tables: countedElement('tableParts', tables),
  };
}

/** ECMA-376 Part 1, 18.3.1.99 worksheet: its children must come in this order. */
function* sheetPieces(
  workbook: Workbook,
  sheet: Sheet,
  stores: CellStores,
  related: Related,
): Iterable<string> {
  const { styles } = stores;
  const digit = digitPixels(workbook.defaultStyle.font);
  yield `<worksheet ${worksheetNamespaces()} xr:uid="${sheet.id}">`;
  yield sheetPropertiesXml(sheet);
  yield element('dimension', { ref: dimensionOf(sheet) });
  yield viewXml(sheet, sheet.id === workbook.activeSheetId);
  yield sheetFormatXml(sheet, digit);
  yield columnsXml(sheet, styles, digit);
  yield* sheetDataPieces(workbook, sheet, stores);
  yield sheetProtectionXml(sheet.protection);
  if (sheet.filter) yield autoFilterXml(sheet.filter.area, sheet.filter.criteria, styles);
  yield mergesXml(sheet);
  yield conditionalFormatsXml(sheet.conditionalFormats, styles);
  yield validationsXml(sheet.validations);
  yield related.hyperlinks;
  yield pageSetUpXml(sheet.pageLayout);
  yield related.properties;
  yield related.drawing;
  yield related.comments;
  yield related.tables;
  yield dataBarExtensionsXml(sheet.conditionalFormats);
  yield '</worksheet>';
}

function worksheetNamespaces(): string {
  const { main, relationships, compatibility, revision } = NAMESPACE;
  return (
    `xmlns="${main}" xmlns:r="${relationships}" xmlns:mc="${compatibility}" ` +
    `mc:Ignorable="xr" xmlns:xr="${revision}"`
  );
}

function sheetPropertiesXml(sheet: Sheet): string {
  const fits = 'fitWidth' in sheet.pageLayout.zoom;
  const tab = sheet.tabColor === '' ? '' : element('tabColor', colourAttributes(sheet.tabColor));
  const setUp = fits ? element('pageSetUpPr', { fitToPage: true }) : '';
  const filterMode = whenOn((sheet.filter?.criteria.size ?? 0) > 0);
  return tab + setUp === '' && !filterMode ? '' : element('sheetPr', { filterMode }, tab, setUp);
}

function mergesXml({ merges }: Sheet): string {
  const cells = merges.map((area) => element('mergeCell', { ref: fileRef(area) }));
  return elementIfAny('mergeCells', { count: merges.length }, cells);
}
