import { joinPieces } from './broken-words.js';
import { cellText } from './cell-text.js';
import type { GridRow } from './grid.js';
import { isBlank, type SourceLine } from './source-lines.js';
import { segmentsOf, spacedRows, type Segment } from './spaced-rows.js';
import type { FoundTable } from './text-tables.js';

interface Columns {
  /** Where each begins, in characters from 0. */
  readonly starts: readonly number[];
  /** Lines below the headings show where, so that one space parts two cells. */
  readonly exact: boolean;
}

interface AlignedRow {
  readonly line: number;
  readonly cells: string[];
}

const FEWEST_COLUMNS = 3;
const FEWEST_ROWS = 2;
const LONGEST_HEADING = 40;
/** Words of a column may begin a little to the left of those above. */
const SLACK = 2;
const LONGEST_PROSE = 60;
const LONGEST_WORD = 14;

/**
 * The table that begins on a line and whose columns only spaces part, as PDF readers lay pages out
 * ("pdftotext -layout"), or null. A line of three or more short headings must stand above two or
 * more rows whose words begin where its columns do.
 */
export function readAlignedTable(lines: readonly SourceLine[], start: number): FoundTable | null {
  const headings = segmentsOf(lines[start]?.text ?? '');
  if (headings.length < FEWEST_COLUMNS || !headings.every(isHeading)) return null;
  const next = endOfRun(lines, start);
  const paged = withoutPageGaps(lines.slice(start, next));
  const run = paged.filter(({ text }) => !isUnderline(text));
  const body = run.slice(1);
  const columns = underlined(paged, headings) ?? columnsOf(headings, body);
  const spaced = spacedRows(run, headings.length, (segment) => placeOf(segment, columns));
  if (spaced) return { grid: spaced, next };
  const full = body.filter(
    (line) => cellsOf(line, columns).filter((cell) => cell !== '').length > 2,
  );
  if (full.length < FEWEST_ROWS) return null;
  const rows = rowsOf(run, columns);
  return rows.length <= FEWEST_ROWS ? null : { grid: { rows: rows.map(gridRow) }, next };
}

const isHeading = ({ text }: Segment): boolean =>
  text.length <= LONGEST_HEADING && /^[\p{Lu}#%]/u.test(text) && !/[;,]$|\w{5}\.$/.test(text);

/** The run ends at a second blank line, at prose, and at a line with tabs. */
function endOfRun(lines: readonly SourceLine[], start: number): number {
  let end = start + 1;
  for (let at = start + 1; at < lines.length; at += 1) {
    const line = lines[at];
    if (isBlank(line)) {
      if (isBlank(lines[at + 1]) && !isPageGap(lines, at)) break;
      continue;
    }
    const text = line?.text ?? '';
    const [first, second] = segmentsOf(text);
    if (!first || (!second && first.text.length > LONGEST_PROSE)) break;
    end = at + 1;
  }
  return end;
}

/** Whether a page ended among the blank lines round this one. */
function isPageGap(lines: readonly SourceLine[], at: number): boolean {
  const ends = (step: 1 | -1): boolean => {
    for (let next = at; isBlank(lines[next]) && lines[next] !== undefined; next += step)
      if (lines[next]?.endsPage === true) return true;
    return false;
  };
  return ends(1) || ends(-1);
}

/** A gap where a page ends parts no rows. */
const withoutPageGaps = (lines: readonly SourceLine[]): readonly SourceLine[] =>
  lines.filter((line, at) => !isBlank(line) || !isPageGap(lines, at));

/** "---  ----------  -----": lines that show how wide the columns are. */
const isUnderline = (text: string): boolean =>
  /^ *(?:-{2,}|={2,})(?: +(?:-{2,}|={2,}))+ *$/.test(text);

/** Where underlines begin, where as many as there are headings stand right below them. */
function underlined(
  [, below]: readonly SourceLine[],
  headings: readonly Segment[],
): Columns | null {
  const lines = isUnderline(below?.text ?? '') ? segmentsOfUnderline(below?.text ?? '') : [];
  return lines.length === headings.length ? { starts: lines, exact: true } : null;
}

const segmentsOfUnderline = (text: string): readonly number[] =>
  [...text.matchAll(/[-=]+/g)].map(({ index }) => index);

/** Where the columns begin: where most rows have words begin, or else below their headings. */
function columnsOf(headings: readonly Segment[], body: readonly SourceLine[]): Columns {
  const tally = new Map<number, number>();
  for (const { start } of body.flatMap(({ text }) => segmentsOf(text)))
    tally.set(start, (tally.get(start) ?? 0) + 1);
  const often = [...tally].filter(([, count]) => count * 4 >= body.length && count > 1);
  const starts = often.map(([start]) => start).sort((a, b) => a - b);
  const apart = starts.filter((start, at) => start - (starts[at - 1] ?? -Infinity) > SLACK);
  const isEach = apart.length === headings.length;
  return { starts: isEach ? apart : headings.map(({ start }) => start), exact: false };
}

const placeOf = ({ start }: Segment, columns: Columns): number =>
  Math.max(
    0,
    columns.starts.findLastIndex((column) => column <= start + SLACK),
  );

const NUMBER = /^[A-Z]{0,4}[ -]?\d{1,3}(?:\.\d{1,3})*[a-z]?[.):]?$/;

/** Whether a line begins a row, by what stands above it. */
type Begins = (cells: readonly string[], open: AlignedRow, afterGap: boolean) => boolean;

/** The lines that print the headings again, and those right above them that name what follows. */
function linesThatHead(lines: readonly SourceLine[]): ReadonlySet<SourceLine> {
  const [head, ...body] = lines.filter((line) => !isBlank(line));
  const inWords = ({ text }: SourceLine): string => text.replace(/\s+/g, ' ').trim();
  const isHead = (line: SourceLine | undefined): boolean =>
    head !== undefined && line !== undefined && inWords(line) === inWords(head);
  return new Set(
    body.filter(
      (line, at) => isHead(line) || (isHead(body[at + 1]) && segmentsOf(line.text).length === 1),
    ),
  );
}

function rowsOf(lines: readonly SourceLine[], columns: Columns): readonly AlignedRow[] {
  const begins = beginnerFor(lines.slice(1), columns);
  const heads = linesThatHead(lines);
  const rows: AlignedRow[] = [];
  let closed = false;
  lines.forEach((line, at) => {
    if (isBlank(line)) return;
    const cells = cellsOf(line, columns);
    const open = heads.has(line) || closed ? undefined : rows.at(-1);
    closed = heads.has(line);
    if (open && !begins(cells, open, isBlank(lines[at - 1]))) goOn(open, cells);
    else rows.push({ line: line.number, cells: [...cells] });
  });
  return rows;
}

/**
 * A number in the first column begins a row; where rows are not numbered a gap above; where there
 * are no gaps a line with words in its first and last column. Where the last column has one of a
 * few short words for each row (a rating), a second such word does so too.
 */
function beginnerFor(body: readonly SourceLine[], columns: Columns): Begins {
  const cells = body.filter((line) => !isBlank(line)).map((line) => cellsOf(line, columns));
  const firsts = cells.flatMap(([first = '']) => (first === '' ? [] : [first]));
  const lasts = cells.flatMap((each) => (each.at(-1) ? [each.at(-1) ?? ''] : []));
  const isNumbered = firsts.filter((text) => NUMBER.test(text)).length * 2 > firsts.length;
  const isRated =
    lasts.every((text) => text.length <= LONGEST_WORD) && new Set(lasts).size < lasts.length;
  const hasGaps = body.slice(1).some(isBlank);
  return (own, open, afterGap) => {
    const [first = ''] = own;
    const last = own.at(-1) ?? '';
    if (isRated && last !== '' && open.cells.at(-1) !== '') return true;
    if (isNumbered) return NUMBER.test(first) || (afterGap && first === '');
    return hasGaps ? afterGap : first !== '' && last !== '';
  };
}

function cellsOf({ text }: SourceLine, columns: Columns): readonly string[] {
  const cells = columns.starts.map(() => '');
  for (const segment of segmentsOf(text).flatMap((each) => partedAt(each, columns))) {
    const place = placeOf(segment, columns);
    cells[place] = `${cells[place] ?? ''} ${segment.text}`.trim();
  }
  return cells;
}

/** One space is enough between two cells where a word begins exactly at a column. */
function partedAt({ start, text }: Segment, columns: Columns): readonly Segment[] {
  if (!columns.exact) return [{ start, text }];
  const cuts = columns.starts.filter(
    (column) => text[column - start - 1] === ' ' && column > start + SLACK,
  );
  const bounds = [start, ...cuts, start + text.length];
  return bounds.slice(0, -1).map((from, at) => ({
    start: from,
    text: text.slice(from - start, (bounds[at + 1] ?? 0) - start).trim(),
  }));
}

function goOn(row: AlignedRow, cells: readonly string[]): void {
  cells.forEach((text, place) => {
    if (text === '') return;
    const above = row.cells[place] ?? '';
    const isPoint = /^[•▪●○-]\s/.test(text);
    if (above === '') row.cells[place] = text;
    else row.cells[place] = isPoint ? `${above}\n${text}` : joinPieces(above, text);
  });
}

const gridRow = ({ line, cells }: AlignedRow): GridRow => ({
  line,
  cells: cells.map((text) => ({ text: cellText(text) })),
});
