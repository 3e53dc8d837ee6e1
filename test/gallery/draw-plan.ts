import { checkPlan } from '../../src/core/checks/check-plan.js';
import type { Finding } from '../../src/core/checks/finding.js';
import { USUAL_SHEETS, type PackSheetId } from '../../src/core/pack/pack-options.js';
import { packSheets } from '../../src/core/pack/pack-sheets.js';
import type { ActionPlan } from '../../src/core/plan/plan.js';
import { measureProgress, usualCountingRule } from '../../src/core/progress/measure-progress.js';
import { layOut } from '../../src/core/sheet/lay-out.js';
import type { PlacedSheet } from '../../src/core/sheet/placed-sheet.js';
import { PACK_THEME } from '../../src/core/sheet/theme.js';
import { AS_AT } from './plans.js';

/** The pack of a plan as at the gallery's day: Appendix 1, RAG summary, and what the checks find. */
export function drawPlan(plan: ActionPlan): readonly [PlacedSheet, PlacedSheet, PlacedSheet] {
  const [appendix, summary] = draw(plan, [], USUAL_SHEETS);
  const [checks] = draw(plan, checkPlan(plan, { asAt: AS_AT }), ['checks']);
  if (!appendix || !summary || !checks) throw new Error('A whole pack has three sheets.');
  return [appendix, summary, checks];
}

function draw(
  plan: ActionPlan,
  findings: readonly Finding[],
  sheets: readonly PackSheetId[],
): readonly PlacedSheet[] {
  const progress = measureProgress(plan, AS_AT, usualCountingRule(plan));
  const options = { council: 'Thornmere Borough Council', sheets };
  return packSheets({ plan, progress, findings }, options).map(({ spec }) =>
    layOut(spec, PACK_THEME),
  );
}
