import type { Block } from '../../grid/grid.js';

const PART = "\\p{Lu}[\\p{L}'’-]+";
const LINK = '(?:and|upon|on|of|under|the|le|in) ';
const KIND =
  '(?:City|Borough|County|District|Metropolitan|Unitary|Combined|Town|Metropolitan Borough|Metropolitan District|County Borough)';
const AUTHORITY = new RegExp(
  `(?:${PART} (?:${LINK})?){1,4}${KIND} Council\\b|(?:London Borough|Royal Borough|City|County) of (?:${PART} ?(?:${LINK})?){1,4}(?:Council)?`,
  'gu',
);

/** The council that a paper names most often, the first of equals. */
export function readCouncil(blocks: readonly Block[]): string | undefined {
  const tally = new Map<string, number>();
  for (const block of blocks) {
    if (block.kind === 'table') continue;
    for (const [name] of block.text.matchAll(AUTHORITY)) {
      const plain = name.replace(/^(?:The|Corporate Peer Challenge|Peer Challenge) /, '').trim();
      tally.set(plain, (tally.get(plain) ?? 0) + 1);
    }
  }
  const most = Math.max(0, ...tally.values());
  return [...tally].find(([, count]) => count === most)?.[0];
}
