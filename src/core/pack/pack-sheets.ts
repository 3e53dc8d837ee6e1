import type { ActionPlan } from '../plan/plan.js';
import type { Progress } from '../progress/progress.js';
import type { SheetSpec } from '../sheet/sheet-spec.js';
import { appendixSheet } from './appendix/appendix.js';
import { checksSheet, type LocatedFinding } from './checks/checks-sheet.js';
import { chosenSheets, type PackOptions, type PackSheetId } from './pack-options.js';
import { ragSummarySheet } from './summary/rag-summary.js';

/** The chosen sheets of a committee pack, in the order in which they are read. */
export function packSheets(
  plan: ActionPlan,
  progress: Progress,
  findings: readonly LocatedFinding[],
  options: PackOptions,
): readonly SheetSpec[] {
  const draw: Readonly<Record<PackSheetId, () => SheetSpec>> = {
    'appendix-1': () => appendixSheet(plan, progress, options),
    'rag-summary': () => ragSummarySheet(plan, progress, findings, options),
    checks: () => checksSheet(plan, progress, findings, options),
  };
  return chosenSheets(options).map((id) => draw[id]());
}
