import type { Grid } from '../core/grid/grid.js';
import type { DrawnCells } from '../core/redraw/drawn-cells.js';
import type { InspectedWorkbook } from '../core/sheet/inspected-sheet.js';
import type { CellValue, PlacedSheet, Rect } from '../core/sheet/placed-sheet.js';
import type { Printing } from './printing.js';
import type { Result } from './result.js';

/** A table of the workbook as first seen: enough to recognise its columns. */
export interface TableSummary {
  /** Stays the same when the table or its sheet is renamed. */
  readonly id: string;
  readonly name: string;
  readonly sheet: string;
  /** Header row included, on its sheet. */
  readonly at: Rect;
  /** Rows below the headings, the total row left out. */
  readonly dataRows: number;
  readonly columns: readonly TableColumnSummary[];
}

interface TableColumnSummary {
  /** Stays the same when the column is renamed or moved. */
  readonly id: string;
  readonly heading: string;
}

export interface SheetSummary {
  readonly name: string;
  /** On sheets that we drew. */
  readonly mark?: string;
  /** People do not see its tab. */
  readonly hidden?: true;
}

export interface WorkbookOverview {
  readonly tables: readonly TableSummary[];
  /** In their order. */
  readonly sheets: readonly SheetSummary[];
  /** The sheet in front; null while that is a chart sheet or another workbook. */
  readonly activeSheet: string | null;
  /** What an earlier run asked the workbook to keep, by key: JSON text. */
  readonly kept: ReadonlyMap<string, string>;
}

/** The rows of one table; the header row is the grid's first row. */
export interface TableContents {
  readonly table: TableSummary;
  readonly grid: Grid;
}

/** What a table lets be written into it. Rows are its data rows, from 0; columns are its own, from 0. */
export interface TableRules {
  readonly tableId: string;
  /** "row column" of each cell that computes its value. */
  readonly computed: ReadonlySet<string>;
  /** By column the choices of its drop-down list; null where there is none, or not one for all rows. */
  readonly choices: readonly (readonly string[] | null)[];
  /** How many of the rows asked for can be written straight below; none above a total row. */
  readonly roomBelow: number;
  /** Its filter hides rows: what is written beside or below them may go astray. */
  readonly isFiltered: boolean;
}

/** What stands on a sheet; the grid's first row is the first that is used. */
export interface SheetContents {
  readonly sheet: string;
  /** The used range. */
  readonly at: Rect;
  readonly grid: Grid;
}

export interface ReadSheetsOptions {
  /**
   * Fills, struck-through text, merged cells, hidden rows and columns are read too: up to three more
   * round trips for all sheets together, more for very large ones. For what a person has asked to be
   * read: in Excel for Windows it empties Excel's own Undo.
   */
  readonly looks?: boolean;
}

interface CellsBeside {
  readonly at: Rect;
  readonly values: readonly (readonly CellValue[])[];
}

/** New values for cells of the user's, with what they replace. */
export interface CellsWrite {
  readonly kind: 'write-cells';
  readonly sheet: string;
  readonly at: Rect;
  readonly before: readonly (readonly CellValue[])[];
  readonly after: readonly (readonly CellValue[])[];
  /**
   * Cells that tell whose row this is (its ref), with what they hold. They are verified too, and not
   * written: where rows were sorted or inserted meanwhile, no other row gets the value, even if its
   * cell holds the same. Undo verifies them as well.
   */
  readonly beside?: CellsBeside;
  /** Number formats to give the cells before their values; without it they keep their own. */
  readonly numberFormats?: readonly (readonly string[])[];
  /** Cells whose looks these take first, in as many columns: the row above, for rows that are new. */
  readonly formatsOf?: Rect;
}

/**
 * How far down a table reaches once cells straight below it were written, or emptied again. Excel
 * stretches a table over what is written below it and never shrinks it by itself. The looks and
 * formulas that a table gave the rows go with them when it lets go of them; what was typed there
 * is for `CellsWrite` to empty. Excel before ExcelApi 1.13 leaves the table as it has become.
 */
export interface TableResize {
  readonly kind: 'resize-table';
  readonly table: Pick<TableSummary, 'id' | 'name' | 'sheet'>;
  /** Header row included. Both begin in the same cell and are as wide. */
  readonly before: Rect;
  readonly after: Rect;
}

/** What is known of a drawn sheet that is to be drawn again. */
interface DrawnBefore {
  /** As it was called when last seen. */
  readonly name: string;
  /** Null where nothing is kept of it. */
  readonly cells: DrawnCells | null;
  /** `digestOfEdits` of what people did to it by hand and agreed to lose. */
  readonly losing?: string;
}

/**
 * A sheet to make. One that carries a mark is redrawn in place if a sheet with that mark is
 * there; one without is refused if its name is taken. What people typed beside and below a drawn
 * sheet stays, and moves along where the sheet grows; where they edited the drawing itself, nothing
 * is drawn over it but what they agreed to lose: the change is refused with "edited-by-hand".
 */
export interface SheetDraw {
  readonly kind: 'draw-sheet';
  readonly sheet: PlacedSheet;
  readonly over?: DrawnBefore;
  /** Formulas of people's own that go back with the sheet: text that is drawn is never a formula. */
  readonly formulas?: readonly FormulaBack[];
  /** Rows and columns at the end of what stands there that were put in to make room, and go again. */
  readonly room?: SheetRoom;
}

export interface FormulaBack {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly numberFormat: string;
}

export interface SheetRoom {
  readonly rows: number;
  readonly columns: number;
}

/**
 * Makes a drawn sheet the user's own, or ours again: it takes or loses its mark. Names of tables are
 * one to a workbook, so those on it take others, in their order.
 */
export interface SheetMark {
  readonly kind: 'mark-sheet';
  readonly sheet: string;
  readonly before: SheetOwned;
  readonly after: SheetOwned;
}

interface SheetOwned {
  /** Null on a sheet of the user's. */
  readonly mark: string | null;
  readonly tables: readonly string[];
}

/** Empties a sheet that we added, where it still holds what we wrote. Sheets are never deleted. */
export interface SheetClear {
  readonly kind: 'clear-sheet';
  readonly sheet: PlacedSheet;
}

/** A small text kept in the workbook under a key; null removes it. */
export interface Keep {
  readonly kind: 'keep';
  readonly key: string;
  readonly before: string | null;
  readonly after: string | null;
}

/**
 * The title in the workbook's properties, which screen readers and lists of files tell it by. Set
 * where it still reads `before`; one that people gave the workbook stays, and nothing is refused.
 */
export interface TitleSet {
  readonly kind: 'set-title';
  readonly before: string;
  readonly after: string;
}

export type ChangeStep =
  CellsWrite | TableResize | SheetDraw | SheetClear | SheetMark | Keep | TitleSet;

/** What to do to a workbook, as a value: it can be previewed, applied and inverted. */
export interface WorkbookChange {
  /** Names the change for people: "Add the plan". */
  readonly label: string;
  readonly steps: readonly ChangeStep[];
}

export interface Receipt {
  /**
   * Applying it puts back what stood before, where cells still hold what was written; its own
   * receipt then does the change again. A sheet that was redrawn goes back to what was drawn
   * before only while the pane stays open; else the inverse has no step for it.
   */
  readonly inverse: WorkbookChange;
}

/** How a change goes on while it is applied. */
export interface ApplyOptions {
  /**
   * Aborting it stops the change before the next request; what was written by then is taken back,
   * and the refusal is "stopped". After the last request the change stands whole, and is done.
   */
  readonly signal?: AbortSignal;
  /**
   * Called as the parts of a change are answered, with how many of how many: the look at what
   * stands there is the first, the requests that write are the others. What fits one request is
   * never cut up for this, so that Excel makes it whole or not at all.
   */
  readonly onPart?: (done: number, of: number) => void;
}

/** Cells to bring before the user; the whole sheet without `at`. */
export interface Place {
  readonly sheet: string;
  readonly at?: Rect;
}

/**
 * What happened in the workbook, by whomever; our own doing excepted. It comes as Excel tells it,
 * event by event: whoever listens waits until it has been quiet for a moment, and looks again.
 */
export type WorkbookNews =
  /** Cells of a watched table, or where it stands. */
  | { readonly kind: 'cells-changed'; readonly tableId: string }
  | { readonly kind: 'table-deleted'; readonly tableId: string }
  /** Tables or sheets were added, deleted or renamed: those that are there are to be listed anew. */
  | { readonly kind: 'tables-changed' }
  /** Another sheet came to the front, by `show` too. */
  | { readonly kind: 'sheet-activated'; readonly sheet: string };

/** The one thin door to Excel. No verb knows what a plan is. */
export interface Workbook extends Printing {
  /** One round trip; a second for tables never seen before, and where no sheet is in front. */
  overview(): Promise<Result<WorkbookOverview>>;
  /** One round trip while the contents fit one reply; more, in pieces, beyond that. */
  read(tableIds: readonly string[]): Promise<Result<readonly TableContents[]>>;
  /**
   * What these tables, as they were seen, let be written: formulas, drop-down lists, and the room for
   * further rows below. One round trip; a second where lists take their choices from cells, and more
   * for very long tables.
   */
  rules(tables: readonly TableSummary[], rowsToAdd: number): Promise<Result<readonly TableRules[]>>;
  /**
   * What stands on sheets, tables or not: the used range of each, empty sheets left out. One round
   * trip while the contents fit one reply; more, in pieces, beyond that.
   */
  readSheets(
    names: readonly string[],
    options?: ReadSheetsOptions,
  ): Promise<Result<readonly SheetContents[]>>;
  /**
   * Fills of cells, by range: "#RRGGBB" by row and column of the range, from 0; cells without a fill
   * are left out. One round trip for up to 5,000 cells a range.
   */
  readFills(
    ranges: readonly Required<Place>[],
  ): Promise<Result<readonly ReadonlyMap<number, ReadonlyMap<number, string>>[]>>;
  /**
   * What stands on sheets and how it looks, as whoever opens the workbook finds it. Four round trips
   * for all sheets together, one more where there are charts, and more for very large sheets. In Excel
   * for Windows it empties Excel's own Undo.
   */
  inspect(names: readonly string[]): Promise<Result<InspectedWorkbook>>;
  /**
   * Verifies what the change says stood before, queues all, syncs once (in pieces where the
   * payload limit demands it). Nothing is written when anything was found changed.
   */
  apply(change: WorkbookChange, options?: ApplyOptions): Promise<Result<Receipt>>;
  /** Brings a sheet to the front and selects cells on it. One round trip. */
  show(place: Place): Promise<Result<void>>;
  /** Calls back with what others do to these tables and to the workbook, until stopped. */
  watch(
    tableIds: readonly string[],
    onNews: (news: WorkbookNews) => void,
  ): Promise<Result<StopWatching>>;
}

export type StopWatching = () => Promise<void>;
