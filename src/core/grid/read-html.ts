import { parse } from 'parse5';
import type { GridRow, SourceDocument } from './grid.js';
import type { Page } from './html-context.js';
import { isDataTable } from './html-layout.js';
import { leftOutOf } from './html-left-out.js';
import { linesOfCell, linesOfPage, type HtmlPart } from './html-lines.js';
import { findNotes } from './html-notes.js';
import { readStyleSheet } from './html-style.js';
import { readHtmlTable } from './html-table.js';
import { captionOf } from './html-table-parts.js';
import { attribute, findElements, type HtmlElement, type HtmlNode } from './html-tree.js';
import { pieceOfLine, type PrintedLine } from './printed-line.js';
import { settleBlocks, type Piece } from './text-blocks.js';

/**
 * Reads HTML as the clipboards of Word, Excel, Google Docs and Sheets, LibreOffice and browsers
 * hold it. Nothing of it is ever put on a page.
 *
 * HTML has no lines: `line` counts paragraphs, items and table rows from 1, in their order.
 */
export function readHtml(html: string): SourceDocument {
  const tree = parse(wholeTable(html));
  const page: Page = {
    sheet: readStyleSheet(textOfStyles(tree)),
    notes: findNotes(tree),
    isWorksheet: isWorksheet(tree),
  };
  const [body] = findElements(tree, 'body');
  const pieces: Piece[] = [];
  let line = 1;
  const addLine = (printed: PrintedLine): void => {
    const piece = pieceOfLine(printed, line);
    if (piece === null) return;
    pieces.push(piece);
    line += 1;
  };
  for (const part of body ? linesOfPage(body, page, isDataTable) : []) {
    if ('runs' in part) {
      addLine(part);
      continue;
    }
    const caption = part.hidden ? undefined : captionOf(part.table);
    if (caption) linesOfCell(caption, page, () => false).forEach(addLine);
    const table = tableOf(part, page, line);
    if (table) pieces.push(table);
    line += table?.grid.rows.length ?? 0;
  }
  const leftOut = body ? leftOutOf(body) : [];
  return { blocks: settleBlocks(pieces), ...(leftOut.length > 0 && { leftOut }) };
}

type TablePiece = Extract<Piece, { kind: 'table' }>;
type TablePart = Exclude<HtmlPart, PrintedLine>;

/** Null where the table shows nothing. Of a table that is not displayed every row is hidden. */
function tableOf(part: TablePart, page: Page, first: number): TablePiece | null {
  const { rows, hiddenColumns } = readHtmlTable(part.table, page);
  const read = rows.map(({ cells, hidden }, at): GridRow => ({
    line: first + at,
    cells,
    ...((hidden || part.hidden) && { hidden: true }),
  }));
  const grid = { rows: read, ...(hiddenColumns.length > 0 && { hiddenColumns }) };
  return read.length === 0 ? null : { line: first, kind: 'table', grid };
}

/** Some clipboards hold bare rows, which a parser of HTML drops where no table is around them. */
function wholeTable(html: string): string {
  const markup = html.slice(Math.max(0, html.indexOf('<')));
  return /<table[\s>]/i.test(markup) || !/<tr[\s>]/i.test(markup)
    ? markup
    : `<table>${markup}</table>`;
}

/** Excel names itself in its pages and on its clipboard: `<meta name=ProgId content=Excel.Sheet>`. */
const isWorksheet = (page: HtmlNode): boolean =>
  findElements(page, 'meta').some((meta) =>
    /^excel\.sheet$|^microsoft excel\b/i.test(attribute(meta, 'content') ?? ''),
  );

const textOfStyles = (page: HtmlNode): string =>
  findElements(page, 'style')
    .flatMap((style: HtmlElement) => style.childNodes)
    .map((node) => ('value' in node ? node.value : ''))
    .join('\n')
    .replace(/<!--|-->/g, '');
