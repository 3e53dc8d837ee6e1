import type { Block, SourceDocument, TextBlock } from './grid.js';
import { ListDepth } from './list-marks.js';
import { isBlank, isPageNumber, readLines, type SourceLine } from './source-lines.js';
import { isUnfinished, looksLikeHeading, readFlow, wrapWidthOf } from './text-flow.js';
import { readPipeTable, readTabbedTable } from './text-tables.js';

/**
 * Reads the plain text of a report: prose, lists, and tables whose cells are parted by tabs or by
 * Markdown's pipes. Each run of table lines is a block of its own, as its source had it; pieces of
 * one table over several pages are for the caller to join.
 *
 * A sentence that a gap cuts in two (a blank line, a page's foot) is one block again, and the block
 * says on which lines it was joined. Lines count from 1.
 */
export function readText(text: string): SourceDocument {
  const lines = readLines(text);
  const wrapWidth = wrapWidthOf(lines);
  const blocks: Block[] = [];
  let depth = new ListDepth();
  for (let at = 0; at < lines.length;) {
    if (isBlank(lines[at])) {
      at += 1;
      continue;
    }
    const found = tableAt(lines, at, blocks);
    if (found.grid !== null) {
      blocks.push({ line: lines[at]?.number ?? 0, kind: 'table', grid: found.grid });
      at = found.next;
      continue;
    }
    const run = proseFrom(lines, at, found.next, blocks);
    const flow = readFlow(run, wrapWidth, depth);
    if (flow.some(endsList)) depth = new ListDepth();
    blocks.push(...flow);
    at += run.length;
  }
  return { blocks: joinOverGaps(settleNumberedHeadings(blocks, lines)) };
}

const endsList = (block: TextBlock): boolean =>
  block.kind === 'heading' || (block.kind === 'paragraph' && !isPageNumber(block.text));

type TableSearch = ReturnType<typeof readTabbedTable>;

function tableAt(lines: readonly SourceLine[], at: number, before: readonly Block[]): TableSearch {
  const piped = readPipeTable(lines, at);
  if (piped !== null) return piped;
  const afterTable = before.findLast((block) => !isFurniture(block))?.kind === 'table';
  if (!lines[at]?.text.includes('\t') && !lines[at]?.text.startsWith('"')) {
    return { grid: null, next: at };
  }
  return readTabbedTable(lines, at, afterTable);
}

/** What stands between two pages and belongs to neither. */
const isFurniture = (block: Block): boolean => block.kind !== 'table' && isPageNumber(block.text);

/** The lines from here to the next gap or table; up to `settled` there is known to be no table. */
function proseFrom(
  lines: readonly SourceLine[],
  start: number,
  settled: number,
  before: readonly Block[],
): readonly SourceLine[] {
  let known = Math.max(settled, start + 1);
  let at = start + 1;
  for (; at < lines.length && !isBlank(lines[at]); at++) {
    if (at < known) continue;
    const found = tableAt(lines, at, before);
    if (found.grid !== null) break;
    known = Math.max(found.next, at + 1);
  }
  return lines.slice(start, at);
}

const SECTION_NUMBER = /^(\d{1,2})\.$/;

/** "2. Key points" alone between gaps is a heading, unless the list that it looks like goes on. */
function settleNumberedHeadings(
  blocks: readonly Block[],
  lines: readonly SourceLine[],
): readonly Block[] {
  return blocks.map((block, index) => {
    const number = numberOf(block);
    if (number === null || block.kind !== 'item') return block;
    const alone = isBlank(lines[block.line - 2]) && isBlank(lines[block.line]);
    const neighbours = [numberOf(blocks[index - 1]), numberOf(blocks[index + 1])];
    const inList = neighbours[0] === number - 1 || neighbours[1] === number + 1;
    if (!alone || inList || !looksLikeHeading(block.text)) return block;
    const text = `${block.mark ?? ''} ${block.text.replaceAll('**', '')}`;
    return { line: block.line, kind: 'heading', text };
  });
}

function numberOf(block: Block | undefined): number | null {
  if (block?.kind !== 'item') return null;
  const found = SECTION_NUMBER.exec(block.mark ?? '');
  return found === null ? null : Number(found[1]);
}

/** Puts together what a gap cut in mid-sentence: open at its end, and begun again in lower case. */
function joinOverGaps(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const into = joined.findLastIndex((earlier) => !isFurniture(earlier));
    const open = joined[into];
    const whole = open === undefined ? null : joinBlocks(open, block);
    if (whole === null) joined.push(block);
    else joined[into] = whole;
  }
  return joined;
}

function joinBlocks(open: Block, block: Block): TextBlock | null {
  if (block.kind !== 'paragraph' || (open.kind !== 'paragraph' && open.kind !== 'item'))
    return null;
  if (!/^["'‘“(]?\p{Ll}/u.test(block.text) || !isUnfinished(open.text)) return null;
  const joined = [...(open.joined ?? []), block.line];
  return { ...open, text: `${open.text} ${block.text}`, joined };
}
