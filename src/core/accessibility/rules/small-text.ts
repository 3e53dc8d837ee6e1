import type { AccessibilityRule } from '../accessibility-rule.js';
import { areasOf, cellsSeen, isBlank } from '../sheet-cells.js';
import { GOVERNMENT, WCAG } from '../sources.js';

/** Points. */
const SMALLEST = 10;

export const smallText: AccessibilityRule = {
  id: 'small-text',
  sources: [WCAG.resizeText, GOVERNMENT],
  find: (sheet) => {
    const small = [...cellsSeen(sheet)].filter(
      ({ text, look: { size } }) => !isBlank(text) && size !== null && size < SMALLEST,
    );
    if (small.length === 0) return [];
    const size = Math.min(...small.map(({ look }) => look.size ?? SMALLEST));
    return [{ severity: 'warning', cells: areasOf(small), facts: { size, smallest: SMALLEST } }];
  },
};
