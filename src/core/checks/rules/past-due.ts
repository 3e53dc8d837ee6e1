import { lateActions } from '../late-actions.js';
import type { Rule } from '../rule.js';

/** Open past its deadline, where the rating does not claim otherwise (see past-due-but-green). */
export const pastDue: Rule = {
  code: 'past-due',
  severity: 'warning',
  find: (facts) => lateActions(facts, false),
};
