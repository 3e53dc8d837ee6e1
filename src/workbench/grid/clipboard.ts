import {
  type Area,
  areaOf,
  cellAt,
  type Sheet,
  styleAt,
  usedArea,
  type Workbook,
} from '../../simulator/model/index.js';
import { displayedText } from '../../simulator/excel/displayed-text.js';
import { readPasted, writeCopied } from './pasted-cells.js';
import { readPastedTable, writeCopiedTable } from './pasted-table.js';
import type { Place } from './moves.js';

/** The texts of an area, as shown; whole rows and columns end with what is used. */
function textsOf(workbook: Workbook, sheet: Sheet, area: Area): string[][] {
  const used = usedArea(workbook, sheet, true);
  const bottom = Math.min(area.bottom, Math.max(used?.bottom ?? 0, area.top));
  const right = Math.min(area.right, Math.max(used?.right ?? 0, area.left));
  const rows: string[][] = [];
  for (let row = area.top; row <= bottom; row++) {
    const cells: string[] = [];
    for (let column = area.left; column <= right; column++) {
      const value = cellAt(sheet, row, column)?.value ?? '';
      cells.push(displayedText(value, styleAt(workbook, sheet, row, column).numberFormat));
    }
    rows.push(cells);
  }
  return rows;
}

/** Puts an area on the clipboard: as text for any program, as a table for those that know one. */
export function copyTo(data: DataTransfer, workbook: Workbook, sheet: Sheet, area: Area): void {
  const texts = textsOf(workbook, sheet, area);
  data.setData('text/plain', writeCopied(texts));
  data.setData('text/html', writeCopiedTable(texts));
}

/** The cells that are on the clipboard; a table of a web page or of Word before plain text. */
export const pastedFrom = (data: DataTransfer): readonly (readonly string[])[] =>
  readPastedTable(data.getData('text/html')) ?? readPasted(data.getData('text/plain'));

/** Where pasted cells go: from the active cell on; a single one fills the whole selection. */
export function pastedOver(
  { row, column }: Place,
  [selected]: readonly Area[],
  rows: readonly (readonly string[])[],
): Area {
  const width = rows[0]?.length ?? 0;
  if (rows.length === 1 && width === 1 && selected !== undefined) return selected;
  return areaOf(row, column, rows.length, width);
}
