import type { Rule } from '../rule.js';

/** An action that nobody is named for. */
export const ownerMissing: Rule = {
  code: 'owner-missing',
  severity: 'warning',
  find: ({ plan }) =>
    plan.actions
      .filter(({ owners }) => owners.every((owner) => owner.trim() === ''))
      .map(({ ref }) => ({ about: { action: ref }, facts: {} })),
};
