import type { Area } from './area.js';
import type { Chart } from './chart.js';
import type { Comment, Note } from './comment.js';
import type { ConditionalFormat } from './conditional-format.js';
import type { DataValidation } from './data-validation.js';
import type { FilterCriteria } from './filter.js';
import { newPageLayout, type PageLayout } from './page-layout.js';
import type { SheetProtection } from './protection.js';
import type { Shape } from './shape.js';
import type { Style } from './style.js';
import type { Table } from './table.js';

/**
 * What a cell holds. Dates are serial numbers; errors are Excel's own strings ("#N/A", see
 * `isErrorValue`). An empty cell has value "".
 */
export type CellValue = string | number | boolean;

/** `formula`, with its "=", where the cell is computed; `value` is then its last result. */
export interface Cell {
  value: CellValue;
  formula?: string;
  style: Style;
}

/** `height` in points where set by hand; without it the row fits its content. */
export interface Row {
  cells: Map<number, Cell>;
  height?: number;
  hidden?: boolean;
  /** Hidden by a filter, not by hand. */
  filtered?: boolean;
  /** Format of the row's cells that have no cell of their own. */
  style?: Style;
}

/** `width` in points where set. */
export interface Column {
  width?: number;
  hidden?: boolean;
  style?: Style;
}

/** Frozen rows and columns, counted from the top left. */
interface FrozenPanes {
  rows: number;
  columns: number;
}

interface SheetFilter {
  area: Area;
  /** By column, counted from the area's left. */
  criteria: Map<number, FilterCriteria>;
}

/** A link on one cell: to an address, or to a place in the workbook ("Sheet1!A1"). */
export interface Hyperlink {
  readonly row: number;
  readonly column: number;
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
}

/** One worksheet; sparse: what is not in a map is empty, of standard size and plain style. */
export interface Sheet {
  /** Stable: "{00000000-0001-0000-0000-000000000000}". */
  readonly id: string;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  /** "#RRGGBB", or "" for none. */
  tabColor: string;
  rows: Map<number, Row>;
  columns: Map<number, Column>;
  /** In points. */
  standardHeight: number;
  /** In characters of the normal font, as Excel counts it (8.43). */
  standardWidth: number;
  merges: Area[];
  tables: Table[];
  validations: DataValidation[];
  /** First come, first in priority. */
  conditionalFormats: ConditionalFormat[];
  frozen: FrozenPanes;
  pageLayout: PageLayout;
  showGridlines: boolean;
  showHeadings: boolean;
  protection: SheetProtection | null;
  charts: Chart[];
  shapes?: Shape[] | undefined;
  comments: Comment[];
  notes: Note[];
  filter: SheetFilter | null;
  customProperties: Map<string, string>;
  hyperlinks?: Hyperlink[];
  selection: Area[];
  activeCell: { row: number; column: number };
}

const ERROR_VALUES = new Set([
  ...['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#GETTING_DATA'],
  ...['#SPILL!', '#CALC!', '#FIELD!', '#BLOCKED!', '#CONNECT!', '#BUSY!', '#UNKNOWN!'],
]);

export function isErrorValue(value: CellValue): boolean {
  return typeof value === 'string' && value.startsWith('#') && ERROR_VALUES.has(value);
}

export function newSheet(id: string, name: string): Sheet {
  return {
    id,
    name,
    visibility: 'Visible',
    tabColor: '',
    rows: new Map(),
    columns: new Map(),
    standardHeight: 15,
    standardWidth: 8.43,
    merges: [],
    tables: [],
    validations: [],
    conditionalFormats: [],
    frozen: { rows: 0, columns: 0 },
    pageLayout: newPageLayout(),
    showGridlines: true,
    showHeadings: true,
    protection: null,
    charts: [],
    comments: [],
    notes: [],
    filter: null,
    customProperties: new Map(),
    selection: [{ top: 0, left: 0, bottom: 0, right: 0 }],
    activeCell: { row: 0, column: 0 },
  };
}
