import type { Block, TextBlock } from '../../grid/grid.js';
import { isPageNumber } from '../../grid/source-lines.js';
import { readPrintedMark } from './printed-mark.js';

/** How a report announces the themes of a review, as every corporate peer challenge has them. */
const ANNOUNCES =
  /\b(?:core|key|main|following|five|four|six|seven|\d)\s+(?:\w+\s+)?(?:questions?|components?|themes?|areas|elements|lines of enquiry)\b|\bquestions? that are core\b/i;

const FEWEST = 3;
const MOST = 10;

/**
 * The themes or core questions that a document names, in its order: of each the words before its
 * colon or dash. Questions without such a title are what was asked this time, and no themes.
 */
export function readThemes(blocks: readonly Block[]): readonly string[] {
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'table' || !ANNOUNCES.test(block.text)) continue;
    if (!/:\**$/.test(block.text)) continue;
    const items = listAfter(blocks, index, block);
    const titles = items.map(titleOf);
    const questions = titles.some((title) => title.endsWith('?'));
    if (titles.length >= FEWEST && titles.length <= MOST && !questions) return titles;
  }
  return [];
}

function listAfter(
  blocks: readonly Block[],
  index: number,
  above: TextBlock,
): readonly TextBlock[] {
  const items: TextBlock[] = [];
  for (const block of blocks.slice(index + 1, index + 60)) {
    if (block.kind === 'table' || block.kind === 'heading') break;
    if (isPageNumber(block.text)) continue;
    const depth = items[0]?.depth ?? block.depth ?? 0;
    const outside = block.kind !== 'item' || (above.kind === 'item' && depth <= (above.depth ?? 0));
    if (outside || (block.depth ?? 0) < depth || startsAgain(block, items.at(-1))) break;
    if (block.depth === depth) items.push(block);
  }
  return items;
}

/** A number that does not go up begins something else: the next chapter, most often. */
function startsAgain(item: TextBlock, last: TextBlock | undefined): boolean {
  const { ordinal } = readPrintedMark(item.mark ?? '');
  return last !== undefined && ordinal > 0 && ordinal <= readPrintedMark(last.mark ?? '').ordinal;
}

function titleOf(item: TextBlock): string {
  const text = item.text.trim();
  const bold = /^\*\*(.+?)\*\*/.exec(text)?.[1];
  const title = bold ?? text.split(/:\s|\s[-–—]\s/, 1)[0] ?? text;
  return title
    .replaceAll('**', '')
    .replace(/[:.;,]$/, '')
    .trim();
}
