import type { ColumnCorrections } from '../core/binding/propose-binding.js';
import { addressOf } from '../core/sheet/address.js';
import { done, type Result } from '../workbook/result.js';
import type { SheetContents, Workbook, WorkbookOverview } from '../workbook/workbook.js';
import type { CalculationOptions, Calculations } from './calculations.js';
import type { SheetPlan } from './find-sheet-plan.js';
import { sheetsToRead } from './read-sheet.js';
import type { TableReadings } from './read-tables.js';

/** A sheet whose cells are no table: `readSheet` reads it as it is shown, like a paste. */
export interface SheetOffer {
  readonly sheet: string;
  /** Rows that are used. */
  readonly rows: number;
  /** Absent where no rows of it look like a plan's. */
  readonly plan?: OfferedRange;
}

/** Cells that look like a plan and are no table. */
interface OfferedRange {
  /** "A3:G16", the row of headings included. */
  readonly address: string;
  /** Filled rows below the headings. */
  readonly rows: number;
  /** Ends "This sheet …": "holds actions, owners and ratings". */
  readonly why: string;
}

/** What of a workbook a plan could be taken from. */
export interface WorkbookOffers extends TableReadings {
  readonly sheets: readonly SheetOffer[];
}

/** Looks for a plan in the user's own tables and plain cells. Nothing is written. */
export async function tableOffers(
  workbook: Workbook,
  overview: WorkbookOverview,
  calculations: Pick<Calculations, 'proposeBinding' | 'findSheetPlans'>,
  choices: { readonly corrections?: ColumnCorrections } = {},
  options: CalculationOptions = {},
): Promise<Result<WorkbookOffers>> {
  const drawn = new Set(overview.sheets.flatMap(({ name, mark }) => (mark ? [name] : [])));
  const tables = overview.tables.filter(({ sheet }) => !drawn.has(sheet));
  const contents = await workbook.read(tables.map(({ id }) => id));
  if (!contents.ok) return contents;
  const readings = await calculations.proposeBinding(contents.value, choices, options);
  if (!readings.ok) return readings;
  const withPlan = new Set(
    readings.value.tables.flatMap(({ isPlan, table }) => (isPlan ? [table.sheet] : [])),
  );
  const names = sheetsToRead(overview).flatMap(({ name }) => (withPlan.has(name) ? [] : [name]));
  const sheets = await sheetOffers(workbook, names, calculations, options);
  if (!sheets.ok) return sheets;
  // A sheet that holds tables and no plan beside them has been offered by its tables.
  const withTable = new Set(overview.tables.map(({ sheet }) => sheet));
  const offered = sheets.value.filter(({ sheet, plan }) => plan || !withTable.has(sheet));
  return done({ ...readings.value, sheets: offered });
}

/** So many rows of a sheet tell what its columns hold. */
const TELLING_ROWS = 100;

async function sheetOffers(
  workbook: Workbook,
  names: readonly string[],
  calculations: Pick<Calculations, 'findSheetPlans'>,
  options: CalculationOptions,
): Promise<Result<readonly SheetOffer[]>> {
  const contents = await workbook.readSheets(names);
  if (!contents.ok) return contents;
  const tops = contents.value.map(({ grid }) => ({ rows: grid.rows.slice(0, TELLING_ROWS) }));
  const plans = await calculations.findSheetPlans(tops, options);
  if (!plans.ok) return plans;
  return done(contents.value.map((sheet, index) => sheetOffer(sheet, plans.value[index] ?? null)));
}

function sheetOffer(contents: SheetContents, plan: SheetPlan | null): SheetOffer {
  return {
    sheet: contents.sheet,
    rows: contents.grid.rows.length,
    ...(plan && { plan: offeredRange(contents, plan) }),
  };
}

function offeredRange(
  { grid, at }: SheetContents,
  { line, headings, columns: [first, last], why }: SheetPlan,
): OfferedRange {
  const below = grid.rows
    .filter((row) => row.line >= line + headings)
    .filter(({ cells }) => cells.slice(first, last + 1).some(({ text }) => text.trim() !== ''));
  const rows = (below.at(-1)?.line ?? line) - line + 1;
  const range = { row: line - 1, column: at.column + first, rows, columns: last - first + 1 };
  return { address: addressOf(range), rows: below.length, why };
}
