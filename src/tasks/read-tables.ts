import { columnsOf, type ColumnCorrections } from '../core/binding/propose-binding.js';
import type { ColumnMeaning } from '../core/intake/plan-reading.js';
import { addressOf } from '../core/sheet/address.js';
import { wordHoldings } from '../core/wording/word-holdings.js';
import type { TableContents, TableSummary } from '../workbook/workbook.js';
import { bindingIn, type BindingProposal } from './propose-binding.js';

/** A column of a table, and what it seems to mean; null where it belongs to no field. */
interface OfferedColumn {
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
