import { cellText } from './cell-text.js';
import type { GridRow } from './grid.js';
import { isBlank, type SourceLine } from './source-lines.js';
import { rowsByKind } from './stacked-by-kind.js';
import {
  cellsFrom,
  goesOn,
  isHeading,
  mergeBroken,
  REF,
  type StackedCell,
} from './stacked-cells.js';
import type { FoundTable } from './text-tables.js';

const FEWEST_COLUMNS = 3;
const MOST_COLUMNS = 12;
const TYPED =
  /^(?:red|amber|green|blue|grey|black|[rag]|complete[d]?|not started|in progress|on track|off track|ongoing|closed|open|overdue|\d{1,3} ?%|\p{Extended_Pictographic}\ufe0f?|.{0,20}\b(?:19|20)\d\d|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4})$/iu;

/**
 * The table that begins on a line and has each cell on a line, or in a paragraph, of its own, as
 * text copied out of a web page or a PDF may have: headings, then rows of as many cells, told by
 * refs that go up in their first column, by the kinds of their cells, or by gaps between them. Null
 * where it does not come out even: then cells are missing or broken, and rows would be made up.
 */
export function readStackedTable(lines: readonly SourceLine[], start: number): FoundTable | null {
  if (!isHeading(lines[start]?.text ?? '') || standsInRow(lines, start)) return null;
  const heads = headingsFrom(lines, start);
  const byRef = heads && rowsByRef(lines, heads);
  if (byRef) return tableOf(heads.cells, byRef, []);
  const byKind = rowsByKind(lines, start, isBlank(lines[start + 1]));
  if (byKind) return tableOf(byKind.heads, byKind.rows, byKind.strays);
  const byGap = heads && rowsByGap(lines, heads);
  return byGap ? tableOf(heads.cells, byGap, []) : null;
}

function tableOf(heads: readonly StackedCell[], body: Rows, strays: Rows): FoundTable {
  const rows = [heads, ...body].map(gridRow);
  const leftovers = strays.map((cells) => ({
    line: cells[0]?.line ?? 1,
    text: cells.map(({ text }) => cellText(text)).join('\n'),
  }));
  const next = Math.max(...[...body, ...strays].map((cells) => cells.at(-1)?.next ?? 0));
  return { grid: { rows, ...(leftovers.length > 0 && { leftovers }) }, next };
}

/** A ref right above means that the words are those of a row, and head nothing. */
function standsInRow(lines: readonly SourceLine[], start: number): boolean {
  let above = start - 1;
  while (above >= 0 && start - above < 3 && isBlank(lines[above])) above -= 1;
  return REF.test(lines[above]?.text.trim() ?? '');
}

/** The headings, and whether cells are lines or paragraphs. */
interface Headings {
  readonly cells: readonly StackedCell[];
  readonly inParagraphs: boolean;
}

function headingsFrom(lines: readonly SourceLine[], start: number): Headings | null {
  const inParagraphs = isBlank(lines[start + 1]);
  const cells: StackedCell[] = [];
  for (const cell of cellsFrom(lines, start, inParagraphs)) {
    const ends = REF.test(cell.text) || (!inParagraphs && cell.afterGap && cells.length > 0);
    if (ends || cells.length > MOST_COLUMNS || !isHeading(cell.text)) break;
    cells.push(cell);
  }
  const distinct = new Set(cells.map(({ text }) => text.toLowerCase()));
  return cells.length < FEWEST_COLUMNS || distinct.size < cells.length
    ? null
    : { cells, inParagraphs };
}

type Rows = readonly (readonly StackedCell[])[];
const FEWEST_ROWS = 2;
/** Lines of one row. */
const LONGEST_ROW = 150;

/** Rows that begin with a ref, each greater than the one above. */
function rowsByRef(
  lines: readonly SourceLine[],
  { cells: heads, inParagraphs }: Headings,
): Rows | null {
  const width = heads.length;
  const rows: StackedCell[][] = [];
  let row: StackedCell[] = [];
  for (const cell of cellsFrom(lines, heads.at(-1)?.next ?? 0, inParagraphs)) {
    const [first] = row;
    if (!first) {
      if (!REF.test(cell.text)) return null;
      row.push(cell);
      continue;
    }
    const whole = mergeBroken(row, inParagraphs).length;
    if (whole >= width && REF.test(cell.text) && isGreater(cell.text, first.text)) {
      if (whole > width) return null;
      rows.push(row);
      row = [cell];
    } else if (whole >= width && !goesOn(cell, inParagraphs)) break;
    else if (row.length > LONGEST_ROW) return null;
    else row.push(cell);
  }
  const merged = [...rows, row].map((each) => mergeBroken(each, inParagraphs));
  return isEven(merged, width) ? merged : null;
}

const isEven = (rows: Rows, width: number): boolean =>
  rows.length >= FEWEST_ROWS && rows.every(({ length }) => length === width) && !swallowsRef(rows);

/** The ref of the next row among the cells of this one, where other rows have words: one is missing. */
function swallowsRef(rows: Rows): boolean {
  return rows.some((row) => {
    const [first, ...others] = row;
    const at = others.findIndex(
      ({ text }) => REF.test(text) && isGreater(text, first?.text ?? '') && !/%/.test(text),
    );
    return at >= 0 && rows.some((other) => !REF.test(other[at + 1]?.text ?? ''));
  });
}

/** "10" after "9", "2.1" after "1.3", "R2" after "R1". */
function isGreater(text: string, than: string): boolean {
  const numbers = (ref: string): number[] => (ref.match(/\d+/g) ?? []).map(Number);
  const [one, other] = [numbers(text), numbers(than)];
  const at = one.findIndex((number, place) => number !== other[place]);
  return at < 0 ? text > than : (one[at] ?? 0) > (other[at] ?? -1);
}

/** Rows that gaps part, with as many cells as there are headings and a column of ratings or dates. */
function rowsByGap(
  lines: readonly SourceLine[],
  { cells: heads, inParagraphs }: Headings,
): Rows | null {
  if (inParagraphs) return null;
  const rows: StackedCell[][] = [];
  for (const cell of cellsFrom(lines, heads.at(-1)?.next ?? 0, false)) {
    const row = rows.at(-1);
    if (!row || cell.afterGap) {
      if (row && mergeBroken(row, false).length !== heads.length) break;
      rows.push([cell]);
    } else if (row.length > heads.length * 4) break;
    else row.push(cell);
  }
  const merged = rows.map((row) => mergeBroken(row, false));
  const even = merged.slice(0, merged.findIndex(({ length }) => length !== heads.length) >>> 0);
  const typed = heads.some((_, column) => even.every((row) => TYPED.test(row[column]?.text ?? '')));
  return even.length >= FEWEST_ROWS && typed ? even : null;
}

const gridRow = (cells: readonly StackedCell[]): GridRow => ({
  line: cells[0]?.line ?? 1,
  cells: cells.map(({ text }) => ({ text: cellText(text).replace(/^\*\*([^*]+)\*\*$/, '$1') })),
});
