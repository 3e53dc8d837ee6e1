import type { InspectedLook, InspectedSheet, InspectedTable } from '../sheet/inspected-sheet.js';
import type { Rect } from '../sheet/placed-sheet.js';

/** One cell of the used range, on its sheet. */
export interface SheetCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly look: InspectedLook;
}

/** The cells that people see, row by row; hidden ones are left out. */
export function* cellsSeen(sheet: InspectedSheet): Generator<SheetCell> {
  const { at, texts, looks } = sheet;
  if (!at) return;
  for (let down = 0; down < at.rows; down += 1) {
    const row = at.row + down;
    if (sheet.hiddenRows.has(row)) continue;
    for (let right = 0; right < at.columns; right += 1) {
      const column = at.column + right;
      const look = looks[down]?.[right];
      if (!look || sheet.hiddenColumns.has(column)) continue;
      yield { row, column, text: texts[down]?.[right] ?? '', look };
    }
  }
}

/** "" beyond the used range. */
export function textAt({ at, texts }: InspectedSheet, row: number, column: number): string {
  return (at && texts[row - at.row]?.[column - at.column]) ?? '';
}

export function lookAt(
  { at, looks }: InspectedSheet,
  row: number,
  column: number,
): InspectedLook | undefined {
  return at ? looks[row - at.row]?.[column - at.column] : undefined;
}

export const isBlank = (text: string): boolean => text.trim() === '';

export function includes({ row, column, rows, columns }: Rect, r: number, c: number): boolean {
  return r >= row && r < row + rows && c >= column && c < column + columns;
}

export const endRow = ({ row, rows }: Rect): number => row + rows;
export const endColumn = ({ column, columns }: Rect): number => column + columns;

/** The rows of records, without headings and totals. */
export function bodyOf({ at, hasHeaderRow, hasTotalRow }: InspectedTable): Rect {
  const above = hasHeaderRow ? 1 : 0;
  return { ...at, row: at.row + above, rows: at.rows - above - (hasTotalRow ? 1 : 0) };
}

/** From 0, or from `from`. */
export function indexes(count: number, from = 0): readonly number[] {
  return Array.from({ length: Math.max(0, count) }, (_, index) => from + index);
}

type Place = Pick<SheetCell, 'row' | 'column'>;

/** Cells as few rectangles: runs down each column, then those of equal height side by side. */
export function areasOf(cells: readonly Place[]): readonly Rect[] {
  const inColumns = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: Rect[] = [];
  for (const { row, column } of inColumns) {
    const last = runs.at(-1);
    if (last?.column === column && endRow(last) === row)
      runs[runs.length - 1] = { ...last, rows: last.rows + 1 };
    else runs.push({ row, column, rows: 1, columns: 1 });
  }
  const byRightEdge = new Map<string, number>();
  const areas: Rect[] = [];
  for (const run of [...runs].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const rows = `${run.row} ${run.rows}`;
    const index = byRightEdge.get(`${rows} ${run.column}`) ?? areas.length;
    const left = areas[index];
    areas[index] = left ? { ...left, columns: left.columns + 1 } : run;
    byRightEdge.set(`${rows} ${run.column + 1}`, index);
  }
  return areas;
}
