import type { Host } from '../host.js';
import { type Area, rowCount, type TableColumn, tableBody } from '../model/index.js';
import { invalidArgument, invalidOperation, itemNotFound } from '../protocol/errors.js';
import { type HostClass, hostObject, type HostObject } from '../protocol/host-object.js';
import { text, wholeNumber } from './arguments.js';
import { shiftCells } from './cell-moves.js';
import { announceChange } from './change-events.js';
import { columnFilterClass } from './filters.js';
import { renameColumnsInFormulas } from './formula-rewriting.js';
import { assertUnprotected } from './guard.js';
import { rangeObject } from './range.js';
import { putContent, readValues, writeValues } from './range-values.js';
import { renameHeaders } from './table-growth.js';
import { dataRowCount, type TableTarget } from './tables.js';

export interface TableColumnTarget extends TableTarget {
  readonly column: TableColumn;
}

const indexOf = ({ table, column }: TableColumnTarget): number => {
  const index = table.columns.indexOf(column);
  if (index < 0) throw itemNotFound();
  return index;
};

function columnArea(target: TableColumnTarget): Area {
  const left = target.table.area.left + indexOf(target);
  return { ...target.table.area, left, right: left };
}

function bodyArea(target: TableColumnTarget): Area {
  const { left, right } = columnArea(target);
  return { ...tableBody(target.table), left, right };
}

/**
 * Adds a column at an index, or at the end. `values`: all cells from the header down, or one value
 * for each cell. https://learn.microsoft.com/javascript/api/excel/excel.tablecolumncollection#excel-excel-tablecolumncollection-add-member(1)
 */
function addColumn(
  host: Host,
  target: TableTarget,
  at: unknown,
  values: unknown,
  name: unknown,
): HostObject {
  const { sheet, table } = target;
  assertUnprotected(sheet);
  const atEnd = at === null || at === undefined || at === -1;
  const index = atEnd ? table.columns.length : wholeNumber(at, 0);
  if (index > table.columns.length) throw invalidArgument();
  const left = table.area.left + index;
  const before = table.area;
  const place = { ...before, left, right: left };
  if (Array.isArray(values) && values.length !== rowCount(place) && dataRowCount(table) > 0) {
    throw invalidArgument();
  }
  const column = makeColumn(host, target, place, index);
  fillColumn(host, target, place, values, name);
  renameHeaders(host, sheet, table);
  announceChange(host, sheet, place, null, 'ColumnInserted');
  return hostObject(tableColumnClass, { ...target, column });
}

/** Makes room at the place; in the middle of the table the shift itself makes the column. */
function makeColumn(
  host: Host,
  { sheet, table }: TableTarget,
  place: Area,
  index: number,
): TableColumn {
  const { area: before, columns } = table;
  const count = columns.length;
  shiftCells(host, sheet, place, 'Right');
  table.area = { ...before, right: before.right + 1 };
  const made = columns.length > count ? columns[index] : undefined;
  if (made !== undefined) return made;
  const column = { id: Math.max(0, ...columns.map(({ id }) => id)) + 1, name: '' };
  columns.splice(index, 0, column);
  return column;
}

function fillColumn(
  host: Host,
  { sheet, table }: TableTarget,
  place: Area,
  values: unknown,
  name: unknown,
): void {
  if (Array.isArray(values)) {
    // A table without rows takes as many as it is given values for.
    const rows = Math.min(values.length, rowCount(place));
    writeValues(host, sheet, { ...place, bottom: place.top + rows - 1 }, values.slice(0, rows));
  } else if (values !== null && values !== undefined) {
    writeValues(host, sheet, { ...place, top: tableBody(table).top }, values);
  }
  if (name !== null && name !== undefined) {
    putContent(host, sheet, place.top, place.left, { value: text(name) });
  }
}

function deleteColumn(host: Host, target: TableColumnTarget): null {
  const { sheet, table, column } = target;
  assertUnprotected(sheet);
  if (table.columns.length === 1) throw invalidOperation();
  const place = columnArea(target);
  shiftCells(host, sheet, place, 'Left');
  table.columns = table.columns.filter((other) => other !== column);
  announceChange(host, sheet, place, null, 'ColumnDeleted');
  return null;
}

function rename(host: Host, target: TableColumnTarget, value: unknown): void {
  const { sheet, table, column } = target;
  assertUnprotected(sheet);
  const name = text(value);
  if (name === '') throw invalidArgument();
  if (!table.showHeaders) {
    const names = new Map([[column.name.toLowerCase(), name]]);
    renameColumnsInFormulas(host.workbook, sheet, table, names);
    column.name = name;
    return;
  }
  putContent(host, sheet, table.area.top, table.area.left + indexOf(target), { value: name });
  renameHeaders(host, sheet, table);
}

/** https://learn.microsoft.com/javascript/api/excel/excel.tablecolumn */
const tableColumnClass: HostClass<TableColumnTarget> = {
  name: 'TableColumn',
  get: {
    Id: ({ column }) => column.id,
    Index: indexOf,
    Name: ({ column }) => column.name,
    Values: (target, host) => readValues(host, target.sheet, columnArea(target)),
  },
  set: {
    Name: (target, value, host) => rename(host, target, value),
    Values: (target, value, host) => writeValues(host, target.sheet, columnArea(target), value),
  },
  navigate: { Filter: (target) => hostObject(columnFilterClass, target) },
  call: {
    Delete: (target, _args, host) => deleteColumn(host, target),
    GetDataBodyRange: (target) => rangeObject(target.sheet, bodyArea(target)),
    GetHeaderRowRange: (target) => {
      const area = columnArea(target);
      if (!target.table.showHeaders) throw itemNotFound();
      return rangeObject(target.sheet, { ...area, bottom: area.top });
    },
    GetRange: (target) => rangeObject(target.sheet, columnArea(target)),
    GetTotalRowRange: (target) => {
      const area = columnArea(target);
      if (!target.table.showTotals) throw itemNotFound();
      return rangeObject(target.sheet, { ...area, top: area.bottom });
    },
  },
};

/** By name (any case), or by id. */
function columnByKey(target: TableTarget, key: unknown): HostObject | null {
  const { columns } = target.table;
  const wanted = String(key).toLowerCase();
  const byName = columns.find(({ name }) => name.toLowerCase() === wanted);
  const byId = columns.find(({ id }) => String(id) === wanted);
  const column = typeof key === 'number' ? (byId ?? byName) : (byName ?? byId);
  return column === undefined ? null : hostObject(tableColumnClass, { ...target, column });
}

/** https://learn.microsoft.com/javascript/api/excel/excel.tablecolumncollection */
export const tableColumnsClass: HostClass<TableTarget> = {
  name: 'TableColumnCollection',
  get: { Count: ({ table }) => table.columns.length },
  items: (target) =>
    target.table.columns.map((column) => hostObject(tableColumnClass, { ...target, column })),
  item: columnByKey,
  call: {
    Add: (target, [index, values, name], host) => addColumn(host, target, index, values, name),
  },
};
