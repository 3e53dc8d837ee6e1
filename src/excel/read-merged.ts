import type { Rect } from '../core/sheet/placed-sheet.js';
import { done, type Result } from '../workbook/result.js';
import { addressOf } from './addresses.js';
import { unlessRefused } from './refusal.js';
import { roundTrip } from './round-trip.js';

/**
 * The merged areas of ranges; null for a range of which Excel cannot tell them. One round trip, and
 * more only where there are very many.
 *
 * Excel lists the areas whose top left cell is in the range, and fails where they are more than 512:
 * then each half of the rows is asked by itself. On Windows asking empties Excel's own Undo, so it is
 * done only where a person has asked for the sheet to be read.
 * https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getmergedareasornullobject-member(1)
 * https://github.com/OfficeDev/office-js/issues/3611
 * https://github.com/OfficeDev/office-js/issues/5918
 */
export async function readMerged(
  ranges: readonly Place[],
): Promise<Result<readonly (readonly Rect[] | null)[]>> {
  const all = await unlessRefused(() =>
    roundTrip((context) => {
      const asked = ranges.map((range) => mergedIn(context, range));
      return () => asked.map((found) => found());
    }),
  );
  if (all.ok || !CANNOT_TELL.includes(all.refusal.code)) return all;
  const found: (readonly Rect[] | null)[] = [];
  for (const range of ranges) {
    const areas = await mergedInHalves(range);
    if (!areas.ok) return areas;
    found.push(areas.value);
  }
  return done(found);
}

interface Place {
  readonly sheet: string;
  readonly at: Rect;
}

/** With which code Excel fails on too many areas is not documented. */
const CANNOT_TELL: readonly string[] = ['excel-refused', 'too-large'];

async function mergedInHalves({ sheet, at }: Place): Promise<Result<readonly Rect[] | null>> {
  const areas = await unlessRefused(() => roundTrip((context) => mergedIn(context, { sheet, at })));
  if (areas.ok || !CANNOT_TELL.includes(areas.refusal.code)) return areas;
  if (at.rows === 1) return done(null);
  const rows = Math.ceil(at.rows / 2);
  const upper = await mergedInHalves({ sheet, at: { ...at, rows } });
  if (!upper.ok || upper.value === null) return upper;
  const below = { ...at, row: at.row + rows, rows: at.rows - rows };
  const lower = await mergedInHalves({ sheet, at: below });
  if (!lower.ok || lower.value === null) return lower;
  return done([...upper.value, ...lower.value]);
}

function mergedIn(context: Excel.RequestContext, { sheet, at }: Place): () => readonly Rect[] {
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
