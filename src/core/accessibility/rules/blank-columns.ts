import type { AccessibilityRule } from '../accessibility-rule.js';
import { indexes, isBlank } from '../sheet-cells.js';
import { GOVERNMENT_CHECKLIST, MICROSOFT, WCAG } from '../sources.js';

/** A column left blank for its white space reads as the end of what stands left of it. */
export const blankColumns: AccessibilityRule = {
  id: 'blank-columns',
  sources: [WCAG.meaningfulSequence, GOVERNMENT_CHECKLIST, MICROSOFT],
  find: ({ at, texts }) => {
    if (!at) return [];
    const blank = indexes(at.columns).filter((right) =>
      texts.every((row) => isBlank(row[right] ?? '')),
    );
    return blank.map((right) => ({
      severity: 'error',
      cells: [{ ...at, column: at.column + right, columns: 1 }],
    }));
  },
};
