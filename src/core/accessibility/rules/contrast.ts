import type { InspectedLook } from '../../sheet/inspected-sheet.js';
import type { AccessibilityRule } from '../accessibility-rule.js';
import { contrast as contrastOf } from '../../colour/contrast.js';
import { areasOf, cellsSeen, isBlank, type SheetCell } from '../sheet-cells.js';
import { MICROSOFT, WCAG } from '../sources.js';

/** Large is 18 points and more, or 14 and more in bold: https://www.w3.org/TR/WCAG22/#dfn-large-scale */
function leastContrast({ size, bold }: InspectedLook): number {
  return (size ?? 0) >= (bold ? 14 : 18) ? 3 : 4.5;
}

export const contrast: AccessibilityRule = {
  id: 'contrast',
  sources: [WCAG.contrast, MICROSOFT],
  find: (sheet) => {
    const byColours = new Map<string, SheetCell[]>();
    for (const cell of cellsSeen(sheet)) {
      const { fill, colour } = cell.look;
      if (isBlank(cell.text) || fill === null || colour === null) continue;
      if (contrastOf(colour, fill) >= leastContrast(cell.look)) continue;
      const colours = `${colour} ${fill} ${leastContrast(cell.look)}`;
      const cells = byColours.get(colours) ?? [];
      byColours.set(colours, cells);
      cells.push(cell);
    }
    return [...byColours].map(([colours, cells]) => {
      const [colour = '', fill = '', needed = ''] = colours.split(' ');
      // Rounded down: 4.49 is not 4.5.
      const ratio = Math.floor(contrastOf(colour, fill) * 10) / 10;
      const facts = { colour, fill, ratio, needed };
      return { severity: 'error', cells: areasOf(cells), facts };
    });
  },
};
