import type { CellValue, Paint, PlacedValues, Rect } from '../../core/sheet/placed-sheet.js';
import type { FormulaBack } from '../../workbook/workbook.js';
import { addressOf } from '../addresses.js';
import { isComputed } from '../verify.js';
import { CELL_TO_LOAD, paintsStood } from './looks-stood.js';

export interface CellsStood {
  readonly values: readonly PlacedValues[];
  readonly formulas: readonly FormulaBack[];
  readonly paints: readonly Paint[];
}

export function queueCellsStood(sheet: Excel.Worksheet, at: Rect): () => CellsStood {
  const range = sheet.getRange(addressOf(at));
  range.load({ values: true, formulas: true, numberFormat: true });
  const looks = range.getCellProperties(CELL_TO_LOAD);
  return () => ({ ...contentsOf(range, at.row), paints: paintsStood(looks.value, at.row) });
}

function contentsOf(range: Excel.Range, top: number): Omit<CellsStood, 'paints'> {
  // Office.js types every cell as `any`.
  const [values, typed] = [range.values as CellValue[][], range.formulas as CellValue[][]];
  const formats = range.numberFormat as string[][];
  const formulas: FormulaBack[] = [];
  const cells = values.map((line, down) =>
    line.map((value, column): CellValue => {
      const formula = typed[down]?.[column] ?? '';
      if (!isComputed(value, formula)) return value;
      const numberFormat = formats[down]?.[column] ?? 'General';
      formulas.push({ row: top + down, column, formula: String(formula), numberFormat });
      return '';
    }),
  );
  return { values: blocksOfFormat(cells, formats, top), formulas };
}

/** Cells of one number format go back together, over as many rows as have the same formats. */
function blocksOfFormat(
  cells: readonly (readonly CellValue[])[],
  formats: readonly (readonly string[])[],
  top: number,
): readonly PlacedValues[] {
  const keys = formats.map((line) => line.join('\n'));
  return startsOf(keys).flatMap(([from, end]) =>
    startsOf(formats[from] ?? []).map(([column, right]) => ({
      at: { row: top + from, column, rows: end - from, columns: right - column },
      values: cells.slice(from, end).map((line) => line.slice(column, right)),
      numberFormat: formats[from]?.[column] ?? 'General',
    })),
  );
}

/** Where runs of the same begin and end. */
function startsOf(things: readonly string[]): readonly (readonly [from: number, end: number])[] {
  const starts = things.flatMap((thing, at) => (at === 0 || thing !== things[at - 1] ? [at] : []));
  return starts.map((from, index) => [from, starts[index + 1] ?? things.length]);
}
