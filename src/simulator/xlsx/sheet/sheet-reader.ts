import { type Sheet, type Workbook, newGuid } from '../../model/index.js';
import { type CellSources, SheetDataReader } from '../cells/sheet-data-reader.js';
import { readCharts } from '../charts/read-charts.js';
import type { Person } from '../comments/persons.js';
import { readShapes } from '../shapes.js';
import { readComments } from '../comments/read-comments.js';
import { readConditionalFormats } from '../conditional-formats/conditional-formats.js';
import { NotAWorkbook } from '../not-a-workbook.js';
import type { PackageReader } from '../package-reader.js';
import { readColour } from '../styles/colours.js';
import type { FileStyles } from '../styles/styles-reader.js';
import { digitPixels } from '../units.js';
import { readSheetProperties } from '../workbook/sheet-properties.js';
import { XmlTokens } from '../xml-tokens.js';
import { type XmlElement, childOf, childrenOf, findChild, readElement } from '../xml-tree.js';
import { readArea } from './areas.js';
import { readColumns, readSheetFormat } from './columns.js';
import { hasAutoFilter, readFilterCriteria } from './filter.js';
import { readHyperlinks } from './hyperlinks.js';
import { readPageSetUp } from './page-set-up.js';
import { readSheetProtection } from './protection.js';
import { readTable, shortenOwnReferences } from './table.js';
import { readValidations } from './validations.js';
import { readView } from './view.js';

/** A worksheet part parted in two: its cells, read straight into the sheet, and all the rest. */
export interface WorksheetPart {
  readonly path: string;
  /** The worksheet element without its `sheetData`. */
  readonly frame: XmlElement;
}

/** Reads the part's cells into `rows` at once and keeps the rest for `fillSheet`. */
export function readWorksheetPart(
  path: string,
  file: PackageReader,
  sources: CellSources,
): WorksheetPart & { readonly rows: Sheet['rows'] } {
  const xml = file.text(path);
  if (xml === undefined) throw new NotAWorkbook('damaged', `${path} is missing`);
  const tokens = new XmlTokens(xml);
  const data = new SheetDataReader(tokens, sources);
  if (tokens.next() !== 'open') throw new NotAWorkbook('damaged', `${path} is empty`);
  const attributes = tokens.attributes();
  const children: XmlElement[] = [];
  for (let token = tokens.next(); token !== 'end'; token = tokens.next()) {
    if (token !== 'open') continue;
    if (tokens.name === 'sheetData') data.read();
    else children.push(readElement(tokens));
  }
  const frame = { name: 'worksheet', attributes, children, text: '' };
  return { path, frame, rows: data.rows };
}

/** What a workbook's sheets share. */
export interface FileStores {
  readonly styles: FileStyles;
  readonly people: ReadonlyMap<string, Person>;
}

/** Fills a sheet with all that its part and the parts related to it hold, but names. */
export function fillSheet(
  workbook: Workbook,
  sheet: Sheet,
  { path, frame }: WorksheetPart,
  file: PackageReader,
  { styles, people }: FileStores,
): void {
  const digit = digitPixels(workbook.defaultStyle.font);
  const properties = childOf(frame, 'sheetPr');
  sheet.tabColor = readColour(properties, 'tabColor', styles.theme) ?? '';
  readView(childOf(frame, 'sheetViews'), sheet);
  readSheetFormat(childOf(frame, 'sheetFormatPr'), sheet, digit);
  readColumns(childOf(frame, 'cols'), sheet, styles.cellFormats, digit);
  sheet.protection = readSheetProtection(findChild(frame, 'sheetProtection'));
  readPageSetUp(frame, sheet.pageLayout);
  sheet.merges = childrenOf(childOf(frame, 'mergeCells'), 'mergeCell')
    .map(({ attributes }) => readArea(attributes['ref']))
    .filter((area) => area !== undefined);
  sheet.conditionalFormats = readConditionalFormats(frame, styles, () => newGuid(workbook, '0004'));
  sheet.validations = readValidations(frame);
  readHyperlinks(frame, sheet, path, file);
  readTables(sheet, path, file, styles);
  readFilter(frame, sheet, styles);
  readSheetProperties(frame, sheet, path, file);
  readCharts(workbook, sheet, path, file, styles.theme);
  readShapes(workbook, sheet, path, file);
  readComments(sheet, path, file, people);
}

function readTables(sheet: Sheet, path: string, file: PackageReader, styles: FileStyles): void {
  for (const { kind, target } of file.relationshipsOf(path)) {
    const part = kind === 'table' ? file.xml(target) : undefined;
    const table = part && readTable(part, styles);
    if (table) sheet.tables.push(table);
  }
  shortenOwnReferences(sheet);
  for (const table of sheet.tables) {
    if (table.columns.some(({ filter }) => filter)) markFiltered(sheet, table.area);
  }
}

function readFilter(frame: XmlElement, sheet: Sheet, styles: FileStyles): void {
  const area = readArea(childOf(frame, 'autoFilter').attributes['ref']);
  if (!hasAutoFilter(frame) || area === undefined) return;
  sheet.filter = { area, criteria: readFilterCriteria(frame, styles) };
  if (sheet.filter.criteria.size > 0) markFiltered(sheet, area);
}

/** A file says only that a row is hidden; under a filter with criteria it is the filter's doing. */
function markFiltered(sheet: Sheet, { top, bottom }: { top: number; bottom: number }): void {
  for (const [index, row] of sheet.rows) {
    if (index > top && index <= bottom && row.hidden) {
      delete row.hidden;
      row.filtered = true;
    }
  }
}
