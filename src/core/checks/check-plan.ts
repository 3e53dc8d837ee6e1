import type { PlainDate } from '../plan/dates.js';
import type { ActionPlan } from '../plan/plan.js';
import type { Finding, Severity } from './finding.js';
import { factsOf } from './plan-facts.js';
import type { Rule } from './rule.js';
import { actionWithoutRecommendation } from './rules/action-without-recommendation.js';
import { completedButOpen } from './rules/completed-but-open.js';
import { dueAmbiguous } from './rules/due-ambiguous.js';
import { dueMissing } from './rules/due-missing.js';
import { dueNotADate } from './rules/due-not-a-date.js';
import { duplicateRef } from './rules/duplicate-ref.js';
import { ownerMissing } from './rules/owner-missing.js';
import { pastDue } from './rules/past-due.js';
import { pastDueButGreen } from './rules/past-due-but-green.js';
import { percentOutOfRange } from './rules/percent-out-of-range.js';
import { ratingContradictsStatus } from './rules/rating-contradicts-status.js';
import { ratingInherited } from './rules/rating-inherited.js';
import { ratingMissing } from './rules/rating-missing.js';
import { ratingNotRecognised } from './rules/rating-not-recognised.js';
import { planWithoutActions } from './rules/plan-without-actions.js';
import { recommendationWithoutAction } from './rules/recommendation-without-action.js';
import { textTooLong } from './rules/text-too-long.js';
import { unknownReference } from './rules/unknown-reference.js';
import { updateMissing } from './rules/update-missing.js';

/** The most telling first: findings of one severity are shown in this order. */
export const RULES: readonly Rule[] = [
  duplicateRef,
  unknownReference,
  ratingNotRecognised,
  dueAmbiguous,
  textTooLong,
  pastDueButGreen,
  pastDue,
  ratingContradictsStatus,
  completedButOpen,
  percentOutOfRange,
  dueNotADate,
  ratingMissing,
  updateMissing,
  ownerMissing,
  dueMissing,
  actionWithoutRecommendation,
  recommendationWithoutAction,
  planWithoutActions,
  ratingInherited,
];

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/**
 * Everything in the plan that a person should look at, worst first; findings of one rule stand
 * together, in the plan's order. Changes nothing. Cost grows with the plan's rows.
 */
export function checkPlan(
  plan: ActionPlan,
  { asAt }: { readonly asAt: PlainDate },
): readonly Finding[] {
  const facts = factsOf(plan, asAt);
  return RULES.flatMap(({ code, severity, find }) =>
    find(facts).map((found): Finding => ({ code, severity, ...found })),
  ).sort((a, b) => RANK[a.severity] - RANK[b.severity]);
}
