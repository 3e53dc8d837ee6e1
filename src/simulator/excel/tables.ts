import { EVENT } from '../events.js';
import type { Host } from '../host.js';
import {
  type Area,
  contains,
  intersect,
  newId,
  parseArea,
  rowCount,
  type Sheet,
  type Table,
  type TableColumn,
  tableBody,
} from '../model/index.js';
import {
  HostError,
  invalidArgument,
  invalidOperation,
  itemAlreadyExists,
  itemNotFound,
} from '../protocol/errors.js';
import {
  type HostClass,
  hostObject,
  type HostObject,
  NULL_OBJECT,
  targetOf,
} from '../protocol/host-object.js';
import { findPlace, findTable } from './address.js';
import { flag, text } from './arguments.js';
import { autoFilterClass } from './auto-filter.js';
import { assertUnprotected } from './guard.js';
import { rangeClass, rangeObject } from './range.js';
import { tableSortClass } from './sort.js';
import { clearFilters, reapplyFilters } from './filters.js';
import { tableColumnsClass } from './table-columns.js';
import { renameHeaders } from './table-growth.js';
import { tableRowsClass } from './table-rows.js';
import { worksheetClass } from './worksheet.js';
import { shiftCells } from './cell-moves.js';
import { putContent } from './range-values.js';

export interface TableTarget {
  readonly sheet: Sheet;
  readonly table: Table;
}

/** The tables of a sheet, of the workbook (`sheet` null), or those of `only`. */
export interface TableListTarget {
  readonly sheet: Sheet | null;
  readonly only: readonly Table[] | null;
}

/** Excel's style for a new table. */
const DEFAULT_STYLE = 'TableStyleMedium2';

/** The data rows as they count: none while the one row is only the place for the first. */
export const dataRowCount = (table: Table): number =>
  table.insertRow ? 0 : rowCount(tableBody(table));

/**
 * Makes a table of a range. A lone header row gets a blank row for the first entry.
 * https://learn.microsoft.com/javascript/api/excel/excel.tablecollection#excel-excel-tablecollection-add-member(1)
 */
function addTable(host: Host, target: TableListTarget, address: unknown, hasHeaders: unknown) {
  const own = target.sheet ?? host.activeSheet;
  const range = targetOf(address, rangeClass);
  const { sheet, area } = range ?? findPlace(host, text(address), own);
  if (target.sheet !== null && sheet !== target.sheet) throw invalidArgument();
  assertUnprotected(sheet);
  assertNoOverlap(sheet, area, null);
  const headers = flag(hasHeaders);
  if (!headers) makeRoomForHeader(host, sheet, area);
  const full = headers ? area : { ...area, bottom: area.bottom + 1 };
  const lone = full.top === full.bottom;
  const id = newId(host.workbook);
  const table: Table = {
    id,
    name: freeTableName(host),
    area: lone ? { ...full, bottom: full.bottom + 1 } : full,
    columns: columnsFor(full),
    showHeaders: true,
    showTotals: false,
    style: DEFAULT_STYLE,
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    insertRow: lone,
    sort: [],
  };
  assertNoOverlap(sheet, table.area, null);
  sheet.tables.push(table);
  sheet.merges = sheet.merges.filter((merge) => intersect(merge, table.area) === null);
  renameHeaders(host, sheet, table);
  host.noticeChange();
  host.events.ofTable(EVENT.tableAdded, table, sheet, { type: 'TableAdded', source: 'Local' });
  return hostObject(tableClass, { sheet, table });
}

function columnsFor({ left, right }: Area): TableColumn[] {
  return Array.from({ length: right - left + 1 }, (_, index) => ({ id: index + 1, name: '' }));
}

/** Without headers Excel moves the data down by one row and names the columns itself. */
function makeRoomForHeader(host: Host, sheet: Sheet, area: Area): void {
  shiftCells(host, sheet, { ...area, bottom: area.top }, 'Down');
  for (let column = area.left; column <= area.right; column++) {
    putContent(host, sheet, area.top, column, { value: `Column${column - area.left + 1}` });
  }
}

/** Tables cannot share cells. */
function assertNoOverlap(sheet: Sheet, area: Area, self: Table | null): void {
  const overlap = sheet.tables.some((other) => other !== self && intersect(other.area, area));
  if (overlap) {
    throw new HostError('InvalidArgument', "A table can't overlap another table.");
  }
}

function freeTableName(host: Host): string {
  let n = 1;
  while (findTable(host, `Table${n}`) !== null) n++;
  return `Table${n}`;
}

/**
 * A letter, underscore or backslash, then letters, digits, full stops and underscores, up to 255,
 * not like a cell's address and not used in the workbook.
 * https://support.microsoft.com/office/rename-an-excel-table-fbf49a4f-82a3-43eb-8ba2-44d21233b114
 */
export function checkTableName(host: Host, value: unknown, self: Table | null): string {
  const name = text(value);
  const formed = /^[\p{L}_\\][\p{L}\p{N}._\\]{0,254}$/u.test(name);
  const likeAddress = parseArea(name) !== null || /^(?:r|c|r\d+c\d+)$/i.test(name);
  if (!formed || likeAddress) throw invalidArgument();
  const other = findTable(host, name);
  const defined = host.workbook.names.some(
    (one) => one.name.toLowerCase() === name.toLowerCase() && one.sheetId === null,
  );
  const taken = other !== null && other.table !== self && !/^\d+$/.test(name);
  if (taken || defined) throw itemAlreadyExists();
  return name;
}

function resize(host: Host, { sheet, table }: TableTarget, value: unknown): null {
  assertUnprotected(sheet);
  const range = targetOf(value, rangeClass);
  const place = range ?? findPlace(host, text(value), sheet);
  const { area } = place;
  // The header stays in its row, and the new range shares cells with the old.
  // https://learn.microsoft.com/javascript/api/excel/excel.table#excel-excel-table-resize-member(1)
  const sameHeader = area.top === table.area.top && intersect(area, table.area) !== null;
  if (place.sheet !== sheet || !sameHeader || area.bottom === area.top) throw invalidArgument();
  assertNoOverlap(sheet, area, table);
  const kept = new Map(
    table.columns.map((column, index) => [table.area.left + index, column] as const),
  );
  let nextId = Math.max(0, ...table.columns.map(({ id }) => id)) + 1;
  table.columns = Array.from(
    { length: area.right - area.left + 1 },
    (_, index) => kept.get(area.left + index) ?? { id: nextId++, name: '' },
  );
  table.area = area;
  table.insertRow = false;
  renameHeaders(host, sheet, table);
  return null;
}

/** The cells stay, as a plain range. */
function convertToRange(host: Host, { sheet, table }: TableTarget): HostObject {
  assertUnprotected(sheet);
  clearFilters(sheet, table);
  sheet.tables = sheet.tables.filter((other) => other !== table);
  host.noticeChange();
  return rangeObject(sheet, table.area);
}

function deleteTable(host: Host, { sheet, table }: TableTarget): null {
  assertUnprotected(sheet);
  clearFilters(sheet, table);
  sheet.tables = sheet.tables.filter((other) => other !== table);
  shiftCells(host, sheet, table.area, 'Up');
  host.events.ofTable(EVENT.tableDeleted, table, sheet, {
    type: 'TableDeleted',
    source: 'Local',
    tableName: table.name,
  });
  return null;
}

function setShowTotals(host: Host, { sheet, table }: TableTarget, value: unknown): void {
  const shown = flag(value);
  if (shown === table.showTotals) return;
  const below = { ...table.area, top: table.area.bottom + 1, bottom: table.area.bottom + 1 };
  if (shown) {
    shiftCells(host, sheet, below, 'Down');
    table.area = { ...table.area, bottom: below.top };
    putContent(host, sheet, below.top, below.left, { value: 'Total' });
    table.showTotals = true;
    return;
  }
  table.showTotals = false;
  const total = { ...table.area, top: table.area.bottom };
  table.area = { ...table.area, bottom: table.area.bottom - 1 };
  shiftCells(host, sheet, total, 'Up');
}

function setShowHeaders(host: Host, { sheet, table }: TableTarget, value: unknown): void {
  const shown = flag(value);
  if (shown === table.showHeaders) return;
  const { top, left } = table.area;
  if (!shown) {
    for (let i = 0; i < table.columns.length; i++) {
      putContent(host, sheet, top, left + i, { value: '' });
    }
    table.showHeaders = false;
    table.area = { ...table.area, top: top + 1 };
    return;
  }
  if (top === 0) throw invalidOperation();
  table.area = { ...table.area, top: top - 1 };
  table.columns.forEach(({ name }, index) =>
    putContent(host, sheet, top - 1, left + index, { value: name }),
  );
  table.showHeaders = true;
}

function headerArea({ table }: TableTarget): Area {
  if (!table.showHeaders) throw itemNotFound();
  return { ...table.area, bottom: table.area.top };
}

function totalArea({ table }: TableTarget): Area {
  if (!table.showTotals) throw itemNotFound();
  return { ...table.area, top: table.area.bottom };
}

/** A property that is a plain yes or no of the table's look. */
type LookFlag =
  | 'showBandedRows'
  | 'showBandedColumns'
  | 'showFilterButton'
  | 'highlightFirstColumn'
  | 'highlightLastColumn';

const setLook =
  (key: LookFlag) =>
  ({ sheet, table }: TableTarget, value: unknown): void => {
    assertUnprotected(sheet);
    table[key] = flag(value);
  };

/** https://learn.microsoft.com/javascript/api/excel/excel.table */
export const tableClass: HostClass<TableTarget> = {
  name: 'Table',
  get: {
    HighlightFirstColumn: ({ table }) => table.highlightFirstColumn,
    HighlightLastColumn: ({ table }) => table.highlightLastColumn,
    Id: ({ table }) => String(table.id),
    LegacyId: ({ table }) => String(table.id),
    Name: ({ table }) => table.name,
    ShowBandedColumns: ({ table }) => table.showBandedColumns,
    ShowBandedRows: ({ table }) => table.showBandedRows,
    ShowFilterButton: ({ table }) => table.showFilterButton,
    ShowHeaders: ({ table }) => table.showHeaders,
    ShowTotals: ({ table }) => table.showTotals,
    Style: ({ table }) => table.style,
  },
  set: {
    HighlightFirstColumn: setLook('highlightFirstColumn'),
    HighlightLastColumn: setLook('highlightLastColumn'),
    Name: ({ sheet, table }, value, host) => {
      assertUnprotected(sheet);
      table.name = checkTableName(host, value, table);
    },
    ShowBandedColumns: setLook('showBandedColumns'),
    ShowBandedRows: setLook('showBandedRows'),
    ShowFilterButton: setLook('showFilterButton'),
    ShowHeaders: (target, value, host) => setShowHeaders(host, target, value),
    ShowTotals: (target, value, host) => setShowTotals(host, target, value),
    Style: ({ sheet, table }, value) => {
      assertUnprotected(sheet);
      table.style = text(value);
    },
  },
  navigate: {
    AutoFilter: (target) => hostObject(autoFilterClass, target),
    Columns: (target) => hostObject(tableColumnsClass, target),
    Rows: (target) => hostObject(tableRowsClass, target),
    Sort: (target) => hostObject(tableSortClass, target),
    Worksheet: ({ sheet }) => hostObject(worksheetClass, sheet),
  },
  call: {
    ClearFilters: ({ sheet, table }) => clearFilters(sheet, table),
    ConvertToRange: (target, _args, host) => convertToRange(host, target),
    Delete: (target, _args, host) => deleteTable(host, target),
    GetDataBodyRange: ({ sheet, table }) => rangeObject(sheet, tableBody(table)),
    GetHeaderRowRange: (target) => rangeObject(target.sheet, headerArea(target)),
    GetRange: ({ sheet, table }) => rangeObject(sheet, table.area),
    GetTotalRowRange: (target) => rangeObject(target.sheet, totalArea(target)),
    ReapplyFilters: ({ sheet, table }, _args, host) => reapplyFilters(host, sheet, table),
    Resize: (target, [range], host) => resize(host, target, range),
  },
};

export function tableListObject(sheet: Sheet, only: readonly Table[]): HostObject {
  return hostObject(scopedTablesClass, { sheet, only });
}

function tablesOf(target: TableListTarget, host: Host): HostObject[] {
  const sheets = target.sheet === null ? host.workbook.sheets : [target.sheet];
  return sheets.flatMap((sheet) =>
    (target.only ?? sheet.tables).map((table) => hostObject(tableClass, { sheet, table })),
  );
}

function tableByKey(target: TableListTarget, key: unknown, host: Host): HostObject | null {
  const found = findTable(host, key, target.sheet);
  if (found === null || (target.only && !target.only.includes(found.table))) return null;
  return hostObject(tableClass, found);
}

/** https://learn.microsoft.com/javascript/api/excel/excel.tablecollection */
export const tablesClass: HostClass<TableListTarget> = {
  name: 'TableCollection',
  get: { Count: (target, host) => tablesOf(target, host).length },
  items: tablesOf,
  item: tableByKey,
  call: {
    Add: (target, [address, hasHeaders], host) => addTable(host, target, address, hasHeaders),
  },
};

const scopedTablesClass: HostClass<TableListTarget> = {
  name: 'TableScopedCollection',
  get: { Count: (target, host) => tablesOf(target, host).length },
  items: tablesOf,
  item: tableByKey,
  call: { GetFirst: (target, _args, host) => tablesOf(target, host)[0] ?? NULL_OBJECT },
};

/** The table whose cells cover the whole area, or null. */
export const tableAround = (sheet: Sheet, area: Area): Table | null =>
  sheet.tables.find((table) => contains(table.area, area)) ?? null;
