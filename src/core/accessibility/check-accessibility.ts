import type { InspectedSheet, InspectedWorkbook } from '../sheet/inspected-sheet.js';
import type { AccessibilityFinding } from './accessibility-finding.js';
import { ACCESSIBILITY_RULES } from './rules.js';
import { GOVERNMENT_CHECKLIST, WCAG } from './sources.js';

const GRADES = ['error', 'warning', 'tip'] as const;

/** What keeps sheets from being read by everyone: sheet by sheet, errors first. Never throws. */
export function checkSheets(sheets: readonly InspectedSheet[]): readonly AccessibilityFinding[] {
  return sheets.flatMap(checkSheet);
}

/** As `checkSheets`, and what is to be said of the workbook as a whole. */
export function checkWorkbook(workbook: InspectedWorkbook): readonly AccessibilityFinding[] {
  return [...checkTitle(workbook), ...checkSheets(workbook.sheets)];
}

function checkSheet(sheet: InspectedSheet): readonly AccessibilityFinding[] {
  const findings = ACCESSIBILITY_RULES.flatMap(({ id, sources, find }) =>
    find(sheet).map((found) => ({ facts: {}, ...found, rule: id, sheet: sheet.name, sources })),
  );
  return GRADES.flatMap((grade) => findings.filter(({ severity }) => severity === grade));
}

function checkTitle({ title }: InspectedWorkbook): readonly AccessibilityFinding[] {
  if (title.trim() !== '') return [];
  const sources = [WCAG.pageTitled, GOVERNMENT_CHECKLIST];
  const about = { sheet: null, cells: [], facts: {} };
  return [{ rule: 'workbook-title', severity: 'warning', ...about, sources }];
}
