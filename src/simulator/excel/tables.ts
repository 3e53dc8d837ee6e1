import { EVENT } from '../events.js';
import type { Host } from '../host.js';
import { type Area, rowCount, type Sheet, type Table, tableBody } from '../model/index.js';
import { invalidOperation, itemNotFound } from '../protocol/errors.js';
import {
  type HostClass,
  hostObject,
  type HostObject,
  NULL_OBJECT,
} from '../protocol/host-object.js';
import { findTable } from './address.js';
import { flag, text } from './arguments.js';
import { autoFilterClass } from './auto-filter.js';
import { assertUnprotected } from './guard.js';
import { rangeObject } from './range.js';
import { tableSortClass } from './sort.js';
import { clearFilters, reapplyFilters } from './filters.js';
import { tableColumnsClass } from './table-columns.js';
import { addTable, renameTable, resizeTable } from './table-making.js';
import { tableRowsClass } from './table-rows.js';
import { setShowTotals } from './table-totals.js';
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

/** The data rows as they count: none while the one row is only the place for the first. */
export const dataRowCount = (table: Table): number =>
  table.insertRow ? 0 : rowCount(tableBody(table));

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
      renameTable(host, table, value);
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
    Resize: (target, [range], host) => resizeTable(host, target, range),
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
