import { printable } from './page-size.js';
import type { ColumnWidth, SheetSpec, TableBlock } from './sheet-spec.js';

/** About the width of a laptop's screen, for sheets that are not meant for paper. */
export const SCREEN_WIDTH = 1000;
const PIXEL = 0.75;
const NARROWEST = 30;

/**
 * Widths in points of the columns on which all tables of a sheet stand. Where they leave some of
 * the page free, one more column takes it up, so that titles can run on over it and be printed.
 */
export function columnWidths(spec: SheetSpec): readonly number[] {
  const widths = widthsOfTables(spec);
  if (!spec.page) return widths;
  const free = inPixels(printable(spec.page).width - widths.reduce((sum, width) => sum + width, 0));
  return free >= NARROWEST ? [...widths, free] : widths;
}

function widthsOfTables(spec: SheetSpec): readonly number[] {
  const wanted = widthsWanted(tablesOf(spec));
  const available = spec.page ? printable(spec.page).width : SCREEN_WIDTH;
  const fixed = wanted.reduce((sum, width) => sum + ('points' in width ? width.points : 0), 0);
  const shares = wanted.reduce((sum, width) => sum + ('share' in width ? width.share : 0), 0);
  const shared = Math.max(0, available - fixed);
  return wanted.map((width) => {
    const points = 'points' in width ? width.points : (shared * width.share) / shares;
    return Math.max(NARROWEST, inPixels(points));
  });
}

/** Excel keeps whole pixels. */
function inPixels(points: number): number {
  return Math.floor(points / PIXEL) * PIXEL;
}

function widthsWanted(tables: readonly TableBlock[]): readonly ColumnWidth[] {
  const count = Math.max(1, ...tables.map((table) => table.columns.length));
  return Array.from({ length: count }, (_, position) => {
    const given = tables.map((table) => table.columns[position]?.width);
    return given.find((width) => width !== undefined) ?? { share: 1 };
  });
}

export function tablesOf(spec: SheetSpec): readonly TableBlock[] {
  return spec.blocks.filter((block) => block.kind === 'table');
}
