import { isNothing } from './cell-kinds.js';
import type { PlanRow, PlanTable } from './plan-table.js';

/** A cell of a rating column that the source fills with a colour. */
export interface FilledCell {
  readonly fill: string;
  /** Empty where the colour stands alone. */
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** Rating columns' cells whose colour is their own, and not that of their whole row. */
export function filledRatingCells(table: PlanTable): readonly FilledCell[] {
  const columns = table.columns.filter(({ means }) => means === 'rating');
  return table.rows.flatMap((row) =>
    columns.flatMap(({ index }): readonly FilledCell[] => {
      const cell = row.cells[index];
      if (!cell?.fill || cell.carried || isFillOfRow(row, index)) return [];
      if (!hasRecord(row, index)) return [];
      const text = isNothing(cell.text) ? '' : cell.text;
      return [{ fill: cell.fill.toUpperCase(), text, line: row.line, column: index }];
    }),
  );
}

/** Half of the row's other cells are in the same colour: it is shaded, by bands or for a heading. */
function isFillOfRow({ cells }: PlanRow, index: number): boolean {
  const others = cells.filter((_, at) => at !== index);
  const alike = others.filter((cell) => cell.fill === cells[index]?.fill);
  return alike.length > 0 && alike.length * 2 >= others.length;
}

const hasRecord = ({ cells }: PlanRow, index: number): boolean =>
  cells.some(({ text }, at) => at !== index && text !== '');

/** The table with words in place of colours: `wordOf` a fill, where a person said what it means. */
export function withFillWords(table: PlanTable, words: ReadonlyMap<string, string>): PlanTable {
  if (words.size === 0) return table;
  const named = new Map(
    filledRatingCells(table).flatMap(({ fill, text, line, column }) => {
      const word = text === '' ? words.get(fill) : undefined;
      return word === undefined ? [] : [[`${line} ${column}`, word] as const];
    }),
  );
  const rows = table.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell, at) => {
      const text = named.get(`${row.line} ${at}`);
      return text === undefined ? cell : { ...cell, text };
    }),
  }));
  return { ...table, rows };
}
