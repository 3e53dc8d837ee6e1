import { type Sheet, type Workbook, newSheet, newSheetId, newWorkbook } from '../model/index.js';
import type { CellSources } from './cells/sheet-data-reader.js';
import { readSharedStrings } from './cells/shared-strings.js';
import { readPersons } from './comments/persons.js';
import { NotAWorkbook } from './not-a-workbook.js';
import { PackageReader } from './package-reader.js';
import { readWorkbookProtection } from './sheet/protection.js';
import { fillSheet, readWorksheetPart } from './sheet/sheet-reader.js';
import { OFFICE_COLOURS } from './styles/colours.js';
import { type FileStyles, readStyles } from './styles/styles-reader.js';
import { readThemeColours } from './styles/theme.js';
import { readXmlParts } from './workbook/custom-xml.js';
import { readDocumentProperties } from './workbook/document-properties.js';
import { readNames } from './workbook/names.js';
import {
  type XmlElement,
  childOf,
  childrenOf,
  EMPTY_ELEMENT,
  findChild,
  flagOf,
  numberOf,
} from './xml-tree.js';

const GUID = /^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/i;

/** Opens an `.xlsx` archive; throws `NotAWorkbook` for whatever is none. */
export function readWorkbook(bytes: Uint8Array): Workbook {
  const file = new PackageReader(bytes);
  const path = file.relationshipsOf('').find(({ kind }) => kind === 'officeDocument')?.target;
  const root = path === undefined ? undefined : file.xml(path);
  if (path === undefined || root?.name !== 'workbook') {
    throw new NotAWorkbook('no-workbook', `the archive's main part is ${root?.name ?? 'missing'}`);
  }
  const workbook = newWorkbook([]);
  const styles = readFileStyles(workbook, path, file);
  const sources = { ...styles, strings: readStrings(path, file) };
  readSheets(workbook, root, path, file, styles, sources);
  readSettingsOfWorkbook(workbook, root);
  readNames(childOf(root, 'definedNames'), workbook);
  readXmlParts(workbook, path, file);
  readDocumentProperties(workbook, file);
  workbook.nextId = nextFreeId(workbook);
  return workbook;
}

/** The part that a workbook has of one kind, read as XML; an empty element where it has none. */
function partOfKind(kind: string, workbookPart: string, file: PackageReader): XmlElement {
  const target = file.relationshipsOf(workbookPart).find((other) => other.kind === kind)?.target;
  return (target === undefined ? undefined : file.xml(target)) ?? EMPTY_ELEMENT;
}

function readFileStyles(workbook: Workbook, path: string, file: PackageReader): FileStyles {
  const theme = partOfKind('theme', path, file);
  const colours = theme === EMPTY_ELEMENT ? OFFICE_COLOURS : readThemeColours(theme);
  const pool = workbook.stylePool;
  pool.clear();
  const styles = readStyles(partOfKind('styles', path, file), colours, pool);
  workbook.defaultStyle = styles.normal;
  workbook.namedStyles.clear();
  for (const named of styles.named) workbook.namedStyles.set(named.name, named);
  if (workbook.namedStyles.size === 0) {
    workbook.namedStyles.set('Normal', { name: 'Normal', builtIn: true, style: styles.normal });
  }
  return styles;
}

function readStrings(path: string, file: PackageReader): readonly string[] {
  const related = file.relationshipsOf(path).find(({ kind }) => kind === 'sharedStrings');
  const xml = related && file.text(related.target);
  return xml === undefined ? [] : readSharedStrings(xml);
}

function readSheets(
  workbook: Workbook,
  root: XmlElement,
  path: string,
  file: PackageReader,
  styles: FileStyles,
  sources: CellSources,
): void {
  const related = file.relationshipsOf(path);
  const people = readPersons(path, file);
  const filled: (() => void)[] = [];
  for (const entry of childrenOf(childOf(root, 'sheets'), 'sheet')) {
    const part = related.find(({ id }) => id === entry.attributes['id']);
    // Chart sheets and macro sheets hold no cells; the model knows worksheets alone.
    if (part?.kind !== 'worksheet') continue;
    const read = readWorksheetPart(part.target, file, sources);
    const sheet = makeSheet(workbook, entry, read.frame, read.rows);
    workbook.sheets.push(sheet);
    filled.push(() => fillSheet(workbook, sheet, read, file, { styles, people }));
  }
  if (workbook.sheets.length === 0) throw new NotAWorkbook('no-workbook', 'no worksheet in it');
  // Charts name other sheets, so all sheets must be known before any is filled.
  for (const fill of filled) fill();
}

function makeSheet(
  workbook: Workbook,
  entry: XmlElement,
  frame: XmlElement,
  rows: Sheet['rows'],
): Sheet {
  const uid = frame.attributes['uid'];
  const taken = workbook.sheets.some(({ id }) => id === uid);
  const id = uid !== undefined && GUID.test(uid) && !taken ? uid : newSheetId(workbook);
  const sheet = newSheet(id, entry.attributes['name'] ?? '');
  const { state } = entry.attributes;
  if (state === 'hidden') sheet.visibility = 'Hidden';
  if (state === 'veryHidden') sheet.visibility = 'VeryHidden';
  sheet.rows = rows;
  return sheet;
}

const CALCULATION_MODES: Readonly<Record<string, Workbook['calculationMode']>> = {
  autoNoTable: 'AutomaticExceptTables',
  manual: 'Manual',
};

function readSettingsOfWorkbook(workbook: Workbook, root: XmlElement): void {
  const tab = numberOf(childOf(root, 'bookViews', 'workbookView'), 'activeTab') ?? 0;
  workbook.activeSheetId = (workbook.sheets[tab] ?? workbook.sheets[0])?.id ?? '';
  workbook.date1904 = flagOf(childOf(root, 'workbookPr'), 'date1904');
  workbook.protection = readWorkbookProtection(findChild(root, 'workbookProtection'));
  const mode = childOf(root, 'calcPr').attributes['calcMode'] ?? '';
  workbook.calculationMode = CALCULATION_MODES[mode] ?? 'Automatic';
}

/** Above every number that an id in the workbook was made of, so that no id comes twice. */
function nextFreeId(workbook: Workbook): number {
  const ids = workbook.sheets.flatMap((sheet) => [
    sheet.id,
    ...[...sheet.charts, ...sheet.comments, ...sheet.conditionalFormats].map(({ id }) => id),
  ]);
  const ours = [...ids, ...workbook.xmlParts.map(({ id }) => id)]
    .map((id) => /^\{([0-9A-F]{8})-[0-9A-F]{4}-0000-0000-0{12}\}$/i.exec(id)?.[1])
    .map((hexadecimal) => Number.parseInt(hexadecimal ?? '0', 16));
  const tables = workbook.sheets.flatMap((sheet) => sheet.tables.map(({ id }) => id));
  return Math.max(workbook.nextId - 1, 0, ...ours, ...tables) + 1;
}
