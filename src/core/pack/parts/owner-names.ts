import { counted } from './counted.js';

/** Where an action is one of a list; the appendix names all of its owners. */
const MOST_NAMED = 3;

/** One under another: "Head of Place\nClerk", "Head of Place\nClerk\nand 5 others". */
export function firstOwners(owners: readonly string[]): string {
  if (owners.length <= MOST_NAMED) return owners.join('\n');
  const named = owners.slice(0, MOST_NAMED - 1);
  return [...named, `and ${counted(owners.length - named.length, 'other')}`].join('\n');
}
