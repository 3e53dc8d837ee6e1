import { packSheets } from '../../src/core/pack/pack-sheets.js';
import type { ActionPlan } from '../../src/core/plan/plan.js';
import { measureProgress, usualCountingRule } from '../../src/core/progress/measure-progress.js';
import { layOut } from '../../src/core/sheet/lay-out.js';
import type { PlacedSheet } from '../../src/core/sheet/placed-sheet.js';
import { PACK_THEME } from '../../src/core/sheet/theme.js';
import { AS_AT } from './plans.js';

/** The pack of a plan as at the gallery's day: Appendix 1, then the RAG summary. */
export function drawPlan(plan: ActionPlan): readonly [PlacedSheet, PlacedSheet] {
  const progress = measureProgress(plan, AS_AT, usualCountingRule(plan));
  const specs = packSheets(plan, progress, [], { council: 'Thornmere Borough Council' });
  const [appendix, summary] = specs.map((spec) => layOut(spec, PACK_THEME));
  if (!appendix || !summary) throw new Error('A pack has two sheets.');
  return [appendix, summary];
}
