import type { Host } from '../host.js';
import { type Area, cellAt, rowCount, type Sheet } from '../model/index.js';
import { invalidArgument } from '../protocol/errors.js';
import { type HostClass, hostObject, type HostObject } from '../protocol/host-object.js';
import { list, wholeNumber } from './arguments.js';
import { announceChange } from './change-events.js';
import { assertMayEdit } from './guard.js';
import { putContent } from './range-values.js';

interface Outcome {
  readonly removed: number;
  readonly uniqueRemaining: number;
}

/**
 * Drops rows that repeat an earlier one in the given columns; those below move up within the area.
 * Case does not count. https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-remove-duplicates
 */
export function removeDuplicates(
  host: Host,
  sheet: Sheet,
  area: Area,
  columns: unknown,
  includesHeader: unknown,
): HostObject {
  assertMayEdit(host.workbook, sheet, area);
  host.calculate();
  const keys = list(columns).map((column) => wholeNumber(column, 0));
  if (keys.some((key) => key > area.right - area.left) || keys.length === 0)
    throw invalidArgument();
  const first = area.top + (includesHeader === true ? 1 : 0);
  const seen = new Set<string>();
  const kept: number[] = [];
  for (let row = first; row <= area.bottom; row++) {
    const key = JSON.stringify(
      keys.map((column) => {
        const value = cellAt(sheet, row, area.left + column)?.value ?? '';
        return typeof value === 'string' ? value.toLowerCase() : value;
      }),
    );
    if (!seen.has(key)) kept.push(row);
    seen.add(key);
  }
  moveUp(host, sheet, { ...area, top: first }, kept);
  announceChange(host, sheet, area, null, 'RangeEdited');
  const removed = rowCount(area) - (first - area.top) - kept.length;
  return hostObject(removeDuplicatesResultClass, { removed, uniqueRemaining: kept.length });
}

function moveUp(host: Host, sheet: Sheet, area: Area, kept: readonly number[]): void {
  const contents = kept.map((row) => contentsOf(sheet, area, row));
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const content = contents[row - area.top]?.[column - area.left] ?? { value: '' };
      putContent(host, sheet, row, column, content);
    }
  }
}

const contentsOf = (sheet: Sheet, area: Area, row: number) =>
  Array.from({ length: area.right - area.left + 1 }, (_, step) => {
    const cell = cellAt(sheet, row, area.left + step);
    return cell === undefined ? { value: '' } : { ...cell };
  });

const removeDuplicatesResultClass: HostClass<Outcome> = {
  name: 'RemoveDuplicatesResult',
  get: {
    Removed: ({ removed }) => removed,
    UniqueRemaining: ({ uniqueRemaining }) => uniqueRemaining,
  },
};
