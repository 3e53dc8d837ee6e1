import type { DueDate } from '../../plan/dates.js';
import { saysDoneAsDeadline } from '../../plan/done.js';
import { agreedDues } from '../agreed-dues.js';
import type { Rule } from '../rule.js';

/** Words where a deadline should stand: "TBC", "early in the new year". "Ongoing" is an answer. */
export const dueNotADate: Rule = {
  code: 'due-not-a-date',
  severity: 'warning',
  find: ({ plan }) =>
    plan.actions.flatMap((action) =>
      agreedDues(action)
        .filter(namesNoDay)
        .map(({ text }) => ({ about: { action: action.ref }, facts: { due: text.trim() } })),
    ),
};

function namesNoDay({ text, latest, precision }: DueDate): boolean {
  if (latest !== undefined || saysDoneAsDeadline(text)) return false;
  return precision === 'none' || precision === 'vague' || precision === 'to-be-confirmed';
}
