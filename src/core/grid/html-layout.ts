import { filledCells, isHeaderCell, isTable, rowsOf, type HtmlRow } from './html-table-parts.js';
import { findAll, holds, type HtmlElement } from './html-tree.js';

/**
 * Whether a table holds rows of data. One that only lays out its page, as mails and old web pages do,
 * has one filled cell a row, or holds a table with more cells than its own: its inside counts.
 */
export function isDataTable(table: HtmlElement): boolean {
  const rows = rowsOf(table);
  const filled = rows.map(filledCells);
  const isColumn = filled.every((cells) => cells <= 1);
  if (!holds(table, isTable)) return !isColumn || !framesPage(rows);
  if (isColumn) return false;
  if (rows.some(({ cells }) => cells.some(isHeaderCell))) return true;
  const own = filled.reduce((sum, cells) => sum + cells, 0);
  return !holds(table, (element) => isTable(element) && sizeOf(element) > own);
}

/** How many cells a table of several rows and columns fills; 0 for a smaller one. */
function sizeOf(table: HtmlElement): number {
  const filled = rowsOf(table).map(filledCells);
  const isGrid = filled.filter((cells) => cells > 2).length > 1;
  return isGrid ? filled.reduce((sum, cells) => sum + cells, 0) : 0;
}

/** Headings, lists or several paragraphs: a page in a frame, and no fields of records. */
function framesPage(rows: readonly HtmlRow[]): boolean {
  const lines = ({ element }: HtmlRow): number =>
    findAll(element, ({ tagName }) => tagName === 'p' || tagName === 'br').length;
  const parts = rows.length === 1 ? 1 : 3;
  return rows.some(
    (row) =>
      holds(row.element, ({ tagName }) => /^(?:h[1-6]|[uo]l)$/.test(tagName)) || lines(row) > parts,
  );
}
