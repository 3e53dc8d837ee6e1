import type { Grid, GridCell, GridRow, UnreadLook } from '../core/grid/grid.js';
import type { Rect } from '../core/sheet/placed-sheet.js';

/** How cells of a range look, as far as that says more than their values do. Positions from 0. */
export interface CellLooks {
  /** By row, then column: "#RRGGBB"; absent where there is no fill. */
  readonly fills: ReadonlyMap<number, ReadonlyMap<number, string>>;
  /** Cells all of whose text is struck through, and those where part of it is. */
  readonly struck: ReadonlyMap<number, ReadonlyMap<number, 'all' | 'part'>>;
  /** On the sheet, not on the range. */
  readonly merged: readonly Rect[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly unread: readonly UnreadLook[];
}

/** The grid of a range that begins at `at`, with what its looks say. */
export function withLooks(grid: Grid, at: Rect, looks: CellLooks): Grid {
  const covered = coveredPlaces(looks.merged, at);
  const unread = [...looks.unread, ...(hasPartlyStruck(looks) ? (['struck'] as const) : [])];
  return {
    rows: grid.rows.map((row, index) => rowWithLooks(row, index, looks, covered.get(index))),
    ...(looks.hiddenColumns.size > 0 && { hiddenColumns: [...looks.hiddenColumns] }),
    ...(unread.length > 0 && { unread }),
  };
}

type Covered = ReadonlyMap<number, 'above' | 'left'>;

function rowWithLooks(
  row: GridRow,
  index: number,
  looks: CellLooks,
  covered: Covered | undefined,
): GridRow {
  const fills = looks.fills.get(index);
  const struck = looks.struck.get(index);
  const cells =
    fills || struck || covered
      ? row.cells.map((cell, column) =>
          cellWithLooks(cell, fills?.get(column), struck?.get(column), covered?.get(column)),
        )
      : row.cells;
  return { ...row, cells, ...(looks.hiddenRows.has(index) && { hidden: true }) };
}

function cellWithLooks(
  cell: GridCell,
  fill: string | undefined,
  struck: 'all' | 'part' | undefined,
  merged: 'above' | 'left' | undefined,
): GridCell {
  return {
    ...cell,
    ...(fill !== undefined && { fill }),
    ...(struck === 'all' && cell.text.trim() !== '' && { struck: [cell.text.trim()] }),
    ...(merged && { merged }),
  };
}

const hasPartlyStruck = ({ struck }: CellLooks): boolean =>
  [...struck.values()].some((row) => [...row.values()].includes('part'));

/** Every place but the first that a merged area covers within the range. */
function coveredPlaces(merged: readonly Rect[], at: Rect): ReadonlyMap<number, Covered> {
  const covered = new Map<number, Map<number, 'above' | 'left'>>();
  for (const area of merged) {
    const end = Math.min(area.row + area.rows, at.row + at.rows);
    for (let row = Math.max(area.row, at.row); row < end; row += 1) {
      const places = covered.get(row - at.row) ?? new Map<number, 'above' | 'left'>();
      const right = Math.min(area.column + area.columns, at.column + at.columns);
      for (let column = Math.max(area.column, at.column); column < right; column += 1) {
        if (row === area.row && column === area.column) continue;
        places.set(column - at.column, column > area.column ? 'left' : 'above');
      }
      covered.set(row - at.row, places);
    }
  }
  return covered;
}
