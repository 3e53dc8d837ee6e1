import { agreedDues } from '../agreed-dues.js';
import type { Rule } from '../rule.js';

/** An action that nobody can be late with. */
export const dueMissing: Rule = {
  code: 'due-missing',
  severity: 'warning',
  find: ({ plan }) =>
    plan.actions
      .filter((action) => agreedDues(action).length === 0)
      .map(({ ref }) => ({ about: { action: ref }, facts: {} })),
};
