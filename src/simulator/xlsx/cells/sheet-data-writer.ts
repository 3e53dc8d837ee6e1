import {
  type Cell,
  type Row,
  type Sheet,
  type Style,
  type Table,
  type Workbook,
  cellAddress,
  columnLetters,
  isErrorValue,
  tableBody,
} from '../../model/index.js';
import type { StylesWriter } from '../styles/styles-writer.js';
import { encodeXstring, escapeXml } from '../text.js';
import { toFileFormula } from './formula-text.js';
import type { SharedStringsWriter } from './shared-strings.js';

/** What the cells of all sheets share: numbers for styles and texts. */
export interface CellStores {
  readonly styles: StylesWriter;
  readonly strings: SharedStringsWriter;
}

/** The errors that files have always named; younger ones go out as the text of a result. */
const FILE_ERRORS = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A']);
/** What Excel would take for the start of a formula, or eat, if somebody edited the cell. */
const NEEDS_QUOTE = /^[=+\-@']/;

/** Writes `<sheetData>` row by row (ECMA-376 Part 1, 18.3.1.80). */
export function* sheetDataPieces(
  workbook: Workbook,
  sheet: Sheet,
  stores: CellStores,
): Iterable<string> {
  yield '<sheetData>';
  for (const index of inOrder(sheet.rows)) {
    const row = sheet.rows.get(index);
    if (row === undefined) continue;
    const shown = (column: number): Style =>
      row.style ?? sheet.columns.get(column)?.style ?? workbook.defaultStyle;
    const attributes = rowAttributes(row, stores.styles);
    let cells = '';
    for (const column of inOrder(row.cells)) {
      const cell = row.cells.get(column);
      if (cell === undefined || isBlank(cell, shown(column))) continue;
      cells += cellXml(cell, columnLetters(column) + (index + 1), stores, () =>
        tableAt(sheet, index, column),
      );
    }
    if (cells !== '' || attributes !== '') {
      yield `<row r="${index + 1}"${attributes}>${cells}</row>`;
    }
  }
  yield '</sheetData>';
}

function inOrder(map: ReadonlyMap<number, unknown>): readonly number[] {
  const keys = [...map.keys()];
  const isSorted = keys.every((key, index) => index === 0 || (keys[index - 1] ?? 0) < key);
  return isSorted ? keys : keys.sort((a, b) => a - b);
}

/** A cell that holds nothing and looks as its place would look without it. */
function isBlank(cell: Cell, shown: Style): boolean {
  return cell.value === '' && cell.formula === undefined && cell.style === shown;
}

function rowAttributes(row: Row, styles: StylesWriter): string {
  const style = row.style ? ` s="${styles.formatOf(row.style)}" customFormat="1"` : '';
  const height = row.height === undefined ? '' : ` ht="${row.height}" customHeight="1"`;
  const hidden = row.hidden || row.filtered ? ' hidden="1"' : '';
  return style + height + hidden;
}

function tableAt(sheet: Sheet, row: number, column: number): Table | undefined {
  return sheet.tables.find((table) => {
    const { top, bottom, left, right } = tableBody(table);
    return row >= top && row <= bottom && column >= left && column <= right;
  });
}

function cellXml(
  cell: Cell,
  address: string,
  { styles, strings }: CellStores,
  table: () => Table | undefined,
): string {
  const { value, formula, style } = cell;
  const plainText = isText(cell) && style.numberFormat !== '@';
  const format = styles.formatOf(style, plainText && NEEDS_QUOTE.test(value as string));
  const start = `<c r="${address}"${format === 0 ? '' : ` s="${format}"`}`;
  if (formula !== undefined) {
    const text = escapeXml(encodeXstring(toFileFormula(formula, table())));
    return `${start}${resultXml(value, `<f>${text}</f>`)}</c>`;
  }
  if (value === '') return `${start}/>`;
  if (isText(cell)) return `${start} t="s"><v>${strings.placeOf(value as string)}</v></c>`;
  return `${start}${resultXml(value, '')}</c>`;
}

/** Whether a cell holds text as such; "#N/A" is an error, unless its cell is formatted as text. */
function isText({ value, formula, style }: Cell): boolean {
  if (typeof value !== 'string' || formula !== undefined || value === '') return false;
  return style.numberFormat === '@' || !isErrorValue(value) || !FILE_ERRORS.has(value);
}

/** The rest of a cell from its type on, up to its value (18.18.11 ST_CellType). */
function resultXml(value: Cell['value'], formula: string): string {
  if (typeof value === 'number') {
    // JSON and JavaScript know no infinite cell; Excel shows what overflows as #NUM!.
    return Number.isFinite(value) ? `>${formula}<v>${value}</v>` : ` t="e">${formula}<v>#NUM!</v>`;
  }
  if (typeof value === 'boolean') return ` t="b">${formula}<v>${Number(value)}</v>`;
  if (FILE_ERRORS.has(value)) return ` t="e">${formula}<v>${value}</v>`;
  return ` t="str">${formula}<v>${escapeXml(encodeXstring(value))}</v>`;
}

/** The used part of a sheet as a file states it; a hint for programs that read ahead. */
export function dimensionOf(sheet: Sheet): string {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const [index, row] of sheet.rows) {
    for (const column of row.cells.keys()) {
      top = Math.min(top, index);
      bottom = Math.max(bottom, index);
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  if (top === Infinity) return 'A1';
  return `${cellAddress(top, left)}:${cellAddress(bottom, right)}`;
}
