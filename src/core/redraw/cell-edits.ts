import type { CellValue } from '../sheet/placed-sheet.js';
import type { Line } from './align-rows.js';
import { digestOf, type DrawnCells } from './drawn-cells.js';
import type { HandEdit } from './hand-edits.js';
import type { Area, Places } from './moved-edits.js';

export interface Texts {
  /** What stands there, by digest. */
  readonly now: readonly Line[];
  readonly cells: readonly (readonly CellValue[])[];
  /** What is to be drawn. */
  readonly known: readonly (readonly CellValue[])[];
}

/** Cells that hold something else than was drawn there, row by row. */
export function cellEdits(
  places: Places,
  area: Area,
  drawn: DrawnCells,
  texts: Texts,
): readonly HandEdit[] {
  const rowAt = new Map(places.rows.map((place, row) => [place, row]));
  const columnAt = new Map(places.columns.map((place, column) => [place, column]));
  const edits: HandEdit[] = [];
  for (let row = 0; row < area.rows; row++)
    for (let column = 0; column < area.columns; column++) {
      const [i, j] = [rowAt.get(row) ?? -1, columnAt.get(column) ?? -1];
      const was = drawn.rows[i]?.[j] ?? '';
      const is = texts.now[row]?.[column] ?? '';
      if (was === is) continue;
      edits.push({
        kind: kindOf(was, is),
        at: { row, column, rows: 1, columns: 1 },
        ...drawnThere(was, texts.known[i]?.[j]),
        now: texts.cells[row]?.[column] ?? '',
      });
    }
  return edits;
}

function kindOf(was: string, is: string): HandEdit['kind'] {
  if (was === '') return 'typed';
  return is === '' ? 'emptied' : 'changed';
}

/** The text that is to be drawn there, if that is what was drawn. */
function drawnThere(was: string, text: CellValue | undefined): Pick<HandEdit, 'drawn'> {
  const isIt = text !== undefined && was !== '' && digestOf(text) === was;
  return isIt ? { drawn: text } : {};
}
