import type { LocatedTable } from '../core/binding/binding.js';
import type { Grid } from '../core/grid/grid.js';
import { done, type Result } from '../workbook/result.js';
import type { TableContents, Workbook } from '../workbook/workbook.js';

/**
 * Bound tables with the fills of their cells, where ratings are left blank: a colour may stand for
 * them. One round trip more, and none where every row has its rating in words.
 */
export async function withFillsOfBareRatings(
  workbook: Workbook,
  tables: readonly LocatedTable[],
  contents: readonly TableContents[],
): Promise<Result<readonly TableContents[]>> {
  const columns = new Map(tables.map(({ id, columns }) => [id, columns.get('rating')]));
  const bare = contents.filter(({ table, grid }) => leavesBlank(grid, columns.get(table.id)));
  if (bare.length === 0) return done(contents);
  const fills = await workbook.readFills(bare.map(({ table: { sheet, at } }) => ({ sheet, at })));
  if (!fills.ok) return fills;
  return done(
    contents.map((each) => {
      const found = fills.value[bare.indexOf(each)];
      return found ? { ...each, grid: withFills(each, found) } : each;
    }),
  );
}

/** A row with something in it, and nothing in the column of ratings. */
function leavesBlank({ rows }: Grid, rating: number | undefined): boolean {
  if (rating === undefined) return false;
  return rows
    .slice(1)
    .some(
      ({ cells }) =>
        cells[rating]?.text.trim() === '' && cells.some(({ text }) => text.trim() !== ''),
    );
}

type Fills = ReadonlyMap<number, ReadonlyMap<number, string>>;

function withFills({ grid, table }: TableContents, fills: Fills): Grid {
  return {
    ...grid,
    rows: grid.rows.map((row) => {
      const filled = fills.get(row.line - 1 - table.at.row);
      if (!filled) return row;
      return {
        ...row,
        cells: row.cells.map((cell, column) => {
          const fill = filled.get(column);
          return fill === undefined ? cell : { ...cell, fill };
        }),
      };
    }),
  };
}
