import type { Rect } from '../core/sheet/placed-sheet.js';
import { done, type Result } from '../workbook/result.js';
import type { SheetContents } from '../workbook/workbook.js';
import { CELLS_TO_LOAD, cellsOf, gridRows, readRuns, type Cells } from './cells-read.js';
import { isTooLarge, unlessRefused } from './refusal.js';
import { roundTrip } from './round-trip.js';

interface UsedRange {
  readonly sheet: string;
  readonly at: Rect;
}

/** What stands on sheets, cell by cell: their used ranges, empty sheets left out. */
export async function readSheets(
  names: readonly string[],
): Promise<Result<readonly SheetContents[]>> {
  const all = await unlessRefused(() => roundTrip((context) => usedRanges(context, names, true)));
  if (all.ok) return done(all.value.map(({ used, cells }) => contentsOf(used, cells)));
  if (!isTooLarge(all.refusal)) return all;
  const places = await unlessRefused(() =>
    roundTrip((context) => usedRanges(context, names, false)),
  );
  return places.ok ? inRuns(places.value.map(({ used }) => used)) : places;
}

async function inRuns(places: readonly UsedRange[]): Promise<Result<readonly SheetContents[]>> {
  const contents: SheetContents[] = [];
  for (const used of places) {
    const cells = await readRuns(used.sheet, used.at, Math.ceil(used.at.rows / 3));
    if (!cells.ok) return cells;
    contents.push(contentsOf(used, cells.value));
  }
  return done(contents);
}

function usedRanges(
  context: Excel.RequestContext,
  names: readonly string[],
  withCells: boolean,
): () => readonly { readonly used: UsedRange; readonly cells: Cells }[] {
  const asked = names.map((sheet) => {
    const range = context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(true);
    range.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
    if (withCells) range.load(CELLS_TO_LOAD);
    return { sheet, range };
  });
  return () =>
    asked.flatMap(({ sheet, range }) => {
      if (range.isNullObject) return [];
      const at = {
        row: range.rowIndex,
        column: range.columnIndex,
        rows: range.rowCount,
        columns: range.columnCount,
      };
      return [{ used: { sheet, at }, cells: cellsOf(range, !withCells) }];
    });
}

function contentsOf({ sheet, at }: UsedRange, cells: Cells): SheetContents {
  return { sheet, grid: { rows: gridRows(cells, at) } };
}
