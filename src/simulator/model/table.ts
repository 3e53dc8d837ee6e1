import type { Area } from './area.js';
import type { FilterCriteria } from './filter.js';

export interface TableColumn {
  /** Stable within its table, never used again; 1, 2, 3 … */
  readonly id: number;
  name: string;
  filter?: FilterCriteria;
  /** What stands in the total row, by Excel's word ("sum", "count" …), or a label. */
  totalsFunction?: string;
  totalsLabel?: string;
  /** Formula that fills new rows of the column. */
  calculatedFormula?: string;
}

interface TableSortField {
  readonly key: number;
  readonly ascending: boolean;
}

/** A table. Its cells are ordinary cells of the sheet; header texts are the columns' names. */
export interface Table {
  /** Stable, never used again in the workbook; 1, 2, 3 … */
  readonly id: number;
  name: string;
  /** With the header row and the total row, where shown. */
  area: Area;
  columns: TableColumn[];
  showHeaders: boolean;
  showTotals: boolean;
  /** "TableStyleMedium2" …, or "" for none. */
  style: string;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  /**
   * The table has no data row: the one blank row under its header is the place for the first
   * (`insertRow` in SpreadsheetML, ECMA-376 part 1, 18.5.1.2).
   */
  insertRow: boolean;
  sort: readonly TableSortField[];
}

/** The rows between header and total. */
export function tableBody(table: Table): Area {
  return {
    ...table.area,
    top: table.area.top + (table.showHeaders ? 1 : 0),
    bottom: table.area.bottom - (table.showTotals ? 1 : 0),
  };
}
