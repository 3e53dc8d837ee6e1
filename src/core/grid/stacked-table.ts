import { joinLines } from './broken-words.js';
import { cellText } from './cell-text.js';
import type { GridRow } from './grid.js';
import { isBlank, type SourceLine } from './source-lines.js';
import type { FoundTable } from './text-tables.js';

/** A cell that has a line, or a paragraph, of its own. */
interface StackedCell {
  readonly line: number;
  /** Position, among the lines, of the line after it. */
  readonly next: number;
  readonly text: string;
  /** A gap or a line of dashes stands above it. */
  readonly afterGap: boolean;
}

const FEWEST_COLUMNS = 3;
const MOST_COLUMNS = 12;
const LONGEST_HEADING = 40;
const REF = /^[A-Z]{0,3}[ -]?\d{1,3}(?:\.\d{1,2})*[a-z]?[.):]?$/;
const RULE = /^\s*(?:[-–—=_*] ?){3,}\s*$/;
const TYPED =
  /^(?:red|amber|green|blue|grey|black|[rag]|complete[d]?|not started|in progress|on track|off track|ongoing|closed|open|overdue|\d{1,3} ?%|\p{Extended_Pictographic}\ufe0f?|.{0,20}\b(?:19|20)\d\d|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4})$/iu;

/**
 * The table that begins on a line and has each cell on a line, or in a paragraph, of its own, as
 * text copied out of a web page or a PDF may have: headings, then rows of as many cells, told by
 * refs that go up in their first column, or by gaps between them. Null where it does not come out
 * even: then cells are missing or broken, and rows would be made up.
 */
export function readStackedTable(lines: readonly SourceLine[], start: number): FoundTable | null {
  if (!isHeading(lines[start]?.text ?? '') || standsInRow(lines, start)) return null;
  const heads = headingsFrom(lines, start);
  if (heads === null) return null;
  const rows = rowsByRef(lines, heads) ?? rowsByGap(lines, heads);
  const last = rows?.at(-1)?.at(-1);
  if (!rows || !last) return null;
  return { grid: { rows: [heads.cells, ...rows].map(gridRow) }, next: last.next };
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

const isHeading = (line: string): boolean => {
  const text = line.trim();
  return (
    text.length <= LONGEST_HEADING &&
    /^(?:\*\*)?[\p{Lu}#%]/u.test(text) &&
    !/[.,;:!?|\t]|\s{2}/.test(text) &&
    !REF.test(text)
  );
};

function* cellsFrom(
  lines: readonly SourceLine[],
  start: number,
  inParagraphs: boolean,
): Generator<StackedCell> {
  let afterGap = false;
  for (let at = start; at < lines.length;) {
    const line = lines[at];
    if (!line || line.text.includes('\t')) return;
    if (isBlank(line) || RULE.test(line.text)) {
      afterGap = true;
      at += 1;
      continue;
    }
    let next = at + 1;
    while (inParagraphs && !isBlank(lines[next]) && !RULE.test(lines[next]?.text ?? '')) next += 1;
    const text = joinLines(lines.slice(at, next).map((each) => each.text.trim()));
    yield { line: line.number, next, text, afterGap };
    afterGap = false;
    at = next;
  }
}

/** A cell that goes on with the one above it, broken only because the page has an edge. */
const goesOn = ({ text, afterGap }: StackedCell, inParagraphs: boolean): boolean =>
  /^[•●○▪]/.test(text) || (/^["'‘“(]?\p{Ll}/u.test(text) && (inParagraphs || !afterGap));

function merge(cells: readonly StackedCell[], inParagraphs: boolean): readonly StackedCell[] {
  const merged: StackedCell[] = [];
  for (const cell of cells) {
    const above = merged.at(-1);
    if (!above || !goesOn(cell, inParagraphs)) merged.push(cell);
    else {
      const text = /^[•●○▪]/.test(cell.text)
        ? `${above.text}\n${cell.text}`
        : joinLines([above.text, cell.text]);
      merged[merged.length - 1] = { ...above, text, next: cell.next };
    }
  }
  return merged;
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
    const whole = merge(row, inParagraphs).length;
    if (whole >= width && REF.test(cell.text) && isGreater(cell.text, first.text)) {
      if (whole > width) return null;
      rows.push(row);
      row = [cell];
    } else if (whole >= width && !goesOn(cell, inParagraphs)) break;
    else if (row.length > LONGEST_ROW) return null;
    else row.push(cell);
  }
  const merged = [...rows, row].map((each) => merge(each, inParagraphs));
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
      if (row && merge(row, false).length !== heads.length) break;
      rows.push([cell]);
    } else if (row.length > heads.length * 4) break;
    else row.push(cell);
  }
  const merged = rows.map((row) => merge(row, false));
  const even = merged.slice(0, merged.findIndex(({ length }) => length !== heads.length) >>> 0);
  const typed = heads.some((_, column) => even.every((row) => TYPED.test(row[column]?.text ?? '')));
  return even.length >= FEWEST_ROWS && typed ? even : null;
}

const gridRow = (cells: readonly StackedCell[]): GridRow => ({
  line: cells[0]?.line ?? 1,
  cells: cells.map(({ text }) => ({ text: cellText(text).replace(/^\*\*([^*]+)\*\*$/, '$1') })),
});
