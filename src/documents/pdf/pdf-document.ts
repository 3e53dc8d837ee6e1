import type { Block, GridRow, SourceDocument, SourcePart } from '../../core/grid/grid.js';
import { readListMark } from '../../core/grid/list-marks.js';
import { settleBlocks, type Piece } from '../../core/grid/text-blocks.js';
import type { PageTable } from './cells.js';
import { gridCell } from './cell-words.js';
import { withoutFurniture } from './furniture.js';
import { isBoldLine, linesOf, markedText, plainText, type Line } from './lines.js';
import type { PageContent } from './page-content.js';
import { partsOfPage, type PagePart } from './page-parts.js';
import { paragraphsOf, type Paragraph } from './paragraphs.js';
import { joinLines, wordsOf, type Words } from './words.js';

/**
 * The prose, lists and tables of a document's pages. Lines are counted over the whole document, as
 * they are printed, without running lines.
 */
export function pdfDocument(printed: readonly PageContent[]): SourceDocument {
  const pages = withoutFurniture(printed);
  const lines = pages.flatMap(({ runs }) => linesOf(runs));
  const making = new Making(wordsOf(lines.map(plainText)), usualSize(lines));
  for (const page of pages) making.take(page);
  return making.document();
}

/** The height of most letters. */
function usualSize(lines: readonly Line[]): number {
  const letters = new Map<number, number>();
  for (const { runs } of lines)
    for (const { size, text } of runs) {
      const height = Math.round(size * 2) / 2;
      letters.set(height, (letters.get(height) ?? 0) + text.length);
    }
  return [...letters].reduce((most, each) => (each[1] > most[1] ? each : most), [11, 0])[0];
}

/** The state of one pass over the pages. */
class Making {
  private readonly pieces: Piece[] = [];
  private readonly pages: SourcePart[] = [];
  private line = 1;
  /** Columns of a table that goes on to the end of the page. */
  private carried: readonly number[] | undefined;

  constructor(
    private readonly words: Words,
    private readonly usual: number,
  ) {}

  take(page: PageContent): void {
    const name = String(this.pages.length + 1);
    this.pages.push({ kind: 'page', name, from: this.line, before: this.line - 1 });
    const parts = partsOfPage(page, this.carried);
    for (const part of parts) {
      if (part.kind === 'table') this.addTable(part);
      else this.addProse(part.lines);
    }
    this.carried = columnsAtEnd(parts);
  }

  private addTable(table: PageTable): void {
    const { line } = this;
    const rows = table.rows.map((cells): GridRow => {
      const row = { line: this.line, cells: cells.map((cell) => gridCell(cell, this.words)) };
      this.line += Math.max(1, ...cells.map(({ runs }) => linesOf(runs).length));
      return row;
    });
    this.pieces.push({ line, kind: 'table', grid: { rows } });
  }

  private addProse(lines: readonly Line[]): void {
    const right = Math.max(...lines.map((line) => line.right));
    const left = Math.min(...lines.map((line) => line.left));
    for (const paragraph of paragraphsOf(lines, right)) this.addParagraph(paragraph, left);
  }

  private addParagraph(lines: Paragraph, left: number): void {
    const [first] = lines;
    if (!first) return;
    const text = joinLines(lines.map(markedText), this.words);
    const found = readListMark(text);
    const indent = Math.round((first.left - left) / (0.5 * this.usual));
    const mark = found && { ...found, indent };
    this.pieces.push({
      line: this.line,
      mark,
      text: mark?.rest ?? text,
      heading: isHeading(lines, mark !== null, this.usual),
      leads: false,
    });
    this.line += lines.length;
  }

  document(): SourceDocument {
    const blocks: readonly Block[] = settleBlocks(this.pieces);
    return { blocks, ...(this.pages.length > 1 && { parts: this.pages }) };
  }
}

/** Larger than the text around it, or bold and short. */
function isHeading(lines: Paragraph, marked: boolean, usual: number): boolean {
  const text = lines.map(plainText).join(' ');
  if (lines.every(({ size }) => size > LARGE * usual)) return text.length <= 250;
  return !marked && text.length <= 110 && lines.every(isBoldLine) && !/[.,;]$/.test(text);
}

/** How much larger than usual the letters of a heading are. */
const LARGE = 1.12;

function columnsAtEnd(parts: readonly PagePart[]): readonly number[] | undefined {
  const last = parts.at(-1);
  return last?.kind === 'table' ? last.columns : undefined;
}
