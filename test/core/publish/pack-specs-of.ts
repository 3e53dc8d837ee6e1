import { checkPlan } from '../../../src/core/checks/check-plan.js';
import type { PackSheetId } from '../../../src/core/pack/pack-options.js';
import { packSheets } from '../../../src/core/pack/pack-sheets.js';
import type { ActionPlan } from '../../../src/core/plan/plan.js';
import { measureProgress, usualCountingRule } from '../../../src/core/progress/measure-progress.js';
import type { SheetSpec } from '../../../src/core/sheet/sheet-spec.js';
import { AS_AT } from '../../gallery/plans.js';

/** The sheets of a plan's pack before they are laid out, as at the gallery's day. */
export function packSpecsOf(
  plan: ActionPlan,
  sheets: readonly PackSheetId[],
): readonly SheetSpec[] {
  const source = {
    plan,
    progress: measureProgress(plan, AS_AT, usualCountingRule(plan)),
    findings: checkPlan(plan, { asAt: AS_AT }),
  };
  const options = { council: 'Thornmere Borough Council', sheets };
  return packSheets(source, options).map(({ spec }) => spec);
}
