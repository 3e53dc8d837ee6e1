import type { GridRow, TextBlock } from '../grid/grid.js';
import { breaksOff, endsSentence, startsLowerCase } from './sentence-flow.js';

const SHORTEST = 20;

/**
 * A paragraph right below a table that goes on with the sentence of its last row, as a row that only
 * has the rest of that cell; null where none does.
 */
export function rowBelow(last: GridRow | undefined, block: TextBlock): GridRow | null {
  if (!last || block.kind !== 'paragraph' || !startsLowerCase(block.text)) return null;
  const at =
    findLast(last, breaksOff) ??
    findLast(last, (text) => text.length >= SHORTEST && !endsSentence(text));
  if (at === undefined) return null;
  const { line, text } = block;
  return { line, cells: last.cells.map((_, index) => ({ text: index === at ? text : '' })) };
}

function findLast({ cells }: GridRow, passes: (text: string) => boolean): number | undefined {
  const at = cells.findLastIndex(({ text }) => text.trim() !== '' && passes(text));
  return at < 0 ? undefined : at;
}
