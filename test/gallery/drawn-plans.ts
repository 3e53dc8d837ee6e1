import fc from 'fast-check';
import type { ActionPlan } from '../../src/core/plan/plan.js';
import type { PlacedSheet } from '../../src/core/sheet/placed-sheet.js';
import { anyPlan } from './any-plan.js';
import { drawPlan } from './draw-plan.js';
import { EXTREME_PLANS } from './extreme-plans.js';
import { GALLERY_PLANS } from './plans.js';

/** All plans of the gallery, by name. */
export const PLANS: Readonly<Record<string, ActionPlan>> = { ...GALLERY_PLANS, ...EXTREME_PLANS };

interface DrawnPlan {
  readonly plan: ActionPlan;
  readonly sheets: readonly PlacedSheet[];
}

/**
 * The gallery's plans and so many others as chance makes them, each drawn once for all the laws that
 * its sheets are held to.
 */
export function drawnPlans(seed: number, others: number): readonly DrawnPlan[] {
  const plans = [...Object.values(PLANS), ...fc.sample(anyPlan, { seed, numRuns: others })];
  return plans.map((plan) => ({ plan, sheets: drawPlan(plan) }));
}
