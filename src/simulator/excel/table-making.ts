import { EVENT } from '../events.js';
import type { Host } from '../host.js';
import {
  type Area,
  intersect,
  newId,
  parseArea,
  type Sheet,
  type Table,
  type TableColumn,
} from '../model/index.js';
import { HostError, invalidArgument, itemAlreadyExists } from '../protocol/errors.js';
import { hostObject, targetOf } from '../protocol/host-object.js';
import { findPlace, findTable } from './address.js';
import { flag, text } from './arguments.js';
import { shiftCells } from './cell-moves.js';
import { rewriteFormulas } from './formula-rewriting.js';
import { assertUnprotected } from './guard.js';
import { rangeClass } from './range.js';
import { putContent } from './range-values.js';
import { renameHeaders } from './table-growth.js';
import { renameTableInFormula } from '../formulas/structured-references.js';
import { tableClass, type TableListTarget, type TableTarget } from './tables.js';

/** Excel's style for a new table. */
const DEFAULT_STYLE = 'TableStyleMedium2';

/**
 * Makes a table of a range. A lone header row gets a blank row for the first entry.
 * https://learn.microsoft.com/javascript/api/excel/excel.tablecollection#excel-excel-tablecollection-add-member(1)
 */
export function addTable(
  host: Host,
  target: TableListTarget,
  address: unknown,
  hasHeaders: unknown,
) {
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
function checkTableName(host: Host, value: unknown, self: Table | null): string {
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

/** Formulas go on meaning the table under its new name. */
export function renameTable(host: Host, table: Table, value: unknown): void {
  const before = table.name;
  const name = checkTableName(host, value, table);
  table.name = name;
  rewriteFormulas(host.workbook, (formula) => renameTableInFormula(formula, before, name));
  host.noticeChange();
}

export function resizeTable(host: Host, { sheet, table }: TableTarget, value: unknown): null {
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
