import { columnsOf, type ColumnCorrections } from '../core/binding/propose-binding.js';
import type { SourceDocument } from '../core/grid/grid.js';
import type { ColumnMeaning } from '../core/intake/plan-reading.js';
import { addressOf } from '../core/sheet/address.js';
import { wordHoldings } from '../core/wording/word-holdings.js';
import { done, type Result } from '../workbook/result.js';
import type {
  SheetContents,
  TableContents,
  TableSummary,
  Workbook,
  WorkbookOverview,
} from '../workbook/workbook.js';
import { bindingIn, type BindingProposal } from './bind-plan.js';
import type { Calculations } from './calculations.js';
import { blocksOf } from './read-sheets.js';

/** A column of a table, and what it seems to mean; null where it belongs to no field. */
export interface OfferedColumn {
  readonly id: string;
  readonly heading: string;
  readonly means: ColumnMeaning | null;
}

/** A table of the user's that a plan might be kept in. */
export interface TableOffer {
  readonly table: TableSummary;
  /** Below the row of headings. */
  readonly rows: number;
  /** "A3:G16", on the table's sheet. */
  readonly address: string;
  readonly columns: readonly OfferedColumn[];
  /** Ends "This table …": "holds actions and ratings", "names no action and no recommendation". */
  readonly why: string;
  readonly isPlan: boolean;
  /** What choosing it binds, perhaps with the tables that it is linked to; null where it is no plan. */
  readonly proposal: BindingProposal | null;
}

/** What stands in the tables of a workbook. */
export interface TableReadings {
  /** The best of what was found: linked tables, or one. */
  readonly proposal: BindingProposal | null;
  readonly tables: readonly TableOffer[];
}

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
  choices: {
    readonly corrections?: ColumnCorrections;
    readonly signal?: AbortSignal;
  } = {},
): Promise<Result<WorkbookOffers>> {
  const drawn = new Set(overview.sheets.flatMap(({ name, mark }) => (mark ? [name] : [])));
  const tables = overview.tables.filter(({ sheet }) => !drawn.has(sheet));
  const contents = await workbook.read(tables.map(({ id }) => id));
  if (!contents.ok) return contents;
  const readings = await calculations.proposeBinding(contents.value, choices);
  if (!readings.ok) return readings;
  const withTable = new Set(overview.tables.map(({ sheet }) => sheet));
  const plain = overview.sheets.filter(({ name }) => !drawn.has(name) && !withTable.has(name));
  const cells = await workbook.readSheets(plain.map(({ name }) => name));
  if (!cells.ok) return cells;
  return done({ ...readings.value, sheets: cells.value.map(sheetOffer) });
}

/** Says of each table what it holds, and which of them, alone or linked, hold a plan. */
export function readTables(
  contents: readonly TableContents[],
  corrections: ColumnCorrections = new Map(),
): TableReadings {
  const proposal = bindingIn(contents, corrections);
  return { proposal, tables: contents.map((each) => tableOffer(each, proposal, corrections)) };
}

function tableOffer(
  contents: TableContents,
  best: BindingProposal | null,
  corrections: ColumnCorrections,
): TableOffer {
  const { table, grid } = contents;
  const isBest = best?.binding.tables.some(({ id }) => id === table.id) === true;
  const proposal = isBest ? best : bindingIn([contents], corrections);
  const columns = columnsOf(contents, corrections).map(({ heading, index, means }) => ({
    id: table.columns[index]?.id ?? '',
    heading,
    means,
  }));
  return {
    table,
    rows: grid.rows.length - 1,
    address: addressOf(table.at),
    columns,
    why: wordHoldings(columns.flatMap(({ means }) => means ?? [])),
    isPlan: proposal !== null,
    proposal,
  };
}

function sheetOffer(contents: SheetContents): SheetOffer {
  return {
    sheet: contents.sheet,
    rows: contents.grid.rows.length,
    source: { blocks: blocksOf(contents) },
  };
}
