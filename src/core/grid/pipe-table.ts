import type { GridRow } from './grid.js';
import { joinLines } from './broken-words.js';
import { isEdge, isRule, pipeCells, pipeStyle, type PipeStyle } from './pipe-cells.js';
import { isBlank, type SourceLine } from './source-lines.js';
import { textRow, type FoundTable } from './text-tables.js';

const FEWEST_CELLS = 3;
const LONGEST_HEADING = 60;
const LINES_OF_A_TABLE = 3;

/** A row while lines are still being added to it. */
interface OpenRow {
  readonly number: number;
  readonly texts: string[];
  /** An edge was drawn above it. */
  readonly afterEdge: boolean;
}

/**
 * The table of pipes that begins on a line, or null: Markdown's ("| Ref | Action |", then
 * "|---|---|"), one with drawn edges ("+-----+-----+"), or lines that pipes part into equally many
 * cells. A row that a line end breaks goes on below until it has as many cells as the heading; what
 * follows a whole row without a pipe of its own goes on in its last cell. Gaps may part the rows.
 *
 * @param widthAbove cells of the table above, whose rows may go on here without headings; 0 for none
 */
export function readPipeTable(
  lines: readonly SourceLine[],
  start: number,
  widthAbove = 0,
): FoundTable | null {
  const at = isEdge(lines[start]) ? start + 1 : start;
  const heading = lines[at];
  if (!heading?.text.includes('|')) return null;
  const style = pipeStyle(heading.text);
  const isTable =
    at > start ||
    isRule(lines[at + 1]) ||
    isEvenlyPiped(lines, at, style) ||
    (style.width === widthAbove && style.width >= FEWEST_CELLS);
  if (!isTable) return null;
  const { rows, next } = rowsFrom(lines, at, style);
  const isEdged = at > start && rows.filter(({ afterEdge }) => afterEdge).length > 1;
  const grid = rows.map((row) => gridRow(row, style));
  return { grid: { rows: isEdged ? mergeBetweenEdges(rows, grid) : grid }, next };
}

/** Without a line of dashes: headings above a row as wide, or three rows that are equally wide. */
function isEvenlyPiped(
  lines: readonly SourceLine[],
  start: number,
  { outer, width }: PipeStyle,
): boolean {
  if (width < FEWEST_CELLS) return false;
  const same = ({ text }: SourceLine): boolean =>
    pipeCells(text, { outer, width }).length === width;
  const first = lines.slice(start, start + LINES_OF_A_TABLE);
  if (first.length === LINES_OF_A_TABLE && first.every(same)) return true;
  const below = lines
    .slice(start + 1, start + 2 * LINES_OF_A_TABLE)
    .filter((line) => !isBlank(line));
  const headings = pipeCells(lines[start]?.text ?? '', { outer, width }).map((cell) => cell.trim());
  return headings.every(isHeading) && below.slice(0, 2).some(same);
}

const isHeading = (text: string): boolean =>
  text.length <= LONGEST_HEADING &&
  /^(?:\*\*|["'“‘(])?[\p{Lu}#%]/u.test(text) &&
  !/[.;,]$/.test(text);

function rowsFrom(
  lines: readonly SourceLine[],
  start: number,
  style: PipeStyle,
): { readonly rows: readonly OpenRow[]; readonly next: number } {
  const rows: OpenRow[] = [];
  let afterEdge = false;
  let at = start;
  for (; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    if (isBlank(line)) {
      const next = rowAfterGap(lines, at, style);
      if (next === null) break;
      at = next - 1;
      continue;
    }
    if (isRule(line)) {
      afterEdge ||= isEdge(line);
      continue;
    }
    const open = rows.at(-1);
    if (open && goesOn(open, line.text, style)) open.texts.push(line.text);
    else if (line.text.includes('|')) {
      rows.push({ number: line.number, texts: [line.text], afterEdge });
      afterEdge = false;
    } else break;
  }
  return { rows, next: at };
}

/** A row that lacks cells, or one closed by no pipe, goes on in the next line. */
function goesOn({ texts }: OpenRow, line: string, style: PipeStyle): boolean {
  const own = joinLines(texts);
  const { outer, width } = style;
  if (pipeCells(`${own} ${line}`, style).length > width) return false;
  const count = pipeCells(own, style).length;
  const isOpen = outer ? !/(?<!\\)\|\s*$/.test(own) : count < width;
  if (count < width) return isOpen || !line.trim().startsWith('|');
  return outer && isOpen && !line.trim().startsWith('|');
}

/** The next row where only a gap stands between, and no further table begins there; or null. */
function rowAfterGap(lines: readonly SourceLine[], from: number, style: PipeStyle): number | null {
  let at = from;
  let paged = false;
  while (at < lines.length && isBlank(lines[at])) {
    paged ||= lines[at]?.endsPage === true;
    at += 1;
  }
  const line = lines[at];
  paged ||= line?.startsPage === true;
  if (line === undefined || isRule(lines[at + 1]) || isEdge(line)) return null;
  const isRow = line.text.includes('|') && pipeCells(line.text, style).length === style.width;
  return isRow && (paged || style.width >= FEWEST_CELLS) ? at : null;
}

/** Cells beyond the heading's, but for empty ones, are kept: nothing is dropped. */
const gridRow = ({ number, texts }: OpenRow, style: PipeStyle): GridRow => {
  const all = pipeCells(texts.map((text) => text.trim()).join('\n'), style);
  const cells = all.slice(0, all.findLastIndex((cell) => cell.trim() !== '') + 1);
  const isShort = !style.outer || all.length > style.width;
  return textRow(number, (isShort ? cells : all).map(oneParagraph));
};

/** Lines between two drawn edges are one row. */
function mergeBetweenEdges(rows: readonly OpenRow[], grid: readonly GridRow[]): readonly GridRow[] {
  const merged: GridRow[] = [];
  grid.forEach((row, at) => {
    const above = merged.at(-1);
    if (!above || rows[at]?.afterEdge) {
      merged.push(row);
      return;
    }
    const cells = above.cells.map(({ text }, index) => ({
      text: `${text}\n${row.cells[index]?.text ?? ''}`.trim(),
    }));
    merged[merged.length - 1] = {
      line: above.line,
      cells: cells.map(({ text }) => ({ text: oneParagraph(text) })),
    };
  });
  return merged;
}

/** Line ends inside a cell are where the line was full; those before a list item are not. */
const oneParagraph = (cell: string): string =>
  joinLines(cell.split(/\n(?!\s*[•●○*-]\s)/).map((line) => line.trim()));
