import type { Grid, GridCell } from '../grid/grid.js';
import type { LocatedTable } from './binding.js';
import type { Field } from './fields.js';

/** One filled row of a bound table, asked by field. */
export interface TableRow {
  readonly table: string;
  /** Row of the sheet, from 1. */
  readonly line: number;
  /** Trimmed; empty where the field has no column. */
  text(field: Field): string;
  cell(field: Field): GridCell | undefined;
  /** Column of the table, from 1; undefined where the field has no column. */
  column(field: Field): number | undefined;
}

/** The rows below the header that hold anything at all in a bound column. */
export function tableRows(table: LocatedTable, grid: Grid): readonly TableRow[] {
  const rows: TableRow[] = [];
  for (const { line, cells } of grid.rows.slice(1)) {
    const cell = (field: Field) => {
      const index = table.columns.get(field);
      return index === undefined ? undefined : cells[index];
    };
    const text = (field: Field) => cell(field)?.text.trim() ?? '';
    const column = (field: Field) => {
      const index = table.columns.get(field);
      return index === undefined ? undefined : index + 1;
    };
    if ([...table.columns.keys()].some((field) => text(field) !== ''))
      rows.push({ table: table.id, line, text, cell, column });
  }
  return rows;
}
