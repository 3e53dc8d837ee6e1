import type { CountingRule } from '../progress/progress.js';

/** Each counting rule as it is printed under what was counted by it. */
export const COUNTING_RULE_WORDS: Readonly<Record<CountingRule, string>> = {
  action:
    'each action counts once. A rating given for several actions together counts for each of them.',
  recommendation:
    'each recommendation counts once, with the worst rating among its actions and statements.',
  statement: 'each statement of progress counts once, however many actions it speaks of.',
};
