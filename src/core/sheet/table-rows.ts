import { cutText } from './cut-text.js';
import type { SheetFont } from './fonts/sheet-font.js';
import { countLines, lineHeight, textRoom, type Setting } from './measure-text.js';
import type { SpecCell, TableBlock, TableRow } from './sheet-spec.js';

/** Excel's tallest row (Excel specifications and limits). */
export const TALLEST_ROW = 409;
/** Air between a row's text and the rule under it. */
const AIR = 6;
const CONTINUED = '(continued)';

/** How the texts of one table are set: column by column, and how lines add up to a row. */
export interface TableSetting {
  readonly plain: readonly Setting[];
  readonly bold: readonly Setting[];
  readonly line: number;
}

export const CELL_INDENT = 1;

export function settingOf(widths: readonly number[], size: number, font: SheetFont): TableSetting {
  const set = (bold: boolean) =>
    widths.map((width) => ({ font, size, bold, room: textRoom(width, CELL_INDENT) }));
  return { plain: set(false), bold: set(true), line: lineHeight(size, font) };
}

function heightOfLines(lines: number, line: number): number {
  return lines * line + AIR;
}

export function linesWithin(height: number, line: number): number {
  return Math.max(1, Math.floor((height - AIR) / line));
}

/** Points that show all the text of a row; somewhat over `TALLEST_ROW` for all that is taller. */
export function heightOfRow(row: TableRow, setting: TableSetting): number {
  const enough = linesWithin(TALLEST_ROW, setting.line) + 1;
  const lines = row.cells.map((cell, column) =>
    countLines(textOf(cell), cellSetting(cell, column, setting), enough),
  );
  return heightOfLines(Math.max(1, ...lines), setting.line);
}

/** Points that show the header of a table. */
export function heightOfHeader(table: TableBlock, setting: TableSetting): number {
  const cells = table.columns.map(({ heading }) => ({ value: heading, style: 'strong' as const }));
  return heightOfRow({ cells }, setting);
}

/** What of a row fits into `height`, and a row that goes on with the rest of its texts. */
export function cutRow(
  row: TableRow,
  height: number,
  setting: TableSetting,
): { readonly piece: TableRow; readonly rest: TableRow } {
  const lines = linesWithin(height, setting.line);
  const cuts = row.cells.map((cell, column) =>
    cutCell(cell, lines, cellSetting(cell, column, setting)),
  );
  return {
    piece: { ...row, cells: cuts.map(({ piece }) => piece) },
    rest: { cells: cuts.map(({ rest }) => rest) },
  };
}

function cutCell(
  cell: TableRow['cells'][number],
  lines: number,
  setting: Setting,
): { readonly piece: SpecCell; readonly rest: SpecCell } {
  const whole: SpecCell = typeof cell === 'object' ? cell : { value: cell };
  const { piece, rest } = cutText(textOf(cell), setting, lines);
  if (rest !== '') {
    return { piece: { ...whole, value: piece }, rest: { ...whole, value: continued(rest, whole) } };
  }
  const repeated = whole.whenContinued ?? '';
  const style = whole.style === 'strong' ? { style: whole.style } : { style: 'muted' as const };
  return { piece: whole, rest: { value: repeated, whenContinued: repeated, ...style } };
}

/** "(continued) …", or as the cell would have it: "5. (continued) …". */
function continued(rest: string, { whenContinued = '' }: SpecCell): string {
  const mark = whenContinued.endsWith(CONTINUED) ? whenContinued : CONTINUED;
  return `${mark}${/^[•○]/.test(rest) ? '\n' : ' '}${rest}`;
}

function cellSetting(
  cell: TableRow['cells'][number],
  column: number,
  setting: TableSetting,
): Setting {
  const style = typeof cell === 'object' ? cell.style : undefined;
  const isBold = style === 'strong' || style?.startsWith('rating ');
  const settings = isBold ? setting.bold : setting.plain;
  const found = settings[column];
  if (!found) throw new Error(`A row has a cell in column ${column + 1}, its table has not.`);
  return found;
}

/** Numbers and dates take one line whatever their format shows. */
function textOf(cell: TableRow['cells'][number]): string {
  const value = typeof cell === 'object' ? cell.value : cell;
  return typeof value === 'string' ? value : '';
}
