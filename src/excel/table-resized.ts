import type { CellValue, Rect } from '../core/sheet/placed-sheet.js';
import type { ChangeStep, TableResize } from '../workbook/workbook.js';
import { addressOf } from './addresses.js';
import { loadPlace, placeOf } from './table-place.js';

/** A table that is to reach further down or less far, as it stands. */
export interface ResizedSeen {
  /** Header row included, total row left out. */
  readonly at: Rect;
  /** What stands in the rows that the table gains or lets go of. */
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly CellValue[])[];
}

/** The rows by which the two sizes differ. */
export function rowsBetween({ before, after }: TableResize): Rect {
  const least = Math.min(before.rows, after.rows);
  return { ...before, row: before.row + least, rows: Math.max(before.rows, after.rows) - least };
}

/** By step; null where the table is gone. */
export function lookAtResized(
  context: Excel.RequestContext,
  steps: readonly ChangeStep[],
): () => ReadonlyMap<TableResize, ResizedSeen | null> {
  const asked = steps.flatMap((step) => {
    if (step.kind !== 'resize-table') return [];
    const table = context.workbook.tables.getItemOrNullObject(step.table.id);
    const place = loadPlace(table);
    const rows = table.worksheet.getRange(addressOf(rowsBetween(step)));
    rows.load({ values: true, formulas: true });
    return [{ step, place, rows }];
  });
  return () =>
    new Map(
      asked.map(({ step, place, rows }) => {
        const seen = placeOf(place);
        return [step, seen && { at: seen.at, ...cellsOf(rows) }];
      }),
    );
}

/** Office.js types every cell as `any`; these are what Excel's cells can hold. */
function cellsOf(range: Excel.Range): Omit<ResizedSeen, 'at'> {
  return {
    values: range.values as CellValue[][],
    formulas: range.formulas as CellValue[][],
  };
}
