import type { GridCell, GridRow } from '../core/grid/grid.js';
import type { CellValue, Rect } from '../core/sheet/placed-sheet.js';
import { done, type Result } from '../workbook/result.js';
import { addressOf } from './addresses.js';
import { dateText, numberText, showsDate } from './number-text.js';
import { jsonBytes, REPLY_BYTES } from './payload.js';
import { isTooLarge, unlessRefused } from './refusal.js';
import { roundTrip } from './round-trip.js';

/** Cells as Excel gives them, hidden and filtered rows included. Dates are serial numbers. */
export interface Cells {
  readonly values: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly string[])[];
}

export const CELLS_TO_LOAD = { values: true, numberFormat: true } as const;

/** Halves the run when Excel refuses it, and sizes the next by what the last one weighed. */
export async function readRuns(sheet: string, whole: Rect, first: number): Promise<Result<Cells>> {
  const values: (readonly CellValue[])[] = [];
  const formats: (readonly string[])[] = [];
  let atOnce = first;
  while (values.length < whole.rows) {
    const rows = Math.min(atOnce, whole.rows - values.length);
    const at = { ...whole, row: whole.row + values.length, rows };
    const run = await unlessRefused(() => roundTrip((context) => rangeOf(context, sheet, at)));
    if (!run.ok) {
      if (!isTooLarge(run.refusal) || rows === 1) return run;
      atOnce = Math.ceil(rows / 2);
      continue;
    }
    values.push(...run.value.values);
    formats.push(...run.value.formats);
    atOnce = Math.max(1, Math.floor((REPLY_BYTES * rows) / jsonBytes(run.value)));
  }
  return done({ values, formats });
}

function rangeOf(context: Excel.RequestContext, sheet: string, at: Rect): () => Cells {
  const range = context.workbook.worksheets.getItem(sheet).getRange(addressOf(at));
  range.load(CELLS_TO_LOAD);
  return () => cellsOf(range, false);
}

/** Office.js types every cell as `any`; these are what Excel's cells can hold. */
export function cellsOf(range: Excel.Range | undefined, missing: boolean): Cells {
  if (range === undefined || missing) return { values: [], formats: [] };
  return { values: range.values as CellValue[][], formats: range.numberFormat as string[][] };
}

/** Cells as rows of a grid; `at` says on which row of the sheet they begin. */
export function gridRows({ values, formats }: Cells, at: Rect): readonly GridRow[] {
  return values.slice(0, at.rows).map((row, index) => ({
    line: at.row + index + 1,
    cells: row.map((value, column) => cellOf(value, formats[index]?.[column] ?? '')),
  }));
}

function cellOf(value: CellValue, format: string): GridCell {
  if (typeof value === 'string') return { text: value };
  if (typeof value === 'boolean') return { text: value ? 'TRUE' : 'FALSE', value };
  if (showsDate(format))
    return { text: dateText(value, format), serial: value, dateFormat: format };
  return { text: numberText(value, format), value };
}
