import { cellsOf, filledCells, isHeaderCell, isTable, rowsOf } from './html-table-parts.js';
import { findAll, type HtmlElement } from './html-tree.js';

/**
 * Whether a table holds rows of data. One that only lays out its page, as mails and old web pages do,
 * has one filled cell a row, or holds a table with more cells than its own: its inside counts.
 */
export function isDataTable(table: HtmlElement): boolean {
  const rows = rowsOf(table).map(({ element }) => element);
  const inner = findAll(table, (element) => element !== table && isTable(element));
  const filled = rows.map(filledCells);
  const isColumn = filled.every((cells) => cells <= 1);
  if (inner.length === 0) return !isColumn || !framesPage(rows);
  if (isColumn) return false;
  if (rows.some((row) => cellsOf(row).some(isHeaderCell))) return true;
  const own = filled.reduce((sum, cells) => sum + cells, 0);
  return inner.every((each) => sizeOf(each) <= own);
}

/** How many cells a table of several rows and columns fills; 0 for a smaller one. */
function sizeOf(table: HtmlElement): number {
  const filled = rowsOf(table).map(({ element }) => filledCells(element));
  const isGrid = filled.filter((cells) => cells > 2).length > 1;
  return isGrid ? filled.reduce((sum, cells) => sum + cells, 0) : 0;
}

/** Headings, lists or several paragraphs: a page in a frame, and no fields of records. */
function framesPage(rows: readonly HtmlElement[]): boolean {
  const count = (row: HtmlElement, names: RegExp): number =>
    findAll(row, ({ tagName }) => names.test(tagName)).length;
  const parts = rows.length === 1 ? 1 : 3;
  return rows.some(
    (row) => count(row, /^(?:h[1-6]|[uo]l)$/) > 0 || count(row, /^(?:p|br)$/) > parts,
  );
}
