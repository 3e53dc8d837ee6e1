import { blocksOfRows, withoutMargin } from '../../core/grid/document-from-rows.js';
import type { Block, Grid, GridCell, GridRow } from '../../core/grid/grid.js';
import type { Area } from './addresses.js';
import type { SheetRows } from './sheet-rows.js';

/**
 * The prose and tables of a sheet, from top to bottom. What Excel calls a table is one whatever
 * blank rows are in it; what stands beside it is apart. `line` is the row of the sheet.
 */
export function sheetBlocks(sheet: SheetRows, tables: readonly Area[]): readonly Block[] {
  const own = tables.flatMap((area) => tableBlock(sheet, area));
  const rest = tables.reduce(withoutArea, sheet.rows);
  const others = blocksOfRows(rest).map((block) => {
    if (block.kind !== 'table') return block;
    // What stands beside a table of Excel's begins where its own first text is.
    const rows = own.length > 0 ? withoutMargin(block.grid.rows) : block.grid.rows;
    return { ...block, grid: withHidden(rows, sheet.hiddenColumns) };
  });
  const notes = sheet.notesAside.map(({ line, note }): Block => ({
    line,
    kind: 'paragraph',
    text: note,
  }));
  return [...own, ...others, ...notes].toSorted((a, b) => a.line - b.line);
}

/** None for a table without any text. */
function tableBlock({ rows, hiddenColumns }: SheetRows, area: Area): readonly Block[] {
  const inside = rows
    .filter(({ line }) => line >= area.top && line <= area.bottom)
    .map((row) => ({
      ...row,
      cells: row.cells.slice(area.left - 1, area.right),
      ...(area.left > 1 && { firstColumn: area.left }),
    }));
  const last = inside.findLastIndex(({ cells }) => cells.some(({ text }) => text !== ''));
  const [first] = inside;
  if (last < 0 || !first) return [];
  const grid = withHidden(inside.slice(0, last + 1), hiddenColumns);
  return [{ line: first.line, kind: 'table', grid }];
}

/** @param hidden positions in the sheet, from 0 */
function withHidden(rows: readonly GridRow[], hidden: readonly number[]): Grid {
  const shift = (rows[0]?.firstColumn ?? 1) - 1;
  const width = rows[0]?.cells.length ?? 0;
  const own = hidden.map((at) => at - shift).filter((at) => at >= 0 && at < width);
  return own.length > 0 ? { rows, hiddenColumns: own } : { rows };
}

const EMPTY: GridCell = { text: '' };

const withoutArea = (rows: readonly GridRow[], area: Area): readonly GridRow[] =>
  rows.map((row) => {
    if (row.line < area.top || row.line > area.bottom) return row;
    const isInside = (at: number): boolean => at + 1 >= area.left && at + 1 <= area.right;
    return { ...row, cells: row.cells.map((cell, at) => (isInside(at) ? EMPTY : cell)) };
  });
