import type { GridRow, SourceDocument } from '../core/grid/grid.js';
import { pieceOfLine } from '../core/grid/printed-line.js';
import { settleBlocks, type Piece } from '../core/grid/text-blocks.js';
import { BodyReader, type WordPart } from './docx/read-body.js';
import { leftOutOf } from './docx/left-out.js';
import { isWantedPart, openWordDocument } from './docx/word-document.js';
import { openPackage, type OpenedPackage } from './package/open-package.js';
import { DamagedPart } from './package/xml.js';

export type DocxReading =
  { readonly ok: true; readonly document: SourceDocument } | Extract<OpenedPackage, { ok: false }>;

/**
 * Reads a Word document (WordprocessingML, ECMA-376 part 1): prose, headings, lists with the numbers
 * that Word prints, and tables with merged cells and colours.
 *
 * Tracked changes are read as accepted. Notes stand in square brackets where their numbers stand.
 * Hidden text, prompts of empty content controls, pages' heads and feet and the table of contents
 * are no content; diagrams, charts and comments are not read, and `leftOut` says so. `line` counts
 * paragraphs, items and rows of tables from 1, as they are seen;
 * empty paragraphs do not count.
 */
export function readDocx(bytes: Uint8Array): DocxReading {
  const opened = openPackage(bytes, isWantedPart);
  if (!opened.ok) return opened;
  try {
    const document = openWordDocument(opened.parts);
    if (!document) return { ok: false, code: 'damaged' };
    const read = asDocument(new BodyReader(document).read(document.body));
    const leftOut = leftOutOf(document.body);
    return { ok: true, document: { ...read, ...(leftOut.length > 0 && { leftOut }) } };
  } catch (error) {
    if (error instanceof DamagedPart) return { ok: false, code: 'damaged' };
    throw error;
  }
}

function asDocument(parts: readonly WordPart[]): SourceDocument {
  const pieces: Piece[] = [];
  let line = 1;
  for (const part of parts) {
    if ('runs' in part) {
      const piece = pieceOfLine(part, line);
      if (piece === null) continue;
      pieces.push(piece);
      line += 1;
      continue;
    }
    const first = line;
    const rows = part.rows.map((cells): GridRow => ({ line: line++, cells }));
    pieces.push({ line: first, kind: 'table', grid: { rows } });
  }
  return { blocks: settleBlocks(pieces) };
}
