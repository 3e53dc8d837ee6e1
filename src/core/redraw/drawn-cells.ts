import { digestText } from '../binding/digest-text.js';
import type { CellValue, PlacedSheet } from '../sheet/placed-sheet.js';

/** Under this the workbook keeps what was drawn in each cell of its drawn sheets. */
export const CELLS_KEY = 'drawn-cells';

/**
 * What was drawn on a sheet, so briefly that the workbook can keep it: three digits for each cell
 * within the sheet's extent, "" where nothing was drawn. No text can be read out of it again: what
 * was taken out of a plan must not go on standing in the workbook.
 */
export interface DrawnCells {
  /** `row`: one digest for each whole row, for sheets too large to keep more of. */
  readonly grain: 'cell' | 'row';
  readonly columns: number;
  readonly rows: readonly (readonly string[])[];
  /** What was drawn over the cells, by name: what else there is on the sheet is people's own. */
  readonly tables: readonly string[];
  readonly charts: readonly string[];
}

export function drawnCells(placed: PlacedSheet): DrawnCells {
  const rows = drawnValues(placed).map((row) => row.map(digestOf));
  return { grain: 'cell', columns: placed.extent.columns, rows, ...objectsOn(placed) };
}

function objectsOn({ tables, charts }: PlacedSheet): Pick<DrawnCells, 'tables' | 'charts'> {
  return { tables: tables.map(({ name }) => name), charts: charts.map(({ name }) => name) };
}

/** The same with one digest for each row. */
export function byRow(cells: DrawnCells): DrawnCells {
  if (cells.grain === 'row') return cells;
  return { ...cells, grain: 'row', rows: cells.rows.map(rowDigest) };
}

/** What stands in every cell of the extent once the sheet is drawn. */
export function drawnValues({ extent, values }: PlacedSheet): readonly (readonly CellValue[])[] {
  const cells = Array.from({ length: extent.rows }, () =>
    Array.from({ length: extent.columns }, (): CellValue => ''),
  );
  for (const { at, values: block, numberFormat } of values) {
    block.forEach((row, down) => {
      row.forEach((value, right) => {
        const target = cells[at.row + down];
        if (target) target[at.column + right] = storedAs(value, numberFormat);
      });
    });
  }
  return cells;
}

/** A text cell ("@") keeps numbers and truths as text; Excel parts lines by a line feed alone. */
function storedAs(value: CellValue, numberFormat: string): CellValue {
  const stored = numberFormat === '@' ? String(value) : value;
  return typeof stored === 'string' ? stored.replace(/\r\n?/g, '\n') : stored;
}

/** Whether a value is a number or a text that reads the same makes no difference. */
export function digestOf(value: CellValue): string {
  return value === '' ? '' : digestText(String(value), 3);
}

export function rowDigest(cells: readonly string[]): readonly string[] {
  return cells.every((cell) => cell === '') ? [''] : [digestText(cells.join(' '), 3)];
}
