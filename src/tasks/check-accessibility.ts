import type { AccessibilityFinding } from '../core/accessibility/accessibility-finding.js';
import { done, type Result } from '../workbook/result.js';
import type { Workbook, WorkbookOverview } from '../workbook/workbook.js';

/** Sheets that were held against the rules, and what was found. */
export interface CheckedSheets {
  readonly sheets: readonly string[];
  readonly findings: readonly AccessibilityFinding[];
}

/** Those that we drew, or the one that the user looks at. */
export type SheetsToCheck = 'drawn' | 'in-front';

/**
 * What keeps sheets from being read by everyone, as they stand in the workbook now: ours or the
 * user's own, and the workbook as a whole. Without sheets nothing is checked.
 */
export async function checkAccessibility(
  workbook: Workbook,
  names: readonly string[],
): Promise<Result<CheckedSheets>> {
  if (names.length === 0) return done({ sheets: [], findings: [] });
  const inspected = await workbook.inspect(names);
  if (!inspected.ok) return inspected;
  const { checkWorkbook } = await import('../core/accessibility/check-accessibility.js');
  return done({ sheets: names, findings: checkWorkbook(inspected.value) });
}

/** As `checkAccessibility`, of sheets that are looked up first. */
export async function checkSheetsNow(
  workbook: Workbook,
  which: SheetsToCheck,
): Promise<Result<CheckedSheets>> {
  const overview = await workbook.overview();
  return overview.ok ? checkAccessibility(workbook, namesOf(overview.value, which)) : overview;
}

function namesOf(
  { sheets, activeSheet }: WorkbookOverview,
  which: SheetsToCheck,
): readonly string[] {
  if (which === 'in-front') return activeSheet === null ? [] : [activeSheet];
  return sheets.flatMap(({ name, mark }) => (mark === undefined ? [] : [name]));
}
