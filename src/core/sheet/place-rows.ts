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
export const MOST_WHITE = 0.28;
/** No piece of a row is lower than about five lines. */
const LOWEST_PIECE = 77;

/**
 * A row no higher than this part of a page moves on whole rather than be parted, and a last row or
 * group to what goes under it.
 */
const MOST_MOVED = 0.45;

/**
 * Puts the rows of a table on pages: no row over a page's end or over Excel's tallest, groups and
 * rows whole where that leaves no page half empty, the last row on one page with what is appended.
 * @param next where the sheet goes on: its next free row, and how full the page is
 */
export function placeRows(
  table: TableBlock,
  setting: TableSetting,
  next: { readonly row: number; readonly flow: PageFlow },
  appended: number,
): readonly PlacedRow[] {
  const placer = new RowPlacer(table.longRowsContinue === true, setting, next.flow, next.row);
  const groups = groupsOf(table.rows);
  groups.forEach((group, index) => {
    placer.placeGroup(group, index === groups.length - 1 ? appended : 0);
  });
  return placer.placed;
}

class RowPlacer {
  readonly placed: PlacedRow[] = [];

  constructor(
    private readonly mayCut: boolean,
    private readonly setting: TableSetting,
    private readonly flow: PageFlow,
    private readonly firstRow: number,
  ) {}

  placeGroup(group: readonly TableRow[], appended: number): void {
    const { flow } = this;
    const heights = group.map((row) => heightOfRow(row, this.setting));
    const height = heights.reduce((sum, one) => sum + one, 0);
    const needed = height + appended;
    if (needed > flow.left && needed <= flow.full) {
      const movesOn = appended > 0 && height <= MOST_MOVED * flow.full;
      if (movesOn || (height > flow.left && isNearlyFull(flow))) this.startPage();
    }
    group.forEach((row, index) => {
      this.placeRow(row, heights[index] ?? 0, index === group.length - 1 ? appended : 0);
    });
  }

  private placeRow(row: TableRow, height: number, appended: number): void {
    const { flow } = this;
    let rest = row;
    let restHeight = this.mayCut ? height : Math.min(height, TALLEST_ROW);
    const putPiece = (room: number) => {
      const cut = cutRow(rest, room, this.setting);
      this.put(cut.piece, heightOfRow(cut.piece, this.setting), rest !== row);
      rest = cut.rest;
      restHeight = heightOfRow(rest, this.setting);
    };
    while (restHeight > Math.min(flow.left, TALLEST_ROW)) {
      const room = Math.min(flow.left, TALLEST_ROW);
      const fitsNextPage = restHeight <= Math.min(flow.full, TALLEST_ROW);
      const staysWhole = isNearlyFull(flow) || restHeight <= MOST_MOVED * flow.full;
      const movesOn = !this.mayCut || room < LOWEST_PIECE || (fitsNextPage && staysWhole);
      if (movesOn && !flow.isFresh) this.startPage();
      else if (this.mayCut) putPiece(room);
      else break;
    }
    if (appended > 0 && restHeight + appended > flow.left) {
      const most = Math.min(MOST_MOVED * flow.full, flow.full - appended);
      if (restHeight > most && this.mayCut) putPiece(restHeight - LOWEST_PIECE);
      if (!flow.isFresh) this.startPage();
    }
    this.put(rest, restHeight, rest !== row);
  }

  private put(row: TableRow, height: number, continues: boolean): void {
    this.placed.push({ row, height, continues });
    this.flow.take(height);
  }

  private startPage(): void {
    this.flow.startPage(this.firstRow + this.placed.length);
  }
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
