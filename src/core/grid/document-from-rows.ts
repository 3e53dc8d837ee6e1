import type { Block, GridRow, SourceDocument } from './grid.js';

/**
 * A sheet or delimited file as a document: rows with one filled cell of some words above a table are
 * its title and its prose, rows without any part one table from the next.
 */
export function documentFromRows(rows: readonly GridRow[]): SourceDocument {
  const blocks: Block[] = [];
  let table: GridRow[] | null = null;
  for (const row of rows) {
    const filled = row.cells.filter((cell) => cell.text !== '').length;
    const title = blocks.length === 0 || /\S\s+\S/.test(row.cells[0]?.text ?? '');
    if (filled === 0) table = null;
    else if (table !== null) table.push(row);
    else if (filled === 1 && title) blocks.push(proseOf(row));
    else {
      table = [row];
      blocks.push({ line: row.line, kind: 'table', grid: { rows: table } });
    }
  }
  return { blocks };
}

/** The prose of a row with one filled cell: a title, most often. */
function proseOf(row: GridRow): Block {
  const text = row.cells.map((cell) => cell.text).join('');
  const heading = text.length <= 110 && !/[.,;:!?]$/.test(text) && !text.includes('\n');
  return { line: row.line, kind: heading ? 'heading' : 'paragraph', text };
}
