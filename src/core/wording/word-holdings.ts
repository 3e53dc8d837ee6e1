import type { ColumnMeaning } from '../intake/plan-reading.js';
import { listWithAnd } from './words.js';

/** What a table tells of, the most telling first; what only orders its rows is not worth saying. */
const HOLDINGS: readonly (readonly [ColumnMeaning, string])[] = [
  ['recommendation', 'recommendations'],
  ['action', 'actions'],
  ['owner', 'owners'],
  ['due', 'due dates'],
  ['rating', 'ratings'],
  ['status', 'statuses'],
  ['update', 'updates'],
];

/** Ends a sentence that begins with a table: "holds actions, owners and ratings". */
export function wordHoldings(meanings: readonly ColumnMeaning[]): string {
  const found = HOLDINGS.flatMap(([means, word]) => (meanings.includes(means) ? [word] : []));
  const isPlan = meanings.includes('recommendation') || meanings.includes('action');
  if (isPlan) return `holds ${listWithAnd(found)}`;
  return found.length === 0
    ? 'holds nothing that belongs to a plan'
    : `holds ${listWithAnd(found)}, but no actions and no recommendations`;
}
