import type { PageSetUp, SizeRun } from '../../core/sheet/placed-sheet.js';

/**
 * Most page breaks that Excel keeps on a sheet; beyond that it breaks pages by itself.
 * https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3
 */
const MOST_PAGE_BREAKS = 1_026;

const POINTS_PER_MM = 72 / 25.4;
const A4 = { portrait: 297 * POINTS_PER_MM, landscape: 210 * POINTS_PER_MM } as const;

/**
 * Excel may fit more on a page than its points say: it shrinks a sheet that is a shade too wide,
 * and a printer's pixels round rows down.
 */
const CERTAINLY_OVER = 1.03;

/**
 * The rows before which to set a page break. Each break is an operation of its own in Office.js,
 * so only those are set that Excel would not make by itself: it never parts a row, so where the
 * next row is certainly too high for what is left of the page, the page ends there anyway. What
 * remains keeps things together that would have fitted in part: a group, a heading and its table.
 */
export function breaksToSet(page: PageSetUp, rowHeights: readonly SizeRun[]): readonly number[] {
  const { margins, titleRows, orientation } = page;
  const heights = rowHeights.flatMap(({ count, points }) => Array<number>(count).fill(points));
  const height = (from: number, to: number) =>
    heights.slice(from, to).reduce((sum, points) => sum + points, 0);
  const room = (A4[orientation] - margins.top - margins.bottom) * CERTAINLY_OVER;
  const needed = page.breaksBefore.filter((row, index) => {
    const start = page.breaksBefore[index - 1] ?? 0;
    const repeats = titleRows !== undefined && start > titleRows.to;
    const repeated = repeats ? height(titleRows.from, titleRows.to + 1) : 0;
    return repeated + height(start, row + 1) <= room;
  });
  return needed.slice(0, MOST_PAGE_BREAKS);
}
