import type { Rect } from '../core/sheet/placed-sheet.js';
import { done, refuse, type Result } from '../workbook/result.js';
import type { TableResize } from '../workbook/workbook.js';
import { addressOf } from './addresses.js';
import { supportsExcelApi } from './availability.js';
import { smallOrder, type Order } from './orders.js';
import type { StepPlan } from './step-plan.js';
import { rowsBetween, type ResizedSeen } from './table-resized.js';
import { isComputed } from './verify.js';

/** Only a table that stands where it was said to stand is resized. */
export function verifiedResize(step: TableResize, seen: ResizedSeen | null): Result<StepPlan> {
  const { table, before, after } = step;
  if (!seen) return refuse({ code: 'table-gone', subject: table.name });
  if (!isSame(seen.at, before)) {
    return refuse({ code: 'changed-since-read', subject: `${table.sheet}!${addressOf(seen.at)}` });
  }
  if (!canResize()) return done({ orders: [], afterwards: [], inverse: null });
  const inverse: TableResize = { ...step, before: after, after: before };
  return done({ orders: resizeOrders(step, seen), afterwards: [], inverse });
}

/** Null where the table has become another than either size. */
export function resizeBack(step: TableResize, now: ResizedSeen | null): readonly Order[] | null {
  if (!now) return null;
  if (isSame(now.at, step.before)) return [];
  if (!isSame(now.at, step.after) || !canResize()) return null;
  return resizeOrders({ ...step, before: step.after, after: step.before }, now);
}

/** https://learn.microsoft.com/javascript/api/excel/excel.table#excel-excel-table-resize-member(1) */
const canResize = (): boolean => supportsExcelApi('1.13');

/**
 * Most often Excel has stretched the table already when its new rows were written; where people
 * have switched that off, or the rows are empty, it has not.
 */
function resizeOrders(step: TableResize, seen: ResizedSeen): readonly Order[] {
  const { table, before, after } = step;
  return [
    smallOrder(({ context, sheet }) => {
      context.workbook.tables.getItem(table.id).resize(addressOf(after));
      if (after.rows >= before.rows) return;
      const rows = rowsBetween(step);
      queueBareLooks(sheet(table.sheet).getRange(addressOf(rows)));
      for (const cell of computedCells(rows, seen))
        sheet(table.sheet).getRange(addressOf(cell)).clear(Excel.ClearApplyTo.contents);
    }),
  ];
}

const LINES = [
  ...(['EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const),
  ...(['InsideHorizontal', 'InsideVertical'] as const),
];

/** What can be seen in empty cells; not their upper edge, which is the table's last line too. */
function queueBareLooks({ format: { fill, borders } }: Excel.Range): void {
  fill.clear();
  for (const edge of LINES) borders.getItem(edge).style = Excel.BorderLineStyle.none;
}

/** The formulas with which Excel fills calculated columns stay behind when a table shrinks. */
function computedCells(rows: Rect, { values, formulas }: ResizedSeen): readonly Rect[] {
  return formulas.flatMap((cells, row) =>
    cells.flatMap((formula, column) =>
      isComputed(values[row]?.[column] ?? '', formula)
        ? [{ row: rows.row + row, column: rows.column + column, rows: 1, columns: 1 }]
        : [],
    ),
  );
}

function isSame(a: Rect, b: Rect): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}
