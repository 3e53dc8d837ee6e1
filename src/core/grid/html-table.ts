import { defaultTreeAdapter as tree } from 'parse5';
import type { GridCell } from './grid.js';
import { readHtmlLines, type Page } from './html-lines.js';
import {
  attribute,
  fillOf,
  isElement,
  isHidden,
  type HtmlElement,
  type HtmlNode,
  type StyleSheet,
} from './html-style.js';
import { textOfCell } from './printed-line.js';

/** HTML lets no cell span more columns; a cell spans no rows that its table does not have. */
const MOST_COLUMNS = 1000;

const ABOVE: GridCell = { text: '', merged: 'above' };
const LEFT: GridCell = { text: '', merged: 'left' };
const EMPTY: GridCell = { text: '' };

/**
 * The rows of a table, spans expanded: the text stands once, at the top left of its span, and each
 * further place says that it is `merged`, and from where. Rows that show nothing are left out.
 */
export function readHtmlTable(table: HtmlElement, page: Page): readonly (readonly GridCell[])[] {
  const { sheet } = page;
  const rows = rowsOf(table).filter((row) => !isHidden(row, sheet));
  const places: GridCell[][] = rows.map(() => []);
  rows.forEach((row, at) => {
    for (const cell of cellsOf(row).filter((each) => !isHidden(each, sheet))) {
      placeCell(cell, places, at, page);
    }
  });
  const width = Math.max(0, ...places.map((row) => row.length));
  return places
    .map((row) => Array.from({ length: width }, (_, column) => row[column] ?? EMPTY))
    .filter((row) => row.some((cell) => cell.text !== '' || cell.fill !== undefined));
}

function placeCell(cell: HtmlElement, places: GridCell[][], at: number, page: Page): void {
  const row = places[at];
  if (row === undefined) return;
  let column = 0;
  while (row[column] !== undefined) column += 1;
  const rowspan = attribute(cell, 'rowspan') === '0' ? places.length : spanOf(cell, 'rowspan');
  const columns = Math.min(spanOf(cell, 'colspan'), MOST_COLUMNS);
  // Excel writes a colspan where a long text only spills over empty neighbours.
  const spills = /mso-ignore:\s*colspan/i.test(attribute(cell, 'style') ?? '');
  for (let down = 0; down < Math.min(rowspan, places.length - at); down++) {
    for (let across = 0; across < columns; across++) {
      const below = places[at + down];
      if (below !== undefined)
        below[column + across] ??= spills ? EMPTY : across > 0 ? LEFT : ABOVE;
    }
  }
  row[column] = readCell(cell, page);
}

const spanOf = (cell: HtmlElement, name: string): number =>
  Math.max(1, Math.trunc(Number(attribute(cell, name))) || 1);

function readCell(cell: HtmlElement, page: Page): GridCell {
  const { sheet } = page;
  const parts = readHtmlLines(cell, page, () => false);
  const { text, struck } = textOfCell(parts.filter((part) => 'runs' in part));
  const fill = fillOf(cell, sheet) ?? highlightOf(cell, sheet);
  const serial = serialOf(cell, text);
  return {
    text,
    ...(fill === undefined ? {} : { fill }),
    ...(serial === undefined ? {} : { serial }),
    ...(struck.length === 0 ? {} : { struck }),
  };
}

/** The highlighter's colour where it covers all that the cell says. */
function highlightOf(cell: HtmlElement, sheet: StyleSheet): string | undefined {
  let element = cell;
  for (;;) {
    const children = element.childNodes.filter((node) => isElement(node) || !isBlankText(node));
    const only = children[0];
    if (children.length !== 1 || only === undefined || !isElement(only)) return undefined;
    const fill = fillOf(only, sheet);
    if (fill !== undefined) return fill;
    element = only;
  }
}

const isBlankText = (node: HtmlNode): boolean => !tree.isTextNode(node) || node.value.trim() === '';

/** The number behind a date, as Excel (`x:num`), LibreOffice (`sdval`) and Google Sheets give it. */
function serialOf(cell: HtmlElement, text: string): number | undefined {
  const sheets = /"3":(-?[\d.]+)/.exec(attribute(cell, 'data-sheets-value') ?? '')?.[1];
  const given = attribute(cell, 'x:num') ?? attribute(cell, 'sdval') ?? sheets ?? '';
  const serial = Number(given);
  return given === '' || Number.isNaN(serial) || isNumeral(text) ? undefined : serial;
}

/** "1,200", "75%", "£3.50": a number shown as one, and so no date. */
const isNumeral = (text: string): boolean =>
  /^-?[£$€]?[\d,. ]+%?$/.test(text.trim()) && !/\d\.\d+\./.test(text);

/** The rows of this table, and not of one inside it. */
export function rowsOf(table: HtmlElement): readonly HtmlElement[] {
  return table.childNodes.filter(isElement).flatMap((child) => {
    if (child.tagName === 'tr') return [child];
    const isGroup = ['thead', 'tbody', 'tfoot'].includes(child.tagName);
    return isGroup ? child.childNodes.filter(isElement).filter((row) => row.tagName === 'tr') : [];
  });
}

export const cellsOf = (row: HtmlElement): readonly HtmlElement[] =>
  row.childNodes.filter(isElement).filter((cell) => cell.tagName === 'td' || cell.tagName === 'th');
