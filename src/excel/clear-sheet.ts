import { drawnValues } from '../core/redraw/drawn-cells.js';
import type { PlacedSheet } from '../core/sheet/placed-sheet.js';
import type { SheetClear } from '../workbook/workbook.js';
import { addressOf } from './addresses.js';
import { emptySheetOrders, unmarkOrders } from './draw/empty-sheet.js';
import { blocksOf, type Block } from './look-up.js';
import { roundTrip } from './round-trip.js';
import type { StepPlan } from './step-plan.js';
import { sheetMarked, sheetNamed, type SheetSeen, type WorkbookSeen } from './workbook-seen.js';

/** The sheet that holds what was drawn: by its mark, or by its name where it has none. */
export function drawnSheet(placed: PlacedSheet, seen: WorkbookSeen): SheetSeen | undefined {
  return placed.mark === undefined
    ? sheetNamed(seen, placed.name)
    : sheetMarked(seen, placed.mark, placed.name);
}

/** All cells within the sheet's extent, also those that were left empty. */
export function drawnBlocks({ name }: SheetSeen, placed: PlacedSheet): readonly Block[] {
  const { rows, columns } = placed.extent;
  return blocksOf(name, { row: 0, column: 0, rows, columns }, drawnValues(placed));
}

/** True where somebody has typed outside of what was drawn. */
export async function reachesBeyond(sheet: SheetSeen, placed: PlacedSheet): Promise<string | null> {
  return roundTrip((context) => {
    const used = context.workbook.worksheets.getItem(sheet.name).getUsedRangeOrNullObject(true);
    used.load({ rowIndex: true, rowCount: true, columnIndex: true, columnCount: true });
    return () => {
      if (used.isNullObject) return null;
      const last = {
        row: used.rowIndex + used.rowCount - 1,
        column: used.columnIndex + used.columnCount - 1,
      };
      const { rows, columns } = placed.extent;
      if (last.row < rows && last.column < columns) return null;
      return addressOf({ ...last, rows: 1, columns: 1 });
    };
  });
}

export function planClear(step: SheetClear, sheet: SheetSeen): StepPlan {
  return {
    orders: [...emptySheetOrders(sheet), ...unmarkOrders(sheet)],
    afterwards: [],
    inverse: { kind: 'draw-sheet', sheet: step.sheet },
  };
}
