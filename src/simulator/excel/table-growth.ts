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
import { renameColumnsInFormulas } from './formula-rewriting.js';

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
 * own ("Column1", "Status2") and writes every header as text. Formulas follow the names.
 */
export function renameHeaders(host: Host, sheet: Sheet, table: Table): void {
  if (!table.showHeaders) return;
  const taken = new Set<string>();
  const renamed = new Map<string, string>();
  const headers = table.columns.map((column, index) => ({
    column,
    cell: ensureCell(host.workbook, sheet, table.area.top, table.area.left + index),
  }));
  const shown = headers.map(({ cell }) => displayedText(cell.value, cell.style.numberFormat));
  headers.forEach(({ column, cell }, index) => {
    const name = freeName(shown[index] ?? '', taken, shown);
    taken.add(name.toLowerCase());
    if (column.name !== '' && column.name !== name) renamed.set(column.name.toLowerCase(), name);
    column.name = name;
    cell.value = name;
    delete cell.formula;
  });
  if (renamed.size > 0) renameColumnsInFormulas(host.workbook, sheet, table, renamed);
}

/** The text itself, else with the first number that no column bears; blanks count as "Column". */
function freeName(wanted: string, taken: ReadonlySet<string>, shown: readonly string[]): string {
  if (wanted !== '' && !taken.has(wanted.toLowerCase())) return wanted;
  const others = new Set([...taken, ...shown.map((text) => text.toLowerCase())]);
  const stem = wanted === '' ? 'Column' : wanted;
  for (let n = wanted === '' ? 1 : 2; ; n++) {
    if (!others.has(`${stem}${n}`.toLowerCase())) return `${stem}${n}`;
  }
}

/** Tables that touch the area; with `fully`, only those that lie within it. */
export function tablesIn(sheet: Sheet, area: Area, fully: boolean): Table[] {
  return sheet.tables.filter((table) =>
    fully ? contains(area, table.area) : intersect(area, table.area) !== null,
  );
}
