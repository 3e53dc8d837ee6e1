import type { Rect } from '../core/sheet/placed-sheet.js';
import { done, type Result } from '../workbook/result.js';
import { addressOf } from './addresses.js';
import { unlessRefused } from './refusal.js';
import { roundTrip } from './round-trip.js';

/**
 * The merged areas of a range of a sheet; null where Excel cannot tell them.
 *
 * Excel lists the areas whose top left cell is in the range, and fails where they are more than 512:
 * then each half of the rows is asked by itself. On Windows asking empties Excel's own Undo, so it is
 * done only where a person has asked for the sheet to be read.
 * https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getmergedareasornullobject-member(1)
 * https://github.com/OfficeDev/office-js/issues/3611
 * https://github.com/OfficeDev/office-js/issues/5918
 */
export async function readMerged(sheet: string, at: Rect): Promise<Result<readonly Rect[] | null>> {
  const areas = await unlessRefused(() => roundTrip((context) => mergedIn(context, sheet, at)));
  if (areas.ok || !CANNOT_TELL.includes(areas.refusal.code)) return areas;
  if (at.rows === 1) return done(null);
  const upper = { ...at, rows: Math.ceil(at.rows / 2) };
  const lower = { ...at, row: at.row + upper.rows, rows: at.rows - upper.rows };
  const first = await readMerged(sheet, upper);
  if (!first.ok || first.value === null) return first;
  const second = await readMerged(sheet, lower);
  if (!second.ok || second.value === null) return second;
  return done([...first.value, ...second.value]);
}

/** With which code Excel fails on too many areas is not documented. */
const CANNOT_TELL: readonly string[] = ['excel-refused', 'too-large'];

function mergedIn(context: Excel.RequestContext, sheet: string, at: Rect): () => readonly Rect[] {
  const range = context.workbook.worksheets.getItem(sheet).getRange(addressOf(at));
  const merged = range.getMergedAreasOrNullObject();
  const { areas } = merged;
  areas.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
  return () =>
    merged.isNullObject
      ? []
      : areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
          ...{ row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount },
        }));
}
