import type { Host } from '../host.js';
import {
  type Area,
  cellAt,
  contains,
  ensureCell,
  intersect,
  type Sheet,
  type Table,
} from '../model/index.js';
import { displayedText } from './displayed-text.js';

/**
 * A table takes in what is written straight below it, if it has no total row and there is room.
 * https://learn.microsoft.com/office/dev/add-ins/excel/co-authoring-in-excel-add-ins#table-row-coauthoring
 */
export function growTablesOver(host: Host, sheet: Sheet, area: Area): void {
  for (const table of sheet.tables) {
    const { bottom, left, right } = table.area;
    const below = area.top === bottom + 1 && area.left >= left && area.right <= right;
    if (!below || table.showTotals || table.insertRow) continue;
    const grown = { ...table.area, bottom: area.bottom };
    const free = sheet.tables.every((other) => other === table || !intersect(other.area, grown));
    if (free && hasContent(sheet, area)) {
      fillCalculatedColumns(host, sheet, table, bottom + 1, area.bottom);
      table.area = grown;
    }
  }
}

function hasContent(sheet: Sheet, area: Area): boolean {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const cell = cellAt(sheet, row, column);
      if (cell && (cell.value !== '' || cell.formula !== undefined)) return true;
    }
  }
  return false;
}

/** New rows take the formula of each calculated column where nothing was written. */
export function fillCalculatedColumns(
  host: Host,
  sheet: Sheet,
  table: Table,
  from: number,
  to: number,
): void {
  table.columns.forEach((column, index) => {
    if (column.calculatedFormula === undefined) return;
    for (let row = from; row <= to; row++) {
      const cell = ensureCell(host.workbook, sheet, row, table.area.left + index);
      if (cell.value !== '' || cell.formula !== undefined) continue;
      cell.formula = column.calculatedFormula;
      host.noticeChange(true);
    }
  });
}

/**
 * Column names follow the header cells; Excel makes an empty or repeated header into a name of its
 * own ("Column1", "Status2") and writes every header as text.
 */
export function renameHeaders(host: Host, sheet: Sheet, table: Table): void {
  if (!table.showHeaders) return;
  const taken = new Set<string>();
  table.columns.forEach((column, index) => {
    const cell = ensureCell(host.workbook, sheet, table.area.top, table.area.left + index);
    const shown = displayedText(cell.value, cell.style.numberFormat);
    column.name = freeName(shown === '' ? `Column${index + 1}` : shown, taken);
    taken.add(column.name.toLowerCase());
    cell.value = column.name;
    delete cell.formula;
  });
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${wanted}${n}`;
  return name;
}

/** Tables that touch the area; with `fully`, only those that lie within it. */
export function tablesIn(sheet: Sheet, area: Area, fully: boolean): Table[] {
  return sheet.tables.filter((table) =>
    fully ? contains(area, table.area) : intersect(area, table.area) !== null,
  );
}
