import { lateActions } from '../late-actions.js';
import type { Rule } from '../rule.js';

/**
 * On course by its rating, late by its date, and nothing says that it is done: a question to the
 * owner, so a warning and not an error. The rating is never changed for them.
 */
export const pastDueButGreen: Rule = {
  code: 'past-due-but-green',
  severity: 'warning',
  find: (facts) => lateActions(facts, true),
};
