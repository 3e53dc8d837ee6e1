import { columnWidths } from '../../sheet/column-grid.js';
import { USUAL_FONT } from '../../sheet/fonts/sheet-font.js';
import { printable } from '../../sheet/page-size.js';
import type { Block, PageSpec, TableBlock, TableColumn, TableRow } from '../../sheet/sheet-spec.js';
import { heightOfHeader, heightOfRow, settingOf } from '../../sheet/table-rows.js';

/**
 * Parts of a page. The first piece stands under what the sheet begins with. They leave more of the
 * page free than rows of one font are higher than those of another.
 */
const FIRST_PIECE = 0.6;
/** Under no more than a sheet's title and note. */
export const PIECE_UNDER_TITLE = 0.74;
export const PIECE = 0.86;
const TEXT_SIZE = 11;

/**
 * A table under its heading, in pieces that each fit a page with a header of their own: Excel
 * repeats the header of one table a sheet, and a reader of any page should see what a column holds.
 * @param columns of the sheet's first table, on whose widths all of its tables stand
 * @param firstPiece part of a page that the first piece may take
 */
export function tablesWithinPages(
  heading: string,
  table: TableBlock,
  columns: readonly TableColumn[],
  page: PageSpec,
  firstPiece = FIRST_PIECE,
): readonly Block[] {
  return piecesOf(table, columns, page, firstPiece).flatMap((rows, index): readonly Block[] => [
    { kind: 'heading', text: index === 0 ? heading : `${heading} (continued)` },
    { ...table, name: index === 0 ? table.name : `${table.name}_${index + 1}`, rows },
  ]);
}

function piecesOf(
  table: TableBlock,
  columns: readonly TableColumn[],
  page: PageSpec,
  firstPiece: number,
): readonly (readonly TableRow[])[] {
  const first: TableBlock = { kind: 'table', name: table.name, columns, rows: [] };
  const widths = columnWidths({ name: '', title: '', note: '', blocks: [first], page });
  const setting = settingOf(widths, TEXT_SIZE, USUAL_FONT);
  const whole = printable(page).height;
  const header = heightOfHeader(table, setting);
  const pieces: TableRow[][] = [[]];
  let left = firstPiece * whole - header;
  for (const row of table.rows) {
    const height = heightOfRow(row, setting);
    if (height > left && pieces.at(-1)?.length !== 0) {
      pieces.push([]);
      left = PIECE * whole - header;
    }
    pieces.at(-1)?.push(row);
    left -= height;
  }
  return pieces;
}
