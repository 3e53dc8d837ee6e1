import type { PlacedSheet } from '../../core/sheet/placed-sheet.js';
import { smallOrder, type Order } from '../orders.js';
import { queueMark } from '../sheet-mark.js';
import { chartOrders } from './charts.js';
import { clearDrawingOrders, emptySheetOrders } from './empty-sheet.js';
import { lookOrders } from './looks.js';
import { pageOrders } from './page.js';
import type { SheetSeen } from '../workbook-seen.js';
import { sizeOrders } from './sizes.js';
import { conditionalOrders, tableOrders } from './tables.js';
import type { TargetSheet } from './target-sheet.js';
import { valueOrders } from './value-orders.js';

/**
 * All that draws one sheet but its drop-down lists, in an order that is safe to stop anywhere: the mark comes first, so
 * that a sheet left unfinished is ours to draw again, and tables and charts come after the values
 * that they stand on.
 */
export function drawOrders(placed: PlacedSheet, target: TargetSheet): readonly Order[] {
  const { name, existing } = target;
  return [
    ...(existing ? clearedOrders(placed, target, existing) : [addOrder(name)]),
    ...markOrders(name, placed.mark, existing?.mark),
    ...valueOrders(name, placed),
    ...tableOrders(name, placed),
    ...lookOrders(name, placed),
    ...sizeOrders(name, placed),
    ...conditionalOrders(name, placed),
    ...chartOrders(name, placed),
    ...pageOrders(name, placed),
  ];
}

function clearedOrders(
  { extent }: PlacedSheet,
  { name, redrawn }: TargetSheet,
  existing: SheetSeen,
): readonly Order[] {
  const cleared = redrawn ? clearDrawingOrders(redrawn, extent) : emptySheetOrders(existing);
  return [...cleared, ...renameOrders(existing.name, name)];
}

function addOrder(name: string): Order {
  return smallOrder(({ context }) => {
    context.workbook.worksheets.add(name);
  });
}

function renameOrders(before: string, after: string): readonly Order[] {
  if (before === after) return [];
  return [
    smallOrder(({ sheet }) => {
      sheet(before).name = after;
    }),
  ];
}

function markOrders(
  name: string,
  mark: string | undefined,
  existing: string | undefined,
): readonly Order[] {
  if (mark === undefined || mark === existing) return [];
  return [
    smallOrder(({ sheet }) => {
      queueMark(sheet(name), mark);
    }),
  ];
}
