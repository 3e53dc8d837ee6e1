import type { Block, TextBlock } from '../../grid/grid.js';
import { isPageNumber } from '../../grid/source-lines.js';
import { readRecommendationList } from './recommendation-list.js';
import type { Candidate } from './resolutions.js';

/** "We suggest that the council:" right above a list, under no heading that calls it one of advice. */
const ADVISES = [
  /\b(?:we|team|peers|inspectors?|auditors?|review|panel|group)\b[^.:]{0,80}\b(?:recommend|suggest|propose|advise|urge)(?:s|ed)?\b[^.:]{0,120}:\**$/i,
  /\b(?:council|service|authority|board|force|trust)\s+(?:should|must|needs? to|will|has agreed to)\b[^.:]{0,80}:\**$/i,
];
const LONGEST_LEAD_IN = 500;

/** Lists that by their lead-in alone may be recommendations; at least two entries make a list. */
export function findAdvice(blocks: readonly Block[]): readonly Candidate[] {
  return blocks.flatMap((block, index) => {
    if (block.kind === 'table' || !advises(block.text)) return [];
    const found = readRecommendationList(itemsBelow(blocks, index));
    if (found.length < 2) return [];
    return found.map(({ ref, title, text, points, place }): Candidate => ({
      what: 'list',
      ref,
      text: `${title} ${text}`.trim(),
      points,
      place,
    }));
  });
}

const advises = (text: string): boolean =>
  text.length <= LONGEST_LEAD_IN && ADVISES.some((pattern) => pattern.test(text));

function itemsBelow(blocks: readonly Block[], index: number): readonly TextBlock[] {
  const items: TextBlock[] = [];
  const lead = blocks[index];
  // "35. Within a month the council will:" is itself an item, and "36." the next such.
  const outside = lead?.kind === 'item' ? (lead.depth ?? 0) : -1;
  for (let at = index + 1; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block === undefined || block.kind === 'table') break;
    if (isPageNumber(block.text)) continue;
    if (block.kind !== 'item' || (block.depth ?? 0) <= outside) break;
    items.push(block);
  }
  return items;
}
