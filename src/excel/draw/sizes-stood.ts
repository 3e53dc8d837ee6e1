import type { PlacedSheet, SizeRun } from '../../core/sheet/placed-sheet.js';
import { addressOf } from '../addresses.js';

export type SizesStood = Pick<PlacedSheet, 'rowHeights' | 'columnWidths'>;

/** What was hidden is shown again, as it was drawn. */
export function queueSizesStood(
  sheet: Excel.Worksheet,
  area: PlacedSheet['extent'],
): () => SizesStood {
  const range = sheet.getRange(addressOf({ row: 0, column: 0, ...area }));
  const rows = range.getRowProperties({ format: { rowHeight: true } });
  const columns = range.getColumnProperties({ format: { columnWidth: true } });
  return () => ({
    rowHeights: runsOf(rows.value.map(({ format }) => format?.rowHeight ?? 0)),
    columnWidths: runsOf(columns.value.map(({ format }) => format?.columnWidth ?? 0)),
  });
}

function runsOf(sizes: readonly number[]): readonly SizeRun[] {
  return sizes.flatMap((points, from) => {
    if (points <= 0 || sizes[from - 1] === points) return [];
    const end = sizes.findIndex((other, index) => index > from && other !== points);
    return [{ from, count: (end < 0 ? sizes.length : end) - from, points }];
  });
}
