import type { AccessibilityRule } from '../accessibility-rule.js';
import { GOVERNMENT_CHECKLIST, MICROSOFT_PRACTICE, WCAG } from '../sources.js';

/** What Excel calls a new sheet, in English and in other tongues ("Sheet1", "Tabelle2", "Feuil1 (2)"). */
const GIVEN_BY_EXCEL =
  /^(sheet|tabelle|feuil|hoja|foglio|planilha|blad|ark|taul)\s?\d+(\s\(\d+\))?$/i;
const COPIED = /\(\d+\)$/;

/** Excel itself sees to it that no two sheets have one name. */
export const sheetName: AccessibilityRule = {
  id: 'sheet-name',
  sources: [WCAG.headingsAndLabels, GOVERNMENT_CHECKLIST, MICROSOFT_PRACTICE],
  find: ({ name }) => {
    if (GIVEN_BY_EXCEL.test(name)) return [{ severity: 'error', cells: [] }];
    return COPIED.test(name) ? [{ severity: 'tip', cells: [] }] : [];
  },
};
