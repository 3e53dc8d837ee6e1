import type { GridRow } from './grid.js';
import { joinLines } from './broken-words.js';
import { isBlank, type SourceLine } from './source-lines.js';
import { textRow, type FoundTable } from './text-tables.js';

const RULE = /^[-:|\s]+$/;
const isRule = (line: SourceLine | undefined): boolean =>
  line !== undefined && RULE.test(line.text) && line.text.includes('-') && line.text.includes('|');

const LINES_OF_A_TABLE = 3;

/** Without a line of dashes pipes part cells where several lines have equally many, two or more. */
function isEvenlyPiped(lines: readonly SourceLine[]): boolean {
  const counts = new Set(lines.map(({ text }) => pipeCells(text).length));
  const [count = 0] = counts;
  return lines.length === LINES_OF_A_TABLE && counts.size === 1 && count > 2;
}

/** A row while lines are still being added to it. */
interface OpenRow {
  readonly number: number;
  readonly texts: string[];
}

/**
 * The Markdown table that begins on a line ("| Ref | Action |", then "|---|---|"), or null. A row
 * that a line end breaks goes on below until it has as many cells as the heading; what follows a
 * whole row without a pipe of its own goes on in its last cell. Pages may end between the rows.
 */
export function readPipeTable(lines: readonly SourceLine[], start: number): FoundTable | null {
  const heading = lines[start];
  if (!heading?.text.includes('|')) return null;
  const isTable =
    isRule(lines[start + 1]) || isEvenlyPiped(lines.slice(start, start + LINES_OF_A_TABLE));
  if (!isTable) return null;
  const width = pipeCells(heading.text).length;
  const outer = heading.text.trim().startsWith('|');
  const rows: OpenRow[] = [{ number: heading.number, texts: [heading.text] }];
  let at = start + 1;
  for (; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    if (isBlank(line)) {
      const next = rowAfterPage(lines, at, width);
      if (next === null) break;
      at = next - 1;
      continue;
    }
    if (isRule(line)) continue;
    const open = rows.at(-1);
    if (open && goesOn(open, line.text, width, outer)) open.texts.push(line.text);
    else if (line.text.includes('|')) rows.push({ number: line.number, texts: [line.text] });
    else break;
  }
  return { grid: { rows: rows.map((row) => gridRow(row, width)) }, next: at };
}

/** A row that lacks cells, or one closed by no pipe, goes on in the next line. */
function goesOn({ texts }: OpenRow, line: string, width: number, outer: boolean): boolean {
  const own = joinLines(texts);
  if (pipeCells(`${own} ${line}`).length > width) return false;
  const isOpen = outer ? !/(?<!\\)\|\s*$/.test(own) : pipeCells(own).length < width;
  const lacks = pipeCells(own).length < width;
  if (lacks) return isOpen || !line.trim().startsWith('|');
  return outer && isOpen && !line.trim().startsWith('|');
}

/** The next row where only the end of a page stands between, or null. */
function rowAfterPage(lines: readonly SourceLine[], from: number, width: number): number | null {
  let at = from;
  let paged = false;
  while (at < lines.length && isBlank(lines[at])) {
    paged ||= lines[at]?.endsPage === true || lines[at]?.startsPage === true;
    at += 1;
  }
  paged ||= lines[at]?.startsPage === true;
  return paged && pipeCells(lines[at]?.text ?? '').length === width ? at : null;
}

/** Cells beyond the heading's, but for empty ones, are kept: nothing is dropped. */
const gridRow = ({ number, texts }: OpenRow, width: number): GridRow => {
  const cells = pipeCells(texts.map((text) => text.trim()).join('\n'));
  const extra = cells.slice(width).every((cell) => cell.trim() === '');
  return textRow(number, (extra ? cells.slice(0, width) : cells).map(oneParagraph));
};

/** Line ends inside a cell are where the line was full; those before a list item are not. */
const oneParagraph = (cell: string): string =>
  joinLines(cell.split(/\n(?!\s*[•●○*-]\s)/).map((line) => line.trim()));

function pipeCells(line: string): readonly string[] {
  const inside = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return inside.split(/(?<!\\)\|/);
}
