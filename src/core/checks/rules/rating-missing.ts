import type { Found, Rule } from '../rule.js';

/**
 * No rating was printed for an action (for a recommendation, where the plan has no actions). A
 * plan on which nothing has been reported yet has no gaps.
 */
export const ratingMissing: Rule = {
  code: 'rating-missing',
  severity: 'warning',
  find: ({ plan, actions, recommendations }): readonly Found[] => {
    if (plan.updates.length === 0) return [];
    if (actions.length > 0) {
      return actions
        .filter(({ rating }) => rating.statement === undefined)
        .map(({ action }) => ({ about: { action: action.ref }, facts: {} }));
    }
    return recommendations
      .filter(({ updates }) => updates.every(({ rating }) => rating === undefined))
      .map(({ recommendation }) => ({ about: { recommendation: recommendation.ref }, facts: {} }));
  },
};
