import type { Workbook } from '../model/index.js';
import { SharedStringsWriter } from './cells/shared-strings.js';
import { CONTENT_TYPE, NAMESPACE, RELATIONSHIP } from './namespaces.js';
import { PackageWriter } from './package-writer.js';
import { workbookProtectionXml } from './sheet/protection.js';
import { sheetPartPath, writeSheet } from './sheet/sheet-writer.js';
import { StylesWriter } from './styles/styles-writer.js';
import { themeXml } from './styles/theme.js';
import { writePersons } from './comments/persons.js';
import { writeXmlParts } from './workbook/custom-xml.js';
import { writeDocumentProperties } from './workbook/document-properties.js';
import { namesXml } from './workbook/names.js';
import { element, whenOn } from './xml-writing.js';

const WORKBOOK_PART = 'xl/workbook.xml';

const CALCULATION_MODES = {
  Automatic: undefined,
  AutomaticExceptTables: 'autoNoTable',
  Manual: 'manual',
} as const;

const SHEET_STATES = {
  Visible: undefined,
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
} as const;

/** The workbook as an `.xlsx` archive. */
export function writeWorkbook(workbook: Workbook): Uint8Array {
  const out = new PackageWriter();
  const stores = { styles: new StylesWriter(workbook), strings: new SharedStringsWriter() };
  out.relate('', RELATIONSHIP.officeDocument, WORKBOOK_PART);
  const sheetIds = workbook.sheets.map((sheet, index) => {
    writeSheet(workbook, sheet, index + 1, stores, out);
    return out.relate(WORKBOOK_PART, RELATIONSHIP.worksheet, sheetPartPath(index + 1));
  });
  // Styles and texts come after the sheets, which have asked for them by number.
  const addPart = (name: 'theme' | 'styles' | 'sharedStrings', pieces: Iterable<string>): void => {
    const path = name === 'theme' ? 'xl/theme/theme1.xml' : `xl/${name}.xml`;
    out.relate(WORKBOOK_PART, RELATIONSHIP[name], path);
    out.addXml(path, CONTENT_TYPE[name], pieces);
  };
  addPart('theme', [themeXml(workbook.defaultStyle.font)]);
  addPart('styles', [stores.styles.xml()]);
  if (!stores.strings.isEmpty) addPart('sharedStrings', stores.strings.pieces());
  writePersons(workbook, WORKBOOK_PART, out);
  writeXmlParts(workbook, WORKBOOK_PART, out);
  out.addXml(WORKBOOK_PART, CONTENT_TYPE.workbook, [workbookXml(workbook, sheetIds)]);
  writeDocumentProperties(workbook, out);
  return out.finish();
}

/** ECMA-376 Part 1, 18.2.27 workbook. */
function workbookXml(workbook: Workbook, relationshipIds: readonly string[]): string {
  const sheets = workbook.sheets.map(({ name, visibility }, index) =>
    element('sheet', {
      name,
      sheetId: index + 1,
      state: SHEET_STATES[visibility],
      'r:id': relationshipIds[index],
    }),
  );
  const active = workbook.sheets.findIndex(({ id }) => id === workbook.activeSheetId);
  return element(
    'workbook',
    { xmlns: NAMESPACE.main, 'xmlns:r': NAMESPACE.relationships },
    element('workbookPr', { date1904: whenOn(workbook.date1904) }),
    workbookProtectionXml(workbook.protection),
    element(
      'bookViews',
      {},
      element('workbookView', { activeTab: active > 0 ? active : undefined }),
    ),
    element('sheets', {}, ...sheets),
    namesXml(workbook),
    element('calcPr', { calcMode: CALCULATION_MODES[workbook.calculationMode] }),
  );
}
