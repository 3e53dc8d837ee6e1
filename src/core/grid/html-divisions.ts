import { findAll, isElement, textUnder, type HtmlElement } from './html-tree.js';

/** Fewer columns or rows make lists and menus. */
const FEWEST_COLUMNS = 3;
const FEWEST_ROWS = 3;
const LONGEST_HEADING = 40;

const ROW = /^(?:div|section|ul|ol|li|dl)$/;
const CELL = /^(?:div|span|li|dt|dd)$/;

/**
 * Whether an element is a table in all but name, as pages that lay out in columns write them: rows of
 * plain divisions, each with as many as the others, below a first row of short words. Names of
 * classes, which differ with every library, are not looked at.
 */
export function isGridOfDivisions(element: HtmlElement): boolean {
  if (!/^(?:div|section|ul|ol|main|article)$/.test(element.tagName)) return false;
  const rows = element.childNodes.filter(isElement);
  const [first] = rows;
  const width = first ? cellsOfDivision(first).length : 0;
  if (rows.length < FEWEST_ROWS || width < FEWEST_COLUMNS) return false;
  const areRows = rows.every(
    (row) => ROW.test(row.tagName) && cellsOfDivision(row).length === width && hasOnlyCells(row),
  );
  return areRows && first !== undefined && areHeadings(cellsOfDivision(first));
}

export const cellsOfDivision = (row: HtmlElement): readonly HtmlElement[] =>
  row.childNodes.filter(isElement);

const hasOnlyCells = (row: HtmlElement): boolean =>
  row.childNodes.every((node) =>
    isElement(node) ? CELL.test(node.tagName) : !('value' in node) || node.value.trim() === '',
  );

/** Short words, no two the same, without figures: "Ref", "Lead officer". No card begins so. */
function areHeadings(cells: readonly HtmlElement[]): boolean {
  const texts = cells.map((cell) => textUnder(cell).trim());
  const isShort = (text: string): boolean =>
    text !== '' && text.length <= LONGEST_HEADING && !/\d|:\s*\S/.test(text);
  const holdMore = cells.some(
    (cell) => findAll(cell, ({ tagName }) => /^(?:table|[uo]l|img|a)$/.test(tagName)).length > 0,
  );
  return texts.every(isShort) && new Set(texts).size === texts.length && !holdMore;
}
