import type { Action, ActionPlan } from '../../plan/plan.js';

/**
 * "Annual governance statement", which each relevant body in England prepares (Accounts and Audit
 * Regulations 2015, regulation 6), "AGS 2023/24"; in Welsh "datganiad llywodraethu".
 */
const NAMES_STATEMENT = /\b(?:governance statement|datganiad llywodraethu)\b/i;
const ABBREVIATED = /\bAGS\b/;
/** "AGS1", "AGS 23/24-1" */
const REF_OF_STATEMENT = /^AGS(?![a-z])/i;

/** Those that the plan itself says are from the annual governance statement; none is guessed. */
export function actionsFromStatement(plan: ActionPlan): ReadonlySet<Action> {
  if (saysStatement(plan.title)) return new Set(plan.actions);
  const refs = new Set(
    plan.recommendations
      .filter(({ ref, theme = '' }) => REF_OF_STATEMENT.test(ref) || saysStatement(theme))
      .map(({ ref }) => ref),
  );
  return new Set(
    plan.actions.filter(
      ({ ref, note = '', recommendations }) =>
        REF_OF_STATEMENT.test(ref) ||
        saysStatement(note) ||
        recommendations.some((served) => refs.has(served)),
    ),
  );
}

function saysStatement(text: string): boolean {
  return NAMES_STATEMENT.test(text) || ABBREVIATED.test(text);
}
