import { checkPlan } from '../../src/core/checks/check-plan.js';
import { PACK_SHEETS, type PackSheetId } from '../../src/core/pack/pack-options.js';
import { packSheets } from '../../src/core/pack/pack-sheets.js';
import type { ActionPlan } from '../../src/core/plan/plan.js';
import { measureProgress, usualCountingRule } from '../../src/core/progress/measure-progress.js';
import { layOut } from '../../src/core/sheet/lay-out.js';
import type { PlacedSheet } from '../../src/core/sheet/placed-sheet.js';
import { PACK_THEME } from '../../src/core/sheet/theme.js';
import { AS_AT } from './plans.js';

/** Every sheet that a pack can have, as at the gallery's day; Appendix 1 is the first. */
export function drawPlan(plan: ActionPlan): readonly [PlacedSheet, ...PlacedSheet[]] {
  return drawSheets(plan, PACK_SHEETS);
}

/** Appendix 1 of a pack that has nothing else: for what is looked for in it over many plans. */
export function drawAppendix(plan: ActionPlan): PlacedSheet {
  return drawSheets(plan, ['appendix-1'])[0];
}

function drawSheets(
  plan: ActionPlan,
  sheets: readonly PackSheetId[],
): readonly [PlacedSheet, ...PlacedSheet[]] {
  const source = {
    plan,
    progress: measureProgress(plan, AS_AT, usualCountingRule(plan)),
    findings: checkPlan(plan, { asAt: AS_AT }),
  };
  const options = { council: 'Thornmere Borough Council', sheets };
  const [appendix, ...others] = packSheets(source, options).map(({ spec }) =>
    layOut(spec, PACK_THEME),
  );
  if (!appendix) throw new Error('A pack has an Appendix 1.');
  return [appendix, ...others];
}
