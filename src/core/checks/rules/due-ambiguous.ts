import { agreedDues } from '../agreed-dues.js';
import type { Rule } from '../rule.js';

/** "1/3/2019" in a column that does not show which comes first, day or month. */
export const dueAmbiguous: Rule = {
  code: 'due-ambiguous',
  severity: 'error',
  find: ({ plan }) =>
    plan.actions.flatMap((action) =>
      agreedDues(action)
        .filter(({ precision }) => precision === 'ambiguous')
        .map(({ text }) => ({ about: { action: action.ref }, facts: { due: text.trim() } })),
    ),
};
