import { parse } from 'parse5';
import type { GridRow, SourceDocument } from './grid.js';
import { readHtmlLines, type Page } from './html-lines.js';
import { findNotes } from './html-notes.js';
import { isElement, readStyleSheet, type HtmlElement, type HtmlNode } from './html-style.js';
import { cellsOf, readHtmlTable, rowsOf } from './html-table.js';
import { pieceOfLine } from './printed-line.js';
import { settleBlocks, type Piece } from './text-blocks.js';

/**
 * Reads HTML as the clipboards of Word, Excel, Google Docs and Sheets, LibreOffice and browsers
 * hold it. Nothing of it is ever put on a page.
 *
 * HTML has no lines: `line` counts paragraphs, items and table rows from 1, as they are seen.
 */
export function readHtml(html: string): SourceDocument {
  const tree = parse(wholeTable(html));
  const page: Page = {
    sheet: readStyleSheet(textOfStyles(tree)),
    notes: findNotes(findElements(tree, 'a')),
  };
  const body = findElements(tree, 'body')[0];
  const pieces: Piece[] = [];
  let line = 1;
  for (const part of body === undefined ? [] : readHtmlLines(body, page, isDataTable)) {
    if ('runs' in part) {
      const piece = pieceOfLine(part, line);
      if (piece === null) continue;
      pieces.push(piece);
      line += 1;
      continue;
    }
    const first = line;
    const rows = readHtmlTable(part.table, page).map((cells): GridRow => ({
      line: line++,
      cells,
    }));
    if (rows.length > 0) pieces.push({ line: first, kind: 'table', grid: { rows } });
  }
  return { blocks: settleBlocks(pieces) };
}

/** Some clipboards hold bare rows, which a parser of HTML drops where no table is around them. */
function wholeTable(html: string): string {
  const markup = html.slice(Math.max(0, html.indexOf('<')));
  return /<table[\s>]/i.test(markup) || !/<tr[\s>]/i.test(markup)
    ? markup
    : `<table>${markup}</table>`;
}

/** A table around other tables, one filled cell a row, only lays out a page: its inside counts. */
function isDataTable(table: HtmlElement): boolean {
  if (findElements(table, 'table').length < 2) return true;
  return rowsOf(table).some((row) => cellsOf(row).length > 1);
}

function textOfStyles(page: HtmlNode): string {
  return findElements(page, 'style')
    .flatMap((style) => style.childNodes)
    .map((node) => ('value' in node ? node.value : ''))
    .join('\n')
    .replace(/<!--|-->/g, '');
}

/** All elements of a name under a node, the node itself included, in document order. */
function findElements(root: HtmlNode, tagName: string): readonly HtmlElement[] {
  const found: HtmlElement[] = [];
  const waiting = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (isElement(node) && node.tagName === tagName) found.push(node);
    if ('childNodes' in node) waiting.push(...[...node.childNodes].reverse());
  }
  return found;
}
