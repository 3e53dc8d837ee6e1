import type { PageFlow } from './page-flow.js';
import type { TableBlock, TableRow } from './sheet-spec.js';
import { cutRow, heightOfRow, TALLEST_ROW, type TableSetting } from './table-rows.js';

/** A row as it will stand on the sheet. */
export interface PlacedRow {
  readonly row: TableRow;
  readonly height: number;
  /** It goes on with the row above. */
  readonly continues: boolean;
}

/** Rather than leave more of a page white, a row or group is begun on it and continued. */
const MOST_WHITE = 0.28;
/** No piece of a row is lower than about five lines. */
const LOWEST_PIECE = 77;

/**
 * Puts the rows of a table on pages: no row over a page's end or over Excel's tallest, groups and
 * rows whole where that leaves no page half empty. `firstRow` is the sheet's row of the first one.
 */
export function placeRows(
  table: TableBlock,
  setting: TableSetting,
  flow: PageFlow,
  firstRow: number,
): readonly PlacedRow[] {
  const placed: PlacedRow[] = [];
  const startPage = () => flow.startPage(firstRow + placed.length);
  const put = (row: TableRow, height: number, continues: boolean) => {
    placed.push({ row, height, continues });
    flow.take(height);
  };
  const mayCut = table.longRowsContinue === true;
  for (const group of groupsOf(table.rows)) {
    const heights = group.map((row) => heightOfRow(row, setting));
    const groupHeight = heights.reduce((sum, height) => sum + height, 0);
    if (groupHeight > flow.left && groupHeight <= flow.full && isNearlyFull(flow)) startPage();
    group.forEach((row, index) =>
      placeRow({ row, height: heights[index] ?? 0, setting, flow, mayCut, put, startPage }),
    );
  }
  return placed;
}

interface RowToPlace {
  readonly row: TableRow;
  readonly height: number;
  readonly setting: TableSetting;
  readonly flow: PageFlow;
  readonly mayCut: boolean;
  readonly put: (row: TableRow, height: number, continues: boolean) => void;
  readonly startPage: () => void;
}

function placeRow({ row, height, setting, flow, mayCut, put, startPage }: RowToPlace): void {
  let rest = row;
  let restHeight = mayCut ? height : Math.min(height, TALLEST_ROW);
  while (restHeight > Math.min(flow.left, TALLEST_ROW)) {
    const room = Math.min(flow.left, TALLEST_ROW);
    const fitsNextPage = restHeight <= Math.min(flow.full, TALLEST_ROW);
    const movesOn = !mayCut || room < LOWEST_PIECE || (fitsNextPage && isNearlyFull(flow));
    if (movesOn && !flow.isFresh) {
      startPage();
      continue;
    }
    if (!mayCut) break;
    const cut = cutRow(rest, room, setting);
    put(cut.piece, heightOfRow(cut.piece, setting), rest !== row);
    rest = cut.rest;
    restHeight = heightOfRow(rest, setting);
  }
  put(rest, restHeight, rest !== row);
}

function isNearlyFull(flow: PageFlow): boolean {
  return flow.left <= MOST_WHITE * flow.full;
}

function groupsOf(rows: readonly TableRow[]): readonly (readonly TableRow[])[] {
  const groups: TableRow[][] = [];
  for (const row of rows) {
    const open = groups.at(-1);
    if (open && !row.startsGroup) open.push(row);
    else groups.push([row]);
  }
  return groups;
}
