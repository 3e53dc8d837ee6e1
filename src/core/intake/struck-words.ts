import type { Finding } from '../checks/finding.js';
import type { GridCell } from '../grid/grid.js';
import type { ColumnMeaning } from './plan-reading.js';
import type { PlanTable } from './plan-table.js';

/** Fields of which only one can hold: a struck value beside another no longer does. */
const ONE_HOLDS: ReadonlySet<ColumnMeaning | null> = new Set([
  'rating',
  'owner',
  'due',
  'revised-due',
  'completed',
  'status',
  'priority',
  'percent',
  'as-at',
]);

/**
 * The text of a field without what is struck through in it, unless nothing else is left. Prose keeps
 * all of its words, and is struck only as a whole: an action that was given up.
 */
export function withoutStruck(
  { text, struck = [] }: GridCell,
  means: ColumnMeaning | null,
): { readonly text: string; readonly struck: string } {
  if (!ONE_HOLDS.has(means)) {
    const isWhole = text.trim() !== '' && letters(struck.join('')) === letters(text);
    return { text: text.trim(), struck: isWhole ? struck.join(' ') : '' };
  }
  const kept = struck
    .reduce((rest, words) => rest.replace(words, ''), text)
    .replace(/ {2,}/g, ' ')
    .replace(/^[\s,;/–-]+|[\s,;/–-]+$/g, '');
  return { text: kept === '' ? text.trim() : kept, struck: struck.join(' ') };
}

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** Says of each struck text what was read in its place, if anything was: prose is counted as it stands. */
export const struckWords = ({ rows, columns }: PlanTable): readonly Finding[] =>
  rows.flatMap(({ line, cells }) =>
    cells.flatMap(({ text, struck }, at): readonly Finding[] => {
      if (struck === undefined) return [];
      const { heading: column = '', means = null } = columns[at] ?? {};
      const isReplaced = ONE_HOLDS.has(means) && text !== struck;
      const facts = { text: struck, ...(isReplaced && { kept: text }) };
      return [{ code: 'text-struck-through', severity: 'note', about: { line, column }, facts }];
    }),
  );
