import type { GridCell, GridRow } from '../../core/grid/grid.js';
import { readAddress, type Area } from './addresses.js';
import { CellFills } from './cell-fills.js';
import type { RawCell, RawRow, RawValue } from './read-sheet.js';
import type { WorkbookContents, WorkbookSheet } from './read-workbook.js';
import { showNumber } from './show-number.js';
import { NO_STYLE, type CellStyle } from './styles.js';

/** A sheet as rows of one width, from column A on; between them a blank row for each gap. */
export interface SheetRows {
  readonly rows: readonly GridRow[];
  /** Positions, from 0, of columns that the sheet hides. */
  readonly hiddenColumns: readonly number[];
  /** Notes beside cells below or right of all text. */
  readonly notesAside: readonly { readonly line: number; readonly note: string }[];
  /** Cells whose colour could not be worked out. */
  readonly unknownFills: number;
}

const EMPTY: GridCell = { text: '' };

/** Rows are of one width, but one stray cell far to the right widens no other row. */
const WIDEST = 256;

/** The cells of a sheet as they are shown: numbers in their formats, colours by its rules. */
export function sheetRows(source: WorkbookSheet, workbook: WorkbookContents): SheetRows {
  const { sheet, notes } = source;
  const used = upToLastText(sheet.rows);
  const width = Math.min(
    WIDEST,
    used.reduce((most, row) => Math.max(most, lastColumn(row)), 0),
  );
  const fills = new CellFills(sheet.rows, sheet.rules);
  const rows = new Map<number, GridCell[]>();
  for (const { row, cells } of used) {
    const own = Math.max(width, lastColumn({ cells }));
    const shown = new Array<GridCell>(own).fill(EMPTY);
    for (const cell of cells) {
      if (cell.column > own) continue;
      const style = workbook.styles[cell.style] ?? NO_STYLE;
      const fill = fills.at({ row, column: cell.column }, style);
      shown[cell.column - 1] = gridCell(cell, style, fill, workbook.firstDay);
    }
    rows.set(row, shown);
  }
  coverMerged(rows, sheet.merged, used.at(-1)?.row ?? 0, width);
  const aside = [...notes].flatMap(([address, note]) => {
    const place = readAddress(address);
    const cells = place && rows.get(place.row);
    const cell = place && cells?.[place.column - 1];
    if (!cells || !cell) return [{ line: place?.row ?? 1, note }];
    cells[place.column - 1] = { ...cell, note };
    return [];
  });
  return {
    rows: withGaps(used, rows),
    hiddenColumns: hiddenColumns(sheet.hiddenColumns, width),
    notesAside: aside,
    unknownFills: fills.unknown,
  };
}

/** Sheets are often coloured far below what they say. */
function upToLastText(rows: readonly RawRow[]): readonly RawRow[] {
  const last = rows.findLastIndex((row) => lastColumn(row) > 0);
  return rows.slice(0, last + 1);
}

const lastColumn = ({ cells }: Pick<RawRow, 'cells'>): number =>
  cells.findLast(({ value }) => value !== undefined && !isEmptyText(value))?.column ?? 0;

const isEmptyText = (value: RawValue): boolean =>
  typeof value === 'object' && 'text' in value && value.text === '';

/** The text of a merged cell stands at its top left alone; each further place says from where. */
function coverMerged(
  rows: ReadonlyMap<number, GridCell[]>,
  merged: readonly Area[],
  lastRow: number,
  width: number,
): void {
  for (const { top, left, bottom, right } of merged)
    for (let row = top; row <= Math.min(bottom, lastRow); row += 1) {
      const cells = rows.get(row);
      for (let column = left; cells && column <= Math.min(right, width); column += 1)
        if (row > top || column > left)
          cells[column - 1] = { text: '', merged: column > left ? 'left' : 'above' };
    }
}

/** Rows that the file leaves out are blank: one stands for each gap. */
function withGaps(
  used: readonly RawRow[],
  rows: ReadonlyMap<number, readonly GridCell[]>,
): readonly GridRow[] {
  let next = used[0]?.row ?? 1;
  return used.flatMap(({ row, hidden }): readonly GridRow[] => {
    const cells = rows.get(row) ?? [];
    const gap = row > next ? [{ line: next, cells: cells.map(() => EMPTY) }] : [];
    next = row + 1;
    return [...gap, { line: row, cells, ...(hidden && { hidden }) }];
  });
}

function hiddenColumns(areas: readonly Area[], width: number): readonly number[] {
  const columns = Array.from({ length: width }, (_, at) => at);
  return columns.filter((at) => areas.some(({ left, right }) => at + 1 >= left && at + 1 <= right));
}

function gridCell(
  { value }: RawCell,
  style: CellStyle,
  fill: string | undefined,
  firstDay: number,
): GridCell {
  if (value === undefined) return fill === undefined ? EMPTY : { text: '', fill };
  const shown = shownValue(value, style, firstDay);
  const struck = struckWords(value, shown.text, style);
  return {
    ...shown,
    ...(fill !== undefined && { fill }),
    ...(struck.length > 0 && shown.text !== '' && { struck }),
  };
}

/** Words with a look of their own do not take the cell's. */
function struckWords(value: RawValue, shown: string, { struck }: CellStyle): readonly string[] {
  if (typeof value !== 'object' || 'error' in value) return struck ? [shown] : [];
  return [...value.struck, ...(struck ? value.unlooked.flatMap((text) => text.split('\n')) : [])];
}

function shownValue(value: RawValue, { format }: CellStyle, firstDay: number): GridCell {
  if (typeof value === 'boolean') return { text: value ? 'TRUE' : 'FALSE', value };
  if (typeof value === 'object') return { text: 'error' in value ? value.error : value.text };
  const days = value + firstDay;
  const asDay = showNumber(days, format);
  if (asDay.isDay) return { text: asDay.text, serial: days, dateFormat: format };
  return { text: showNumber(value, format).text, value };
}
