import type { ColumnCorrections } from '../core/binding/propose-binding.js';
import type { SourceDocument } from '../core/grid/grid.js';
import { done, type Result } from '../workbook/result.js';
import type { SheetContents, Workbook, WorkbookOverview } from '../workbook/workbook.js';
import type { CalculationOptions, Calculations } from './calculations.js';
import { blocksOf } from './read-sheets.js';
import type { TableReadings } from './read-tables.js';

/** A sheet whose cells are no table: it can be read as a paste is. */
export interface SheetOffer {
  readonly sheet: string;
  /** Rows that are used. */
  readonly rows: number;
  readonly source: SourceDocument;
}

/** What of a workbook a plan could be taken from. */
export interface WorkbookOffers extends TableReadings {
  readonly sheets: readonly SheetOffer[];
}

/** Looks for a plan in the user's own tables and plain cells. Nothing is written. */
export async function tableOffers(
  workbook: Workbook,
  overview: WorkbookOverview,
  calculations: Pick<Calculations, 'proposeBinding'>,
  choices: { readonly corrections?: ColumnCorrections } = {},
  options: CalculationOptions = {},
): Promise<Result<WorkbookOffers>> {
  const drawn = new Set(overview.sheets.flatMap(({ name, mark }) => (mark ? [name] : [])));
  const tables = overview.tables.filter(({ sheet }) => !drawn.has(sheet));
  const contents = await workbook.read(tables.map(({ id }) => id));
  if (!contents.ok) return contents;
  const readings = await calculations.proposeBinding(contents.value, choices, options);
  if (!readings.ok) return readings;
  const withTable = new Set(overview.tables.map(({ sheet }) => sheet));
  const plain = overview.sheets.filter(({ name }) => !drawn.has(name) && !withTable.has(name));
  const cells = await workbook.readSheets(plain.map(({ name }) => name));
  if (!cells.ok) return cells;
  return done({ ...readings.value, sheets: cells.value.map(sheetOffer) });
}

function sheetOffer(contents: SheetContents): SheetOffer {
  return {
    sheet: contents.sheet,
    rows: contents.grid.rows.length,
    source: { blocks: blocksOf(contents) },
  };
}
