import type { AccessibilityFinding } from '../core/accessibility/accessibility-finding.js';
import { done, type Result } from '../workbook/result.js';
import type { Workbook, WorkbookOverview } from '../workbook/workbook.js';

/**
 * What keeps sheets from being read by everyone, as they stand in the workbook now: ours or the
 * user's own, and the workbook as a whole.
 */
export async function checkAccessibility(
  workbook: Workbook,
  names: readonly string[],
): Promise<Result<readonly AccessibilityFinding[]>> {
  const inspected = await workbook.inspect(names);
  if (!inspected.ok) return inspected;
  const { checkWorkbook } = await import('../core/accessibility/check-accessibility.js');
  return done(checkWorkbook(inspected.value));
}

/** The sheets that we drew, in their order. */
export function drawnSheets({ sheets }: WorkbookOverview): readonly string[] {
  return sheets.flatMap(({ name, mark }) => (mark === undefined ? [] : [name]));
}
