import type { Rule } from '../rule.js';

/** A plan of recommendations alone: said once, since it is the plan's shape and not a slip. */
export const planWithoutActions: Rule = {
  code: 'recommendation-without-action',
  severity: 'note',
  find: ({ plan }) =>
    plan.actions.length > 0 || plan.recommendations.length === 0
      ? []
      : [{ about: {}, facts: { recommendations: plan.recommendations.length } }],
};
