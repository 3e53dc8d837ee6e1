import type { GridRow } from '../grid/grid.js';
import { isRef } from './cell-kinds.js';
import { plainHeading } from './plain-heading.js';
import { isBesideFields, knowsHeading, recogniseHeading } from './recognise-columns.js';

/** The heading of a table: its texts by column, and how many rows it takes. */
export interface FoundHeading {
  readonly texts: readonly string[];
  readonly row: number;
  readonly rows: number;
  /** What stands over several headings and is no part of them. */
  readonly bands?: readonly string[];
}

/** A title, a note and a key may stand above the heading; past this there is none. */
const ROWS_ABOVE = 12;
const LONGEST_HEADING = 80;

/** Finds the heading at or soon after a row; null where the rows begin without one. */
export function findHeading(rows: readonly GridRow[], from: number): FoundHeading | null {
  const last = Math.min(rows.length, from + ROWS_ABOVE);
  for (let at = from; at < last; at += 1) {
    const row = rows[at];
    if (!row || !looksLikeHeading(row, (text) => recogniseHeading(text) !== null)) continue;
    const below = rows[at + 1];
    if (below && isUnderBands(row, below))
      return { texts: textsUnderBands(row, below), row: at, rows: 2, bands: ownTexts(row) };
    if (!below || !isSecondHeading(row, below)) return { texts: textsOf(row), row: at, rows: 1 };
    return { texts: mergeHeadings(row, below), row: at, rows: 2 };
  }
  return null;
}

/** Whether a row further down is a heading: of the same table again, or of another. */
export const isHeadingRow = (row: GridRow): boolean => looksLikeHeading(row, knowsHeading);

function looksLikeHeading(row: GridRow, knows: (text: string) => boolean): boolean {
  if (row.cells.some((cell) => cell.text.length > 2 * LONGEST_HEADING)) return false;
  const texts = ownTexts(row);
  if (texts.length < 2 || texts.some((text) => text.length > LONGEST_HEADING)) return false;
  if (/\d/.test(texts[0] ?? '') && isRef(texts[0] ?? '')) return false;
  const known = texts.filter(knows).length;
  const fitting = texts.filter((text) => knows(text) || isBesideFields(text)).length;
  return known >= 2 && fitting * 2 >= texts.length;
}

const textsOf = (row: GridRow): readonly string[] => row.cells.map((cell) => tidy(cell.text));

const ownTexts = (row: GridRow): readonly string[] =>
  row.cells
    .filter((cell) => !cell.merged && cell.text.trim() !== '')
    .map((cell) => tidy(cell.text));

const tidy = (text: string): string => text.replace(/\*\*/g, '').replace(/\s+/g, ' ').trim();

/** "What we will do" over three columns, and a whole row of headings of its own below such bands. */
function isUnderBands(bands: GridRow, row: GridRow): boolean {
  const [over, own] = [ownTexts(bands), ownTexts(row)];
  const isOverAll = bands.cells.every(
    ({ text, merged }, at) =>
      merged !== undefined || text.trim() === '' || (row.cells[at]?.text.trim() ?? '') !== '',
  );
  if (!isOverAll || own.length < over.length + 2) return false;
  if (own.some((text) => text.length > LONGEST_HEADING / 2)) return false;
  return looksLikeHeading(row, (text) => recogniseHeading(text) !== null);
}

/** The lower headings; "Area" below "Area for improvement" says the same in fewer words. */
function textsUnderBands(bands: GridRow, row: GridRow): readonly string[] {
  let band = '';
  return textsOf(row).map((text, at) => {
    const cell = bands.cells[at];
    if (cell && !cell.merged && cell.text.trim() !== '') band = tidy(cell.text);
    const says = ` ${plainHeading(band)} `.includes(` ${plainHeading(text)} `);
    return text !== '' && says ? band : text;
  });
}

/** A second row of headings names parts of a heading that spans columns, and nothing else. */
function isSecondHeading(above: GridRow, below: GridRow): boolean {
  const own = below.cells.flatMap((cell, index) =>
    cell.text.trim() !== '' &&
    !(cell.merged && tidy(cell.text) === tidy(above.cells[index]?.text ?? ''))
      ? [index]
      : [],
  );
  const startsRow = own.includes(0) && (above.cells[0]?.text.trim() ?? '') !== '';
  if (own.length === 0 || startsRow) return false;
  const texts = own.map((index) => tidy(below.cells[index]?.text ?? ''));
  if (texts.some((text) => text.length > 40 || !recogniseHeading(text))) return false;
  return own.some((index) => {
    const over = above.cells[index];
    return !over || over.text.trim() === '' || over.merged !== undefined;
  });
}

function mergeHeadings(above: GridRow, below: GridRow): readonly string[] {
  const width = Math.max(above.cells.length, below.cells.length);
  return Array.from({ length: width }, (_, index) => {
    const top = tidy(above.cells[index]?.text ?? '');
    const bottom = tidy(below.cells[index]?.text ?? '');
    return bottom === '' || bottom === top ? top : `${top} ${bottom}`.trim();
  });
}

/** Two headings are the same whatever their case, marks and empty cells at the end. */
export const headingKey = (texts: readonly string[]): string =>
  texts.map(plainHeading).join('|').replace(/\|+$/, '');

export const rowKey = (row: GridRow): string => headingKey(textsOf(row));
