import type { Rule } from '../rule.js';

/** Ratings printed for rows of several actions: each has its row's rating, not one of its own. */
export const ratingInherited: Rule = {
  code: 'rating-inherited',
  severity: 'note',
  find: ({ actions }) => {
    const inherited = actions.filter(({ rating }) => rating.inherited);
    if (inherited.length === 0) return [];
    const statements = new Set(inherited.map(({ rating }) => rating.statement)).size;
    return [{ about: {}, facts: { actions: inherited.length, statements } }];
  },
};
