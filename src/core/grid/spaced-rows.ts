import { cellText } from './cell-text.js';
import type { Grid, GridRow } from './grid.js';
import { isBlank, type SourceLine } from './source-lines.js';

/** A stretch of a line between gaps of two spaces or more, and where it begins. */
export interface Segment {
  readonly start: number;
  readonly text: string;
}

export function segmentsOf(line: string): readonly Segment[] {
  if (line.includes('\t')) return [];
  return [...line.matchAll(/\S+(?: \S+)*/g)].map(({ 0: text, index }) => ({ start: index, text }));
}

const FEWEST_ROWS = 2;
const MOST = 0.6;

/**
 * Rows whose cells two spaces part and nothing aligns: as many in a row as there are headings. A
 * line of one cell is a row too, such as a theme; lines of some cells more or fewer are left over.
 * Null where the words of rows stand below their headings, or most rows have other numbers of cells.
 *
 * @param placeOf the column, from 0, below whose heading a word stands
 */
export function spacedRows(
  lines: readonly SourceLine[],
  width: number,
  placeOf: (segment: Segment) => number,
): Grid | null {
  const split = lines
    .filter((line) => !isBlank(line))
    .map(({ number, text }) => ({ number, cells: segmentsOf(text) }));
  const [, ...body] = split;
  const whole = body.filter(({ cells }) => cells.length === width);
  const aligned = whole.filter(({ cells }) => new Set(cells.map(placeOf)).size === width);
  if (whole.length < FEWEST_ROWS || whole.length < MOST * body.length) return null;
  if (aligned.length > MOST * whole.length) return null;
  const isRow = ({ cells }: (typeof split)[number]): boolean =>
    cells.length === width || (cells.length === 1 && /^\P{Ll}/u.test(cells[0]?.text ?? ''));
  const leftovers = split
    .filter((line) => !isRow(line))
    .map(({ number, cells }) => ({ line: number, text: cells.map(({ text }) => text).join(' ') }));
  const rows = split.filter(isRow).map(({ number, cells }): GridRow => ({
    line: number,
    cells: cells.map(({ text }) => ({ text: cellText(text) })),
  }));
  return { rows, ...(leftovers.length > 0 && { leftovers }) };
}
