import type { Rule } from '../rule.js';

/** More than everything, or less than nothing. */
export const percentOutOfRange: Rule = {
  code: 'percent-out-of-range',
  severity: 'warning',
  find: ({ plan }) =>
    plan.actions.flatMap(({ ref, percent }) =>
      percent === undefined || (percent >= 0 && percent <= 100)
        ? []
        : [{ about: { action: ref }, facts: { percent: String(percent) } }],
    ),
};
