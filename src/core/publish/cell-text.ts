import { dayFromExcelSerial, formatDay } from '../plan/calendar.js';
import type { CellValue } from '../sheet/placed-sheet.js';
import type { ColumnKind, SpecCell, StyleName, TableRow } from '../sheet/sheet-spec.js';

/** What a cell of a table shows where no program formats its value: "30 Sep 2023", "12%". */
export function shownValue(value: CellValue, kind: ColumnKind): string {
  if (typeof value !== 'number') return String(value);
  if (kind === 'percent') return `${value}%`;
  const day = kind === 'date' ? dayFromExcelSerial(value) : undefined;
  return day === undefined ? String(value) : formatDay(day);
}

export function valueOf(cell: TableRow['cells'][number]): CellValue {
  return typeof cell === 'object' ? cell.value : cell;
}

export function styleOf(cell: CellValue | SpecCell): StyleName {
  return (typeof cell === 'object' ? cell.style : undefined) ?? 'body';
}

/** Figures stand at the right of their column. */
export function isFigure(kind: ColumnKind): boolean {
  return kind === 'number' || kind === 'percent';
}

/** Columns that say what a row is about: screen readers name them with each cell of it. */
export function headsRow(kind: ColumnKind, column: number): boolean {
  return column === 0 && (kind === 'ref' || kind === 'rating');
}
