import { isDate } from './cell-kinds.js';

/** The lines of a cell that say something: one for each action of its row, where they are as many. */
export const linesOf = (text: string): readonly string[] =>
  text.split('\n').filter((line) => line.trim() !== '');

/** Whether a cell has several dates, and not one for each of its row's actions. */
export function leavesDatesOpen(actions: number, text: string): boolean {
  const lines = linesOf(text);
  return actions > 1 && lines.length > 1 && lines.length !== actions && lines.every(isDate);
}
