import type { Host } from '../host.js';
import {
  type Area,
  areaAddress,
  type Cell,
  cellAt,
  type CellValue,
  columnCount,
  isErrorValue,
  rowCount,
  type Sheet,
  type Table,
  tableBody,
} from '../model/index.js';
import { EVENT } from '../events.js';
import { invalidArgument, notEmulated } from '../protocol/errors.js';
import type { HostClass } from '../protocol/host-object.js';
import { list, oneOf, record, wholeNumber } from './arguments.js';
import { announceChange } from './change-events.js';
import { offsetFormula } from './formula-text.js';
import { assertAllowed } from './guard.js';
import type { TableTarget } from './tables.js';

interface SortField {
  readonly key: number;
  readonly ascending: boolean;
}

interface RangeSortTarget {
  readonly sheet: Sheet;
  readonly area: Area;
}

function fieldsOf(value: unknown): SortField[] {
  return list(value).map((entry) => {
    const field = record(entry);
    const by = field['sortOn'];
    if (by !== undefined && by !== null && by !== 'Value') {
      throw notEmulated(`SortField.sortOn ${String(by)}`);
    }
    return { key: wholeNumber(field['key'], 0), ascending: field['ascending'] !== false };
  });
}

/**
 * Sorts the rows (or columns) of an area by their values; formulas move with their rows.
 * https://learn.microsoft.com/javascript/api/excel/excel.rangesort
 */
function sortArea(
  host: Host,
  sheet: Sheet,
  area: Area,
  fields: readonly SortField[],
  { matchCase = false, byColumns = false } = {},
): void {
  assertAllowed(sheet, 'allowSort');
  host.calculate();
  const lines = byColumns ? columnCount(area) : rowCount(area);
  const across = byColumns ? rowCount(area) : columnCount(area);
  if (fields.some(({ key }) => key >= across)) throw invalidArgument();
  const content = Array.from({ length: lines }, (_, line) =>
    Array.from({ length: across }, (_unused, place) => {
      const [row, column] = byColumns ? [place, line] : [line, place];
      const cell = cellAt(sheet, area.top + row, area.left + column);
      return cell === undefined ? undefined : { ...cell };
    }),
  );
  const order = content.map((cells, from) => ({ cells, from }));
  order.sort((a, b) => compareLines(a.cells, b.cells, fields, matchCase));
  order.forEach(({ cells, from }, to) => {
    cells.forEach((cell, place) => {
      const [row, column] = byColumns ? [place, to] : [to, place];
      putLine(host, sheet, area.top + row, area.left + column, cell, to - from, byColumns);
    });
  });
  host.noticeChange();
  const event = byColumns ? EVENT.worksheetColumnSorted : EVENT.worksheetRowSorted;
  host.events.ofSheet(event, sheet, { source: 'Local', address: areaAddress(area) });
  announceChange(host, sheet, area, null, 'RangeEdited');
}

/** Values, formulas and looks move together. */
function putLine(
  host: Host,
  sheet: Sheet,
  row: number,
  column: number,
  cell: Cell | undefined,
  by: number,
  byColumns: boolean,
): void {
  if (cell === undefined) {
    sheet.rows.get(row)?.cells.delete(column);
    return;
  }
  const target = host.cell(sheet, row, column);
  target.value = cell.value;
  target.style = cell.style;
  delete target.formula;
  if (cell.formula !== undefined) {
    target.formula = offsetFormula(cell.formula, byColumns ? 0 : by, byColumns ? by : 0);
  }
}

function compareLines(
  a: readonly (Cell | undefined)[],
  b: readonly (Cell | undefined)[],
  fields: readonly SortField[],
  matchCase: boolean,
): number {
  for (const { key, ascending } of fields) {
    const order = compareValues(a[key]?.value ?? '', b[key]?.value ?? '', ascending, matchCase);
    if (order !== 0) return order;
  }
  return 0;
}

/**
 * Numbers, then text, then FALSE and TRUE, then errors; descending turns that round, but blanks
 * come last either way. https://support.microsoft.com/office/sort-data-in-a-range-or-table-62d0b95d-2a90-4610-a6ae-2e545c4a4b72
 */
function compareValues(a: CellValue, b: CellValue, ascending: boolean, matchCase: boolean): number {
  if (a === '' || b === '') return Number(a === '') - Number(b === '');
  const turn = ascending ? 1 : -1;
  const kinds = kindOf(a) - kindOf(b);
  if (kinds !== 0) return kinds * turn;
  if (typeof a === 'string' && typeof b === 'string') {
    return (matchCase ? MATCHING_CASE : ANY_CASE).compare(a, b) * turn;
  }
  return (Number(a) - Number(b)) * turn;
}

const MATCHING_CASE = new Intl.Collator('en', { sensitivity: 'variant' });
const ANY_CASE = new Intl.Collator('en', { sensitivity: 'base' });

function kindOf(value: CellValue): number {
  if (typeof value === 'number') return 0;
  if (typeof value === 'boolean') return 2;
  return isErrorValue(value) ? 3 : 1;
}

export const rangeSortClass: HostClass<RangeSortTarget> = {
  name: 'RangeSort',
  call: {
    Apply: ({ sheet, area }, [fields, matchCase, hasHeaders, orientation], host) => {
      const byColumns = orientation
        ? oneOf(host, 'SortOrientation', orientation) === 'Columns'
        : false;
      const body = hasHeaders === true ? withoutHeader(area, byColumns) : area;
      sortArea(host, sheet, body, fieldsOf(fields), { matchCase: matchCase === true, byColumns });
    },
  },
};

const withoutHeader = (area: Area, byColumns: boolean): Area =>
  byColumns ? { ...area, left: area.left + 1 } : { ...area, top: area.top + 1 };

/** https://learn.microsoft.com/javascript/api/excel/excel.tablesort */
export const tableSortClass: HostClass<TableTarget> = {
  name: 'TableSort',
  get: {
    Fields: ({ table }) => table.sort.map((field) => ({ ...field })),
    MatchCase: () => false,
    Method: () => 'PinYin',
  },
  call: {
    Apply: ({ sheet, table }, [fields, matchCase], host) => {
      table.sort = fieldsOf(fields);
      applyTableSort(host, sheet, table, matchCase === true);
    },
    Clear: ({ table }) => {
      table.sort = [];
    },
    Reapply: ({ sheet, table }, _args, host) => applyTableSort(host, sheet, table, false),
  },
};

function applyTableSort(host: Host, sheet: Sheet, table: Table, matchCase: boolean): void {
  sortArea(host, sheet, tableBody(table), table.sort, { matchCase });
}
