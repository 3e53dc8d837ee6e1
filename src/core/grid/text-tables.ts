import { cellText } from './cell-text.js';
import { readRecord, type DelimitedRecord } from './delimited.js';
import type { Grid, GridCell, GridRow } from './grid.js';
import { isLoneMark } from './list-marks.js';
import { isBlank, type SourceLine } from './source-lines.js';
import { unescapeMarkdown } from './spaces.js';
import { withoutTabStops } from './tab-stops.js';

/** A table found among lines, and the position of the line after it. */
export interface FoundTable {
  readonly grid: Grid;
  readonly next: number;
}

const hasTab = (line: SourceLine | undefined): boolean => line?.text.includes('\t') ?? false;

/** Tabs before the first word only: an indented line, or a row whose first cells are empty. */
const isIndent = (cells: readonly string[]): boolean =>
  cells.slice(0, -1).every((cell) => cell.trim() === '');

/**
 * The table that begins on a line of tabbed text. A run of lines with tabs is a table, and so is a
 * line without one that stands right between two of them (a row with one cell). No table (`grid`
 * is null, and `next` says how far the run goes): list items whose marks a word processor parted
 * from the text by a tab, and lines that tabs only indent, unless a table stood before (then they
 * are rows with empty first cells).
 */
export function readTabbedTable(
  lines: readonly SourceLine[],
  start: number,
  afterTable: boolean,
): FoundTable | { readonly grid: null; readonly next: number } {
  const records = readRun(lines, start);
  const next = records.at(-1)?.next ?? start;
  const wide = records.filter((record) => record.cells.length > 1);
  const list = wide.every(({ cells }) => cells.length === 2 && isLoneMark(cells[0] ?? ''));
  const indented = !afterTable && wide.every(({ cells }) => isIndent(cells));
  if (list || indented) return { grid: null, next };
  const rows = regroupRows(withoutTabStops(records)).map((record) =>
    textRow(record.line, record.cells),
  );
  return { grid: { rows: rows.filter(hasText) }, next };
}

const hasText = (row: GridRow): boolean => row.cells.some((cell) => cell.text !== '');

function readRun(lines: readonly SourceLine[], start: number): readonly DelimitedRecord[] {
  const records: DelimitedRecord[] = [];
  let tabbed = 0;
  for (let at = start; at < lines.length && !(isBlank(lines[at]) && !hasTab(lines[at]));) {
    const record = readRecord(lines, at, '\t');
    if (record.cells.length > 1) tabbed = records.length + 1;
    else if (tabbed === 0) return [];
    records.push(record);
    at = record.next;
  }
  return withLastLines(records.slice(0, tabbed), records.slice(tabbed));
}

/** What the parts of a cell may begin with: a bullet, a number, a month and year, a day. */
const PART_HEADS: readonly RegExp[] = [
  /^[•●▪*-]\s/,
  /^\d{1,2}[.)]\s/,
  /^\p{L}{3,9}\.? (?:20)?\d\d\s?[:–-]/u,
  /^\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b/,
];

/** Lines below the last row belong to it that go on with its last sentence, or with its list. */
function withLastLines(
  rows: readonly DelimitedRecord[],
  below: readonly DelimitedRecord[],
): readonly DelimitedRecord[] {
  const last = rows.at(-1);
  const [next, ...others] = below;
  const end = last?.cells.at(-1)?.trim() ?? '';
  const text = next?.cells[0]?.trim() ?? '';
  const isSentence = end !== '' && !/[.!?:]$/.test(end) && /^\p{Ll}/u.test(text);
  const isPart = PART_HEADS.some((head) => head.test(end) && head.test(text));
  if (!last || !next || !(isSentence || isPart)) return rows;
  const cells = [...last.cells.slice(0, -1), `${end}${isPart ? '\n' : ' '}${text}`];
  return withLastLines([...rows.slice(0, -1), { ...last, cells, next: next.next }], others);
}

/**
 * Word copies a table as text with an unquoted line end after every paragraph of a cell, so that a
 * row comes in several lines. Where lines can be put together to rows of exactly as many cells as
 * the heading has, without a remainder, they are.
 */
function regroupRows(records: readonly DelimitedRecord[]): readonly DelimitedRecord[] {
  const width = records[0]?.cells.length ?? 0;
  if (width < 2 || records.every((record) => record.cells.length >= width)) return records;
  const isBand = bandsAmong(records, width);
  const rows: DelimitedRecord[] = [];
  let open: DelimitedRecord | null = null;
  for (const record of records) {
    const previous: DelimitedRecord | undefined = rows.at(-1);
    if (open === null && isBand(record)) {
      rows.push(record);
      continue;
    }
    if (open === null && record.cells.length === 1 && rows.length > 1 && previous !== undefined) {
      rows[rows.length - 1] = continueRow(previous, record);
      continue;
    }
    open = open === null ? record : continueRow(open, record);
    if (open.cells.length > width) return records;
    if (open.cells.length < width) continue;
    rows.push(open);
    open = null;
  }
  return open === null ? rows : records;
}

/** Longer than a rating, a date or a name, the last cells of rows may hold several paragraphs. */
const SHORT_CELL = 25;
const NAMES_PART =
  /^(?:\*\*)?(?:(?:key|core|strategic|improvement) )?(?:recommendation|theme|priority|objective|section|workstream|pillar|strand|aim|argymhelliad|thema)s?\b.{0,12}\d/i;

/**
 * Which lines of one cell are headings between the rows, and no further paragraph of the row above:
 * those that name a numbered part, and, where the last column only has short cells, those that stand
 * between whole rows.
 */
function bandsAmong(
  records: readonly DelimitedRecord[],
  width: number,
): (record: DelimitedRecord) => boolean {
  const whole = records.slice(1).filter(({ cells }) => cells.length === width);
  const isShort = whole.every(({ cells }) => (cells.at(-1) ?? '').trim().length <= SHORT_CELL);
  const isRowLike = records.every(({ cells }) => cells.length === 1 || cells.length === width);
  return ({ cells }) => {
    const [text = ''] = cells;
    if (cells.length !== 1 || text.length > 160) return false;
    return NAMES_PART.test(text.trim()) || (isRowLike && isShort && /^\W*\p{Lu}/u.test(text));
  };
}

function continueRow(row: DelimitedRecord, more: DelimitedRecord): DelimitedRecord {
  const [first = '', ...others] = more.cells;
  const last = `${row.cells.at(-1) ?? ''}\n${first}`;
  return { line: row.line, cells: [...row.cells.slice(0, -1), last, ...others], next: more.next };
}

/** A row of text cells, their HTML and Markdown read. */
export function textRow(line: number, cells: readonly string[]): GridRow {
  return { line, cells: cells.map(textCell) };
}

/** A cell that is bold as a whole is emphasised by its place, as headings are: no marks. */
function textCell(cell: string): GridCell {
  const text = cellText(unescapeMarkdown(cell)).replace(/^\*\*([^*]+)\*\*$/, '$1');
  const struck = [...text.matchAll(STRUCK)].flatMap(({ groups }) => groups?.['words'] ?? []);
  return struck.length === 0 ? { text } : { text: text.replace(STRUCK, '$<words>'), struck };
}

/** "~~May~~": Markdown's sign for words that are struck through. */
const STRUCK = /~~(?<words>[^~\n]+)~~/g;
