import type { Finding } from '../checks/finding.js';
import type { ActionPlan } from '../plan/plan.js';
import type { Progress } from '../progress/progress.js';
import type { SheetSpec } from '../sheet/sheet-spec.js';
import { appendixSheet } from './appendix.js';
import type { PackOptions } from './pack-options.js';
import { ragSummarySheet } from './rag-summary.js';

/** The sheets of a committee pack, in the order in which members read them. */
export function packSheets(
  plan: ActionPlan,
  progress: Progress,
  findings: readonly Finding[],
  options: PackOptions,
): readonly SheetSpec[] {
  return [
    appendixSheet(plan, progress, options),
    ragSummarySheet(plan, progress, findings, options),
  ];
}
