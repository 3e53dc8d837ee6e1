import { formatDay } from '../../plan/calendar.js';
import { cutText } from '../../sheet/cut-text.js';
import { countLines, lineHeight, textRoom, textWidth } from '../../sheet/measure-text.js';
import { printable } from '../../sheet/page-size.js';
import type { PageSpec } from '../../sheet/sheet-spec.js';
import { CELL_INDENT, linesWithin, TALLEST_ROW } from '../../sheet/table-rows.js';
import { shareWidths } from '../appendix/share-widths.js';
import type { DataColumn } from './data-columns.js';
import type { DataRecord } from './data-records.js';

/** Arial 12 printed smaller than this is under 8.5 points, which few people read with ease. */
const SMALLEST_PRINT = 0.72;

/** Points that columns of sentences have at least, and which are enough where none is long. */
const SENTENCES: Readonly<Record<string, { readonly least: number; readonly enough: number }>> = {
  Recommendation: { least: 121, enough: 150 },
  Action: { least: 130, enough: 170 },
  'Latest update': { least: 150, enough: 240 },
};

/** Characters: a longer text would stand in a column of very short lines. */
const LONG_TEXT = 400;

/**
 * Points: columns of a few words as wide as their widest word, and what remains shared among those
 * of sentences, so that the sheet fills its page or is shrunk in print no more than can be read.
 */
export function dataWidths(
  columns: readonly DataColumn[],
  records: readonly DataRecord[],
  textSize: number,
  page: PageSpec,
): readonly number[] {
  const few = columns.map((column) =>
    column.heading in SENTENCES ? 0 : widthOfWords(column, records, textSize),
  );
  const taken = few.reduce((sum, width) => sum + width, 0);
  const sentences = columns.flatMap(({ heading }) => SENTENCES[heading] ?? []);
  const texts = records.map((record) => sentencesOf(columns, record));
  const { width } = printable(page);
  const most = width / SMALLEST_PRINT;
  const isLong = texts.flat().some(({ length }) => length > LONG_TEXT);
  const enough = taken + sentences.reduce((sum, one) => sum + one.enough, 0);
  const room = (isLong ? most : Math.min(most, Math.max(width, enough))) - taken;
  const shares = shareWidths(texts);
  const shared = sentences.map(({ least }, index) => Math.max(least, room * (shares[index] ?? 1)));
  let next = 0;
  return few.map((points) => (points > 0 ? points : (shared[next++] ?? 0)));
}

function sentencesOf(columns: readonly DataColumn[], record: DataRecord): readonly string[] {
  return columns
    .filter(({ heading }) => heading in SENTENCES)
    .map((column) => shown(column, record));
}

/** Owners and refs can be long words: beyond this they are broken. */
const WIDEST_WORD = 150;
/** Points that `textRoom` keeps of a column, and a little for other programs' glyphs. */
const PADDING = 20;
/** Lists of many owners are given longer lines rather than more than these. */
const MOST_LINES = 12;
const WIDEST_LIST = 240;
const STEP = 30;

/** As wide as the widest single word, headings among them, and wider for long lists. */
function widthOfWords(column: DataColumn, records: readonly DataRecord[], size: number): number {
  const bold = column.kind === 'ref';
  const cells = [...new Set(records.map((record) => shown(column, record)))];
  const widest = Math.max(
    widestWord(column.heading, size, true),
    ...cells.map((cell) => widestWord(cell, size, bold)),
  );
  let width = Math.min(WIDEST_WORD, widest + PADDING);
  const isLow = (cell: string): boolean =>
    countLines(cell, { size, bold, room: textRoom(width, CELL_INDENT) }) <= MOST_LINES;
  while (width < WIDEST_LIST && !cells.every(isLow)) width += STEP;
  return width;
}

function widestWord(text: string, size: number, bold: boolean): number {
  return Math.max(...text.split(/\s+/).map((word) => textWidth(word, size, bold)));
}

/** Dates do not wrap: each counts as one word. */
function shown({ cell }: DataColumn, record: DataRecord): string {
  const value = cell(record);
  return typeof value === 'string' ? value : formatDay(value.day).replaceAll(' ', '-');
}

/** As much of a text as the tallest row that Excel has can show, marked where it is cut. */
export function textForRow(text: string, width: number, textSize: number): string {
  const setting = { size: textSize, bold: false, room: textRoom(width, CELL_INDENT) };
  const most = linesWithin(TALLEST_ROW, lineHeight(textSize));
  if (cutText(text, setting, most).rest === '') return text;
  return `${cutText(text, setting, most - 1).piece} …`;
}
