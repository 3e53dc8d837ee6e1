import type { AccessibilityRule } from '../accessibility-rule.js';
import { includes, isBlank, textAt } from '../sheet-cells.js';
import { GOVERNMENT, GOVERNMENT_CHECKLIST, WCAG } from '../sources.js';

const A1 = { row: 0, column: 0, rows: 1, columns: 1 };

/** Screen readers begin in A1: it says what the sheet is, and is no heading of a table. */
export const sheetTitle: AccessibilityRule = {
  id: 'sheet-title',
  sources: [WCAG.pageTitled, GOVERNMENT, GOVERNMENT_CHECKLIST],
  find: (sheet) => {
    if (!sheet.at) return [];
    const isTable = sheet.tables.some(({ at }) => includes(at, 0, 0));
    return isTable || isBlank(textAt(sheet, 0, 0)) ? [{ severity: 'error', cells: [A1] }] : [];
  },
};
