import { saysDone } from '../../plan/done.js';
import type { Action } from '../../plan/plan.js';
import type { Found, Rule } from '../rule.js';

/** A completion date, or 100%, beside a status or percentage that says the work goes on. */
export const completedButOpen: Rule = {
  code: 'completed-but-open',
  severity: 'warning',
  find: ({ plan }) =>
    plan.actions.flatMap((action): readonly Found[] => {
      const completed = completionOf(action);
      const open = opennessOf(action);
      if (completed === null || open === null) return [];
      return [{ about: { action: action.ref }, facts: { completed, open } }];
    }),
};

function completionOf({ completedOn, percent }: Action): string | null {
  if (completedOn?.latest !== undefined) return completedOn.text.trim();
  return percent === 100 ? '100%' : null;
}

function opennessOf({ status, percent }: Action): string | null {
  const words = status?.trim() ?? '';
  if (words !== '' && !saysDone(words)) return words;
  return percent !== undefined && percent >= 0 && percent < 100 ? `${percent}%` : null;
}
