import { spanOf, type HtmlRow } from './html-table-parts.js';
import { attribute, type HtmlElement } from './html-tree.js';

/** What stands in one place of a table's grid: a cell that begins there, or one that reaches over it. */
interface Place {
  readonly cell: HtmlElement;
  readonly from: 'here' | 'above' | 'left' | 'spilt';
}
export type PlacedRow = readonly (Place | undefined)[];

/** HTML lets no cell span more columns; a cell spans no rows that its group does not have. */
export const MOST_COLUMNS = 1000;
/** Places that spans may cover in all: one page of a plan has a few thousand. */
const MOST_COVERED = 2_000_000;

/**
 * The places of a table, as HTML's "forming a table" gives them: each cell at the first place that is
 * free, no span beyond its group of rows. Columns at the right that only spans reach, as with
 * `colspan=100`, are none.
 *
 * @param isLeftOut cells that take no place
 */
export function placeCells(
  rows: readonly HtmlRow[],
  isLeftOut: (cell: HtmlElement) => boolean,
): readonly PlacedRow[] {
  const places: (Place | undefined)[][] = rows.map(() => []);
  const ends = endsOfGroups(rows);
  let width = 0;
  let covered = 0;
  rows.forEach(({ cells }, at) => {
    const row = places[at] ?? [];
    let column = 0;
    for (const cell of cells.filter((each) => !isLeftOut(each))) {
      while (row[column] !== undefined) column += 1;
      width = Math.max(width, column + 1);
      const reach = reachOf(cell, (ends[at] ?? at + 1) - at);
      covered += reach.down * reach.across;
      const { down, across } = covered > MOST_COVERED ? { down: 1, across: 1 } : reach;
      cover(places.slice(at, at + down), cell, column, across);
    }
  });
  return places.map((row) => row.slice(0, width));
}

function reachOf(cell: HtmlElement, most: number): { down: number; across: number } {
  const toTheEnd = attribute(cell, 'rowspan') === '0';
  const down = toTheEnd ? most : Math.min(spanOf(cell, 'rowspan'), most);
  return { down, across: Math.min(spanOf(cell, 'colspan'), MOST_COLUMNS) };
}

function cover(
  rows: readonly (Place | undefined)[][],
  cell: HtmlElement,
  column: number,
  across: number,
): void {
  // Excel writes a colspan where a long text only spills over empty neighbours.
  const spills = /mso-ignore:\s*colspan/i.test(attribute(cell, 'style') ?? '');
  rows.forEach((row, down) => {
    for (let right = 0; right < across; right += 1) {
      const begins = down === 0 && right === 0;
      const from = begins ? 'here' : spills ? 'spilt' : right > 0 ? 'left' : 'above';
      row[column + right] ??= { cell, from };
    }
  });
}

/** For each row the position after the last one of its group. */
function endsOfGroups(rows: readonly HtmlRow[]): readonly number[] {
  const ends: number[] = new Array<number>(rows.length);
  let end = rows.length;
  for (let at = rows.length - 1; at >= 0; at -= 1) {
    if (rows[at]?.group !== rows[at + 1]?.group) end = at + 1;
    ends[at] = end;
  }
  return ends;
}
