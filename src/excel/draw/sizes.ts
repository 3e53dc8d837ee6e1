import type { PlacedSheet, SizeRun } from '../../core/sheet/placed-sheet.js';
import { addressLists, columnsAddress, rowsAddress } from '../addresses.js';
import { smallOrder, type Order } from '../orders.js';

/**
 * Row heights and column widths, both in points.
 * https://github.com/OfficeDev/office-js/issues/187 (the unit of `columnWidth`)
 */
export function sizeOrders(name: string, placed: PlacedSheet): readonly Order[] {
  return [
    ...bySize(placed.columnWidths, columnsAddress).map(({ points, list }) =>
      smallOrder(({ sheet }) => {
        sheet(name).getRanges(list).format.columnWidth = points;
      }, list.length + 500),
    ),
    ...bySize(placed.rowHeights, rowsAddress).map(({ points, list }) =>
      smallOrder(({ sheet }) => {
        sheet(name).getRanges(list).format.rowHeight = points;
      }, list.length + 500),
    ),
  ];
}

interface Sized {
  readonly points: number;
  readonly list: string;
}

/**
 * All rows of one height go out together, so the number of operations grows with the heights that
 * occur, not with the rows. Excel keeps heights in quarters of a point.
 */
function bySize(
  runs: readonly SizeRun[],
  address: (from: number, count: number) => string,
): readonly Sized[] {
  const addresses = new Map<number, string[]>();
  for (const { from, count, points } of runs) {
    const rounded = Math.round(points * 4) / 4;
    const same = addresses.get(rounded) ?? [];
    same.push(address(from, count));
    addresses.set(rounded, same);
  }
  return [...addresses].flatMap(([points, all]) =>
    addressLists(all).map((list) => ({ points, list })),
  );
}
