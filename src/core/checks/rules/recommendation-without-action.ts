import type { Rule } from '../rule.js';

/** A recommendation that no action serves, in a plan that has actions. */
export const recommendationWithoutAction: Rule = {
  code: 'recommendation-without-action',
  severity: 'warning',
  find: ({ plan, recommendations }) =>
    plan.actions.length === 0
      ? []
      : recommendations
          .filter(({ hasAction }) => !hasAction)
          .map(({ recommendation }) => ({
            about: { recommendation: recommendation.ref },
            facts: {},
          })),
};
