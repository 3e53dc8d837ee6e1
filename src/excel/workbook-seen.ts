import { markOf, NAMES_TO_LOAD } from './sheet-mark.js';

/** What must be known of a sheet before anything is drawn on it or cleared from it. */
export interface SheetSeen {
  readonly name: string;
  readonly mark?: string;
  readonly isProtected: boolean;
  readonly tables: readonly string[];
  readonly charts: readonly string[];
}

export interface WorkbookSeen {
  readonly sheets: readonly SheetSeen[];
  /** Names defined for the whole workbook; a table cannot be called the same. */
  readonly names: readonly string[];
  /** Sheets can be neither added nor renamed. */
  readonly hasFixedSheets: boolean;
  readonly isReadOnly: boolean;
  /** In the file's properties; empty where it has none. */
  readonly title: string;
}

/** Queues a look at the workbook and all its sheets: title, marks, protection, tables, charts. */
export function lookAtSheets(context: Excel.RequestContext): () => WorkbookSeen {
  const { workbook } = context;
  const { worksheets, names, properties } = workbook;
  workbook.load({ readOnly: true, protection: { protected: true } });
  worksheets.load([
    ...['name', ...NAMES_TO_LOAD, 'protection/protected'],
    ...['tables/name', 'charts/name'],
  ]);
  names.load({ name: true });
  properties.load({ title: true });
  return () => ({
    sheets: worksheets.items.map(sheetSeen),
    names: names.items.map(({ name }) => name),
    hasFixedSheets: workbook.protection.protected,
    isReadOnly: workbook.readOnly,
    title: properties.title,
  });
}

function sheetSeen(sheet: Excel.Worksheet): SheetSeen {
  const mark = markOf(sheet);
  return {
    name: sheet.name,
    ...(mark === undefined ? {} : { mark }),
    isProtected: sheet.protection.protected,
    tables: sheet.tables.items.map(({ name }) => name),
    charts: sheet.charts.items.map(({ name }) => name),
  };
}

/** Excel holds names for the same whatever their case. */
export function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

export function sheetNamed(seen: WorkbookSeen, name: string): SheetSeen | undefined {
  return seen.sheets.find((sheet) => sameName(sheet.name, name));
}

/**
 * The sheet that bears the mark, whatever it is called now. A copy made by hand bears it too: then
 * the one that kept its name is the one meant.
 */
export function sheetMarked(seen: WorkbookSeen, mark: string, name: string): SheetSeen | undefined {
  const marked = seen.sheets.filter((sheet) => sheet.mark === mark);
  return marked.find((sheet) => sameName(sheet.name, name)) ?? marked[0];
}
