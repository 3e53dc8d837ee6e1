import { countLines, lineHeight, textRoom, textWidth } from '../sheet/measure-text.js';
import { printable } from '../sheet/page-size.js';
import type { ColumnWidth, PageSpec } from '../sheet/sheet-spec.js';
import { CELL_INDENT, TALLEST_ROW } from '../sheet/table-rows.js';
import type { Field } from './fields.js';

/** A column of a data sheet and what stands in it. */
export interface FilledColumn {
  readonly field: Field;
  readonly heading: string;
  readonly cells: readonly string[];
}

/** Points that columns of sentences have at least; what the page has left they share. */
const SENTENCES: Readonly<Partial<Record<Field, number>>> = {
  recommendation: 240,
  detail: 320,
  action: 220,
  update: 280,
  note: 150,
};

/** Points that columns of a few words have, whatever stands in them. */
const FEW_WORDS = { least: 55, most: 150 };
const LEAST: Readonly<Partial<Record<Field, number>>> = { owner: 110, due: 85, rating: 95 };
const CELL_PADDING = 18;
/** Excel draws the button of a filter over the end of the heading. */
const FILTER_BUTTON = 16;

/**
 * Widths that fill the page where there is room, so that lines are long and rows low; else the
 * least with which the table can be read, and the page is shrunk in print.
 */
export function dataColumnWidths(
  columns: readonly FilledColumn[],
  textSize: number,
  page: PageSpec,
): readonly ColumnWidth[] {
  const least = columns.map((column) => leastWidth(column, textSize));
  const fits = least.reduce((sum, points) => sum + points, 0) <= printable(page).width;
  return columns.map(({ field }, index) => {
    const points = least[index] ?? FEW_WORDS.least;
    return fits && SENTENCES[field] !== undefined ? { share: points } : { points };
  });
}

function leastWidth(column: FilledColumn, size: number): number {
  const sentences = SENTENCES[column.field];
  return sentences === undefined
    ? widthOfWords(column, size)
    : widthOfSentences(column, size, sentences);
}

/** Wide enough that the longest text fits the tallest row that Excel has. */
function widthOfSentences({ cells }: FilledColumn, size: number, least: number): number {
  const most = Math.floor(TALLEST_ROW / lineHeight(size)) - 1;
  const long = cells.filter((cell) => cell.length > most * SHORT_LINE || cell.includes('\n'));
  let width = least;
  while (width < WIDEST) {
    const setting = { size, bold: false, room: textRoom(width, CELL_INDENT) };
    if (long.every((cell) => countLines(cell, setting, most + 1) <= most)) break;
    width += STEP;
  }
  return width;
}

/** Points: beyond this a text is read no better. */
const WIDEST = 700;
const STEP = 60;
/** Characters that fit a line of any column of sentences. */
const SHORT_LINE = 15;

/** As wide as the widest single word; headings wrap, too. */
function widthOfWords({ field, heading, cells }: FilledColumn, size: number): number {
  const widestOf = (text: string): number =>
    Math.max(...text.split(/\s+/).map((word) => textWidth(word, size, true)));
  let widest = widestOf(heading) + FILTER_BUTTON;
  for (const cell of new Set(cells)) widest = Math.max(widest, widestOf(cell));
  const least = LEAST[field] ?? FEW_WORDS.least;
  return Math.min(FEW_WORDS.most, Math.max(least, widest * 1.05 + CELL_PADDING));
}
