import type { Block, SourceDocument } from '../../../src/core/grid/grid';

/** A document as lines that a test can show: "item/1 • text", "table 2x3", "heading text". */
export const outline = (document: SourceDocument): readonly string[] => document.blocks.map(shown);

function shown(block: Block): string {
  if (block.kind === 'table') {
    return `table ${block.grid.rows.map((row) => row.cells.map(({ text }) => text).join(' | ')).join(' // ')}`;
  }
  if (block.kind === 'item') return `item/${block.depth} ${block.mark} ${block.text}`;
  return `${block.kind} ${block.text}`;
}

/** The cells of all tables of a document, row by row. */
export const cellsOf = (document: SourceDocument): readonly (readonly string[])[] =>
  document.blocks.flatMap((block) =>
    block.kind === 'table' ? block.grid.rows.map((row) => row.cells.map(({ text }) => text)) : [],
  );

/** Every word of a document, marks of lists and bold left out, in its order. */
export const wordsOf = (document: SourceDocument): readonly string[] =>
  document.blocks.flatMap((block) => {
    if (block.kind !== 'table') return words(`${block.mark ?? ''} ${block.text}`);
    return block.grid.rows.flatMap((row) => row.cells.flatMap(({ text }) => words(text)));
  });

/** A lone "o" is a mark of lists. */
export const words = (text: string): readonly string[] =>
  (text.match(/[\p{L}\p{N}\p{Extended_Pictographic}]+/gu) ?? []).filter((word) => word !== 'o');
