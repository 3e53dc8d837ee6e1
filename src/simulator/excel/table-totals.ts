import type { Host } from '../host.js';
import {
  cellAt,
  ensureCell,
  type Sheet,
  type Table,
  type TableColumn,
  tableBody,
} from '../model/index.js';
import { flag } from './arguments.js';
import { shiftCells } from './cell-moves.js';
import { assertUnprotected } from './guard.js';
import { escapedColumn } from '../formulas/structured-references.js';
import type { TableTarget } from './tables.js';

/** SUBTOTAL's numbers for the functions that Excel offers in a total row, hidden rows left out. */
const SUBTOTAL: Readonly<Record<string, number>> = {
  average: 101,
  countNums: 102,
  count: 103,
  max: 104,
  min: 105,
  stdDev: 107,
  sum: 109,
  var: 110,
};

/**
 * Shows or removes the total row. A first one says "Total" in its first cell and sums the last
 * column, or counts it where it is not all numbers; one shown again holds what it held.
 * https://support.microsoft.com/office/total-the-data-in-an-excel-table-6944378f-a222-4449-93d8-474386b11f20
 */
export function setShowTotals(host: Host, { sheet, table }: TableTarget, value: unknown): void {
  assertUnprotected(sheet);
  const shown = flag(value);
  if (shown === table.showTotals) return;
  if (!shown) {
    const total = { ...table.area, top: table.area.bottom };
    table.showTotals = false;
    table.area = { ...table.area, bottom: table.area.bottom - 1 };
    shiftCells(host, sheet, total, 'Up');
    return;
  }
  const row = table.area.bottom + 1;
  shiftCells(host, sheet, { ...table.area, top: row, bottom: row }, 'Down');
  chooseTotals(sheet, table);
  table.area = { ...table.area, bottom: row };
  table.showTotals = true;
  table.columns.forEach((column, index) => {
    writeTotal(host, sheet, row, table.area.left + index, column);
  });
}

function chooseTotals(sheet: Sheet, table: Table): void {
  if (table.columns.some((one) => one.totalsFunction ?? one.totalsLabel)) return;
  const [first] = table.columns;
  const last = table.columns.at(-1);
  if (first !== undefined && first !== last) first.totalsLabel = 'Total';
  if (last !== undefined) last.totalsFunction = isAllNumbers(sheet, table) ? 'sum' : 'count';
}

/** Whether the last column holds numbers and nothing else but blanks. */
function isAllNumbers(sheet: Sheet, table: Table): boolean {
  const { top, bottom, right } = tableBody(table);
  let numbers = 0;
  for (let row = top; row <= bottom; row++) {
    const value = cellAt(sheet, row, right)?.value ?? '';
    if (typeof value === 'number') numbers++;
    else if (value !== '') return false;
  }
  return numbers > 0;
}

function writeTotal(
  host: Host,
  sheet: Sheet,
  row: number,
  at: number,
  { name, totalsFunction, totalsLabel }: TableColumn,
): void {
  const number = totalsFunction === undefined ? undefined : SUBTOTAL[totalsFunction];
  if (number === undefined && totalsLabel === undefined) return;
  const cell = ensureCell(host.workbook, sheet, row, at);
  cell.value = totalsLabel ?? '';
  if (number !== undefined) cell.formula = `=SUBTOTAL(${number},[${escapedColumn(name)}])`;
  host.noticeChange(number !== undefined);
}
