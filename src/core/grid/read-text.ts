import { readAlignedTable } from './aligned-table.js';
import { markBrokenWords } from './broken-words.js';
import { readCommaTable } from './comma-table.js';
import type { SourceDocument, TextBlock } from './grid.js';
import { partPageEdges } from './page-edges.js';
import { readPipeTable } from './pipe-table.js';
import { isBlank, readLines, withoutQuoting, type SourceLine } from './source-lines.js';
import { normaliseSpaces } from './spaces.js';
import { isFurniture, settleBlocks, type Piece } from './text-blocks.js';
import { readStackedTable } from './stacked-table.js';
import { withTabbedHeadings } from './tab-stops.js';
import { readFlow, wrapWidthOf } from './text-flow.js';
import { readTabbedTable } from './text-tables.js';

/**
 * Reads the plain text of a report: prose, lists, and tables whose cells are parted by tabs, by
 * Markdown's pipes, by commas, or by spaces that align them. Each run of table lines is a block of its own, as its source had it; pieces of
 * one table over several pages are for the caller to join.
 *
 * A sentence that a gap cuts in two (a blank line, a page's foot) is one block again, and the block
 * says on which lines it was joined. Lines count from 1.
 */
export function readText(text: string): SourceDocument {
  const paged = partPageEdges(withoutQuoting(readLines(text)));
  const lines = markBrokenWords(withTabbedHeadings(paged.lines));
  const wrapWidth = wrapWidthOf(lines);
  const pieces: Piece[] = [];
  let afterTable = false;
  let width = 0;
  for (let at = 0; at < lines.length;) {
    const line = lines[at];
    if (line === undefined || isBlank(line)) {
      at += 1;
      continue;
    }
    const found = findTable(lines, at, afterTable, width);
    if (found.grid !== null) {
      pieces.push({ line: line.number, kind: 'table', grid: found.grid });
      afterTable = true;
      width = found.grid.rows[0]?.cells.length ?? 0;
      at = found.next;
      continue;
    }
    const run = proseFrom(lines, at, found.next, width);
    const flow = readFlow(run, wrapWidth);
    afterTable =
      afterTable && flow.every((piece) => isFurniture({ kind: 'paragraph', text: piece.text }));
    for (const piece of flow) pieces.push(piece);
    at += run.length;
  }
  const blocks = settleBlocks(pieces);
  return paged.edges.length === 0 ? { blocks } : { blocks, pageEdges: paged.edges.map(edgeBlock) };
}

const edgeBlock = ({ number, text }: SourceLine): TextBlock => ({
  line: number,
  kind: 'paragraph',
  text: normaliseSpaces(text),
});

type TableSearch = ReturnType<typeof readTabbedTable>;

/** @param width cells of the table above; 0 for none */
function findTable(
  lines: readonly SourceLine[],
  at: number,
  afterTable: boolean,
  width: number,
): TableSearch {
  const found =
    readPipeTable(lines, at, width) ??
    readAlignedTable(lines, at) ??
    readCommaTable(lines, at) ??
    readStackedTable(lines, at);
  if (found !== null) return found;
  const text = lines[at]?.text ?? '';
  const couldBegin = text.includes('\t') || text.startsWith('"');
  return couldBegin ? readTabbedTable(lines, at, afterTable) : { grid: null, next: at };
}

/** The lines from here to the next gap or table; up to `settled` there is known to be no table. */
function proseFrom(
  lines: readonly SourceLine[],
  start: number,
  settled: number,
  width: number,
): readonly SourceLine[] {
  let known = Math.max(settled, start + 1);
  let at = start + 1;
  for (; at < lines.length && !isBlank(lines[at]); at++) {
    if (at < known) continue;
    const found = findTable(lines, at, false, width);
    if (found.grid !== null) break;
    known = Math.max(found.next, at + 1);
  }
  return lines.slice(start, at);
}
