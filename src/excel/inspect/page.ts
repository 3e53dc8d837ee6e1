import type { InspectedPage } from '../../core/sheet/inspected-sheet.js';
import type { SheetGlanced } from './glance-sheets.js';

const POINTS_PER_MM = 72 / 25.4;

/** Short and long side in points, of the papers that committees are printed on. */
const PAPERS: Readonly<Record<string, readonly [number, number]>> = {
  A3: [297 * POINTS_PER_MM, 420 * POINTS_PER_MM],
  A4: [210 * POINTS_PER_MM, 297 * POINTS_PER_MM],
  Letter: [612, 792],
};

/** How much of a sheet goes on one page. */
export function pageOf({ page }: SheetGlanced, columnWidths: readonly number[]): InspectedPage {
  const { titleRows, orientation, paper, margins, zoom } = page;
  const sides = PAPERS[paper ?? ''];
  if (!sides || (zoom.verticalFitToPages ?? 0) > 0) return { titleRows, height: null };
  const [short, long] = sides;
  const isLandscape = orientation === 'Landscape';
  const height = (isLandscape ? short : long) - margins.top - margins.bottom;
  const width = (isLandscape ? long : short) - margins.left - margins.right;
  const total = columnWidths.reduce((sum, each) => sum + each, 0);
  const across = zoom.horizontalFitToPages ?? 0;
  // Fitting a sheet to pages makes it smaller, never larger.
  const scale = across > 0 ? Math.min(1, (width * across) / total) : (zoom.scale ?? 100) / 100;
  return { titleRows, height: height / scale };
}
