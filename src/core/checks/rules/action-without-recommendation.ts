import type { Rule } from '../rule.js';

/** An action that serves no recommendation, in a plan that has some. */
export const actionWithoutRecommendation: Rule = {
  code: 'action-without-recommendation',
  severity: 'warning',
  find: ({ plan }) =>
    plan.recommendations.length === 0
      ? []
      : plan.actions
          .filter(({ recommendations }) => recommendations.length === 0)
          .map(({ ref }) => ({ about: { action: ref }, facts: {} })),
};
