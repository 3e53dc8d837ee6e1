import { done, type Result } from '../workbook/result.js';
import type { ReadSheetsOptions, SheetContents } from '../workbook/workbook.js';
import { CELLS_TO_LOAD, cellsOf, gridRows, readRuns, type Cells } from './cells-read.js';
import { GLANCE_TO_LOAD, glanceAt, type GlancedRange } from './glance.js';
import { isTooLarge, unlessRefused } from './refusal.js';
import { roundTrip } from './round-trip.js';

interface SheetCells {
  readonly range: GlancedRange;
  readonly cells: Cells;
}

/** What stands on sheets, cell by cell: their used ranges, empty sheets left out. */
export async function readSheets(
  names: readonly string[],
  { looks = false }: ReadSheetsOptions,
): Promise<Result<readonly SheetContents[]>> {
  const sheets = await readCells(names);
  if (!sheets.ok) return sheets;
  const contents = sheets.value.map(contentsOf);
  if (!looks) return done(contents);
  // Loaded when a person has chosen a sheet: the pane's first view needs values alone.
  const { addLooks } = await import('./read-looks.js');
  return addLooks(
    contents,
    sheets.value.map(({ range }) => range),
  );
}

async function readCells(names: readonly string[]): Promise<Result<readonly SheetCells[]>> {
  const all = await unlessRefused(() => roundTrip((context) => usedRanges(context, names, true)));
  if (all.ok || !isTooLarge(all.refusal)) return all;
  const places = await unlessRefused(() =>
    roundTrip((context) => usedRanges(context, names, false)),
  );
  return places.ok ? inRuns(places.value.map(({ range }) => range)) : places;
}

async function inRuns(ranges: readonly GlancedRange[]): Promise<Result<readonly SheetCells[]>> {
  const sheets: SheetCells[] = [];
  for (const range of ranges) {
    const cells = await readRuns(range.sheet, range.at, Math.ceil(range.at.rows / 3));
    if (!cells.ok) return cells;
    sheets.push({ range, cells: cells.value });
  }
  return done(sheets);
}

function usedRanges(
  context: Excel.RequestContext,
  names: readonly string[],
  withCells: boolean,
): () => readonly SheetCells[] {
  const asked = names.map((sheet) => {
    const range = context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(true);
    range.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
    range.load(GLANCE_TO_LOAD);
    if (withCells) range.load(CELLS_TO_LOAD);
    return { sheet, range, rules: range.conditionalFormats.getCount() };
  });
  return () =>
    asked.flatMap(({ sheet, range, rules }) => {
      if (range.isNullObject) return [];
      const at = {
        row: range.rowIndex,
        column: range.columnIndex,
        rows: range.rowCount,
        columns: range.columnCount,
      };
      const glanced = { sheet, at, glance: glanceAt(range), hasRules: rules.value > 0 };
      return [{ range: glanced, cells: cellsOf(range, !withCells) }];
    });
}

function contentsOf({ range: { sheet, at }, cells }: SheetCells): SheetContents {
  return { sheet, at, grid: { rows: gridRows(cells, at) } };
}
