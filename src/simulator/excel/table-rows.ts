import type { Host } from '../host.js';
import { type Area, type Table, tableBody } from '../model/index.js';
import { invalidArgument, itemNotFound } from '../protocol/errors.js';
import { type HostClass, hostObject, type HostObject } from '../protocol/host-object.js';
import { list, wholeNumber } from './arguments.js';
import { shiftCells } from './cell-moves.js';
import { announceChange } from './change-events.js';
import { assertAllowed, assertUnprotected } from './guard.js';
import { rangeObject } from './range.js';
import { readValues, writeValues } from './range-values.js';
import { fillCalculatedColumns } from './table-growth.js';
import { dataRowCount, type TableTarget } from './tables.js';

interface TableRowTarget extends TableTarget {
  index: number;
}

const rowArea = (table: Table, index: number, count = 1): Area => {
  const body = tableBody(table);
  return { ...body, top: body.top + index, bottom: body.top + index + count - 1 };
};

/**
 * Adds rows at an index, or at the end; what stands below the table moves down.
 * https://learn.microsoft.com/javascript/api/excel/excel.tablerowcollection#excel-excel-tablerowcollection-add-member(1)
 */
function addRows(host: Host, target: TableTarget, at: unknown, input: unknown): HostObject {
  const { sheet, table } = target;
  assertAllowed(sheet, 'allowInsertRows');
  const rows = rowsToAdd(table, input);
  const length = dataRowCount(table);
  const atEnd = at === null || at === undefined || at === -1;
  const index = atEnd ? length : wholeNumber(at, 0);
  if (index > length) throw invalidArgument();
  const count = rows?.length ?? 1;
  makeRoom(host, target, index, count);
  const area = rowArea(table, index, count);
  if (rows !== null) writeValues(host, sheet, area, rows);
  fillCalculatedColumns(host, sheet, table, area.top, area.bottom);
  announceChange(host, sheet, area, null, 'RowInserted');
  return hostObject(tableRowClass, { ...target, index });
}

function rowsToAdd(table: Table, input: unknown): unknown[][] | null {
  if (input === null || input === undefined) return null;
  if (!Array.isArray(input)) return [table.columns.map(() => input)];
  // One row may come without its outer brackets.
  const rows = input.every((row) => !Array.isArray(row)) ? [input] : input;
  for (const row of rows) if (list(row).length !== table.columns.length) throw invalidArgument();
  return rows as unknown[][];
}

function makeRoom(host: Host, { sheet, table }: TableTarget, index: number, count: number): void {
  let missing = count;
  if (table.insertRow) {
    table.insertRow = false;
    missing--;
  }
  if (missing === 0) return;
  const body = tableBody(table);
  const atEnd = index >= body.bottom - body.top + 1 || body.top + index > body.bottom;
  const top = body.top + index + (count - missing);
  const hole = { ...table.area, top, bottom: top + missing - 1 };
  const before = table.area;
  const rowsBelow = table.area.bottom;
  if (top > rowsBelow || atEnd) {
    shiftCells(host, sheet, hole, 'Down');
    // Cells that move at the table's lower edge do not stretch it by themselves.
    table.area = { ...before, bottom: before.bottom + missing };
  } else {
    shiftCells(host, sheet, hole, 'Down');
  }
}

/** The last row left is emptied, not removed: a table keeps room for one. */
function deleteRows(host: Host, target: TableTarget, index: number, count: number): null {
  const { sheet, table } = target;
  assertAllowed(sheet, 'allowDeleteRows');
  const length = dataRowCount(table);
  if (index < 0 || count < 1 || index + count > length) throw itemNotFound();
  const area = rowArea(table, index, count);
  if (count === length) {
    writeValues(host, sheet, { ...area, bottom: area.top }, '');
    table.insertRow = true;
    const rest = { ...area, top: area.top + 1 };
    if (rest.top <= rest.bottom) shiftCells(host, sheet, rest, 'Up');
  } else {
    shiftCells(host, sheet, area, 'Up');
  }
  announceChange(host, sheet, area, null, 'RowDeleted');
  return null;
}

const valuesOf = ({ sheet, table, index }: TableRowTarget, host: Host): unknown =>
  readValues(host, sheet, rowArea(table, index));

/** https://learn.microsoft.com/javascript/api/excel/excel.tablerow */
const tableRowClass: HostClass<TableRowTarget> = {
  name: 'TableRow',
  get: { Index: ({ index }) => index, Values: valuesOf },
  set: {
    Values: ({ sheet, table, index }, value, host) =>
      writeValues(host, sheet, rowArea(table, index), value),
  },
  call: {
    Delete: (target, _args, host) => deleteRows(host, target, target.index, 1),
    GetRange: ({ sheet, table, index }) => rangeObject(sheet, rowArea(table, index)),
  },
};

function rowAt(target: TableTarget, index: unknown): HostObject | null {
  const number = wholeNumber(index);
  if (number < 0 || number >= dataRowCount(target.table)) return null;
  return hostObject(tableRowClass, { ...target, index: number });
}

function deleteListed(host: Host, target: TableTarget, rows: unknown): null {
  assertUnprotected(target.sheet);
  const indices = list(rows).map((row) =>
    typeof row === 'number' ? row : ((row as { target: TableRowTarget }).target.index ?? -1),
  );
  for (const index of [...new Set(indices)].sort((a, b) => b - a)) {
    deleteRows(host, target, index, 1);
  }
  return null;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.tablerowcollection */
export const tableRowsClass: HostClass<TableTarget> = {
  name: 'TableRowCollection',
  get: { Count: ({ table }) => dataRowCount(table) },
  items: (target) =>
    Array.from({ length: dataRowCount(target.table) }, (_, index) =>
      hostObject(tableRowClass, { ...target, index }),
    ),
  call: {
    Add: (target, [index, values], host) => addRows(host, target, index, values),
    DeleteRows: (target, [rows], host) => deleteListed(host, target, rows),
    DeleteRowsAt: (target, [index, count], host) =>
      deleteRows(host, target, wholeNumber(index, 0), wholeNumber(count ?? 1, 1)),
    GetItemAt: (target, [index]) => {
      const row = rowAt(target, index);
      if (row === null) throw itemNotFound();
      return row;
    },
  },
};
