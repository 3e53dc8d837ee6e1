import type { AccessibilityRule } from '../accessibility-rule.js';
import { GOVERNMENT_CHECKLIST, MICROSOFT, WCAG } from '../sources.js';

/** Screen readers count cells to say where one is; a merged cell makes them lose count. */
export const mergedCells: AccessibilityRule = {
  id: 'merged-cells',
  sources: [WCAG.infoAndRelationships, GOVERNMENT_CHECKLIST, MICROSOFT],
  find: ({ merged }) => {
    if (merged === null) return [{ severity: 'warning', cells: [], unsure: true }];
    return merged.length === 0 ? [] : [{ severity: 'error', cells: merged }];
  },
};
