import { type Sheet, newSheet } from './sheet.js';
import { type NamedStyle, type Style, type StylePool, internStyle, NORMAL_STYLE } from './style.js';
import type { WorkbookProtection } from './protection.js';

/** `formula` with its "=": "=Sheet1!$A$1:$B$2", "=0.2". `sheetId` null: known in the workbook. */
export interface DefinedName {
  name: string;
  sheetId: string | null;
  formula: string;
  comment: string;
  visible: boolean;
}

/** Any value that JSON can hold; what `Excel.Setting.value` takes. */
export type SettingValue =
  | string
  | number
  | boolean
  | null
  | readonly SettingValue[]
  | { readonly [key: string]: SettingValue };

export interface XmlPart {
  readonly id: string;
  xml: string;
}

/** As Excel's "Info" page shows them; empty text where not given. */
export interface DocumentProperties {
  title: string;
  subject: string;
  author: string;
  keywords: string;
  comments: string;
  category: string;
  manager: string;
  company: string;
  lastAuthor: string;
  revisionNumber: number;
  /** ISO 8601, or null. */
  created: string | null;
}

export type CustomPropertyValue = string | number | boolean | Date;

/** A workbook as the host holds it: plain data, changed in place. */
export interface Workbook {
  name: string;
  /** In tab order; never empty. */
  sheets: Sheet[];
  activeSheetId: string;
  names: DefinedName[];
  stylePool: StylePool;
  /** What cells without a style show: the "Normal" style. */
  defaultStyle: Style;
  namedStyles: Map<string, NamedStyle>;
  /** The add-in's settings (Office.context.document.settings and workbook.settings alike). */
  settings: Map<string, SettingValue>;
  properties: DocumentProperties;
  customProperties: Map<string, CustomPropertyValue>;
  xmlParts: XmlPart[];
  protection: WorkbookProtection | null;
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual';
  /** Dates count from 1904 instead of 1900. */
  date1904: boolean;
  /** The next number for sheets, tables, charts … so that no id comes twice. */
  nextId: number;
}

/** A workbook with the named sheets (as Excel makes it: one "Sheet1"). */
export function newWorkbook(sheetNames: readonly string[] = ['Sheet1']): Workbook {
  const stylePool: StylePool = new Map();
  const defaultStyle = internStyle(stylePool, NORMAL_STYLE);
  const workbook: Workbook = {
    name: 'Book1.xlsx',
    sheets: [],
    activeSheetId: '',
    names: [],
    stylePool,
    defaultStyle,
    namedStyles: new Map([['Normal', { name: 'Normal', builtIn: true, style: defaultStyle }]]),
    settings: new Map(),
    properties: newDocumentProperties(),
    customProperties: new Map(),
    xmlParts: [],
    protection: null,
    calculationMode: 'Automatic',
    date1904: false,
    nextId: 1,
  };
  for (const name of sheetNames) workbook.sheets.push(newSheet(newSheetId(workbook), name));
  workbook.activeSheetId = workbook.sheets[0]?.id ?? '';
  return workbook;
}

function newDocumentProperties(): DocumentProperties {
  return {
    title: '',
    subject: '',
    author: '',
    keywords: '',
    comments: '',
    category: '',
    manager: '',
    company: '',
    lastAuthor: '',
    revisionNumber: 0,
    created: null,
  };
}

export function newId(workbook: Workbook): number {
  return workbook.nextId++;
}

/** A sheet id of the form that Excel uses. */
export function newSheetId(workbook: Workbook): string {
  return newGuid(workbook, '0001');
}

/** A GUID that is the same on every run, so that tests can rely on it. */
export function newGuid(workbook: Workbook, kind: string): string {
  const number = newId(workbook).toString(16).toUpperCase().padStart(8, '0');
  return `{${number}-${kind}-0000-0000-000000000000}`;
}
