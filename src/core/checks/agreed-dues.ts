import type { DueDate } from '../plan/dates.js';
import type { Action } from '../plan/plan.js';

/** Every deadline that was written down for an action, first and revised. */
export function agreedDues({ due, revisedDues }: Action): readonly DueDate[] {
  return [...(due ? [due] : []), ...revisedDues].filter(({ text }) => !saysNothing(text));
}

/** Words that stand for an empty cell. */
function saysNothing(text: string): boolean {
  return /^\s*(?:n\/?a|none|nil|[-–—.?]*)\s*$/i.test(text);
}
