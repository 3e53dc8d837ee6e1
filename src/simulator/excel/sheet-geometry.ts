import {
  type Area,
  areaOf,
  intersect,
  type Row,
  rowsIn,
  type Sheet,
  type Style,
} from '../model/index.js';
import { displayedText } from './displayed-text.js';
import { lineHeight, textWidth, wrappedLines } from './text-measure.js';

/** https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3 */
export const MAX_ROW_HEIGHT = 409;
const MAX_COLUMN_CHARACTERS = 255;

/** Pixels of a column on either side of its text. */
const PADDING = 5;
const POINTS = 72 / 96;

/**
 * Points of a column that holds so many characters of the normal font (digits 7 pixels wide).
 * ECMA-376 part 1, 18.3.1.13 `width`.
 */
const pointsOfCharacters = (characters: number): number =>
  Math.trunc(((256 * characters + Math.trunc(128 / 7)) / 256) * 7 + PADDING) * POINTS;

export const MAX_COLUMN_WIDTH = pointsOfCharacters(MAX_COLUMN_CHARACTERS);

export const defaultWidth = (sheet: Sheet): number => pointsOfCharacters(sheet.standardWidth);

export function columnWidth(sheet: Sheet, index: number): number {
  const column = sheet.columns.get(index);
  if (column?.hidden === true) return 0;
  return column?.width ?? defaultWidth(sheet);
}

/** A row's height in points: as set by hand, else what its content needs. */
export function rowHeight(sheet: Sheet, index: number): number {
  const row = sheet.rows.get(index);
  if (row === undefined) return sheet.standardHeight;
  if (row.hidden === true || row.filtered === true) return 0;
  return row.height ?? fittingHeight(sheet, index, row);
}

/**
 * The height that shows all of a row's text, at most 409 points. Merged cells do not count: Excel
 * does not fit rows to them.
 * https://support.microsoft.com/office/change-the-column-width-and-row-height-72f5e3cc-994d-43e8-ae58-9774a0905f46
 */
function fittingHeight(sheet: Sheet, index: number, row: Row): number {
  let most = sheet.standardHeight;
  for (const [column, { value, style }] of row.cells) {
    if (value === '' && style.font.size <= 11) continue;
    if (isMerged(sheet, index, column)) continue;
    const text = displayedText(value, style.numberFormat);
    const lines = style.wrapText
      ? wrappedLines(text, style.font, textRoom(sheet, column, style))
      : 1;
    most = Math.max(most, lines * lineHeight(style.font) * POINTS);
  }
  return Math.min(most, MAX_ROW_HEIGHT);
}

const textRoom = (sheet: Sheet, column: number, { indentLevel }: Style): number =>
  columnWidth(sheet, column) / POINTS - PADDING - indentLevel * 9;

/** The width in points that shows all texts of a column's rows on one line each; null if empty. */
export function fittingWidth(sheet: Sheet, column: number, area: Area): number | null {
  let most = 0;
  for (const { index, record } of rowsIn(sheet, area.top, area.bottom)) {
    const cell = record.cells.get(column);
    if (cell === undefined || cell.value === '' || isMerged(sheet, index, column)) continue;
    const { style } = cell;
    for (const line of displayedText(cell.value, style.numberFormat).split(/\r\n|\r|\n/)) {
      most = Math.max(most, textWidth(line, style.font) + style.indentLevel * 9);
    }
  }
  if (most === 0) return null;
  return Math.min(Math.ceil(most + PADDING + 2) * POINTS, MAX_COLUMN_WIDTH);
}

function isMerged(sheet: Sheet, row: number, column: number): boolean {
  if (sheet.merges.length === 0) return false;
  return sheet.merges.some((merge) => intersect(merge, areaOf(row, column)) !== null);
}

/** Where an area lies on the sheet, in points from its top left. */
export function areaPosition(
  sheet: Sheet,
  area: Area,
): { top: number; left: number; height: number; width: number } {
  const top = heightOfRows(sheet, 0, area.top - 1);
  const left = widthOfColumns(sheet, 0, area.left - 1);
  return {
    top,
    left,
    height: heightOfRows(sheet, area.top, area.bottom),
    width: widthOfColumns(sheet, area.left, area.right),
  };
}

function heightOfRows(sheet: Sheet, from: number, to: number): number {
  const records = rowsIn(sheet, from, to);
  const special = records.reduce((sum, { index }) => sum + rowHeight(sheet, index), 0);
  return special + Math.max(0, to - from + 1 - records.length) * sheet.standardHeight;
}

function widthOfColumns(sheet: Sheet, from: number, to: number): number {
  let width = Math.max(0, to - from + 1) * defaultWidth(sheet);
  for (const index of sheet.columns.keys()) {
    if (index >= from && index <= to) width += columnWidth(sheet, index) - defaultWidth(sheet);
  }
  return width;
}
