import type { AccessibilityRule } from '../accessibility-rule.js';
import { GOVERNMENT_CHECKLIST, MICROSOFT_PRACTICE } from '../sources.js';

export const emptySheet: AccessibilityRule = {
  id: 'empty-sheet',
  sources: [GOVERNMENT_CHECKLIST, MICROSOFT_PRACTICE],
  find: ({ at, drawings }) => (at || drawings.length > 0 ? [] : [{ severity: 'error', cells: [] }]),
};
