import type { AccessibilityRule } from '../accessibility-rule.js';
import { WCAG } from '../sources.js';

/** Excel tells which colours its rules give only from ExcelApi 1.19 on: a person is to look at them. */
export const colouredByRules: AccessibilityRule = {
  id: 'coloured-by-rules',
  sources: [WCAG.useOfColour, WCAG.contrast],
  find: ({ hasColourRules }) =>
    hasColourRules ? [{ severity: 'tip', cells: [], unsure: true }] : [],
};
