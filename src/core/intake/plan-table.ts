import type { ColumnMeaning, ColumnReading } from './plan-reading.js';

/** A cell of a plan's table, placed under the columns of the whole plan. */
export interface PlanCell {
  readonly text: string;
  /** Column in the source, from 1. */
  readonly column: number;
  /** The source merged the cell above over this one, and the text repeats it. */
  readonly carried: boolean;
  readonly serial?: number;
  readonly fill?: string;
  /** Words that the source strikes through; a field of which one value holds does without them. */
  readonly struck?: string;
}

export interface PlanRow {
  readonly line: number;
  readonly cells: readonly PlanCell[];
  /** The heading was repeated above, or the table broke off and began again. */
  readonly startsPage: boolean;
  /** What stood above the table this row comes from, when it was not the first. */
  readonly section: string;
}

/** One plan: perhaps printed as several tables, read as one. */
export interface PlanTable {
  readonly columns: readonly ColumnReading[];
  readonly rows: readonly PlanRow[];
}

/** The text of a row's cell; the empty cell where the row is shorter than the table. */
export const cellAt = (row: PlanRow, column: number): PlanCell =>
  row.cells[column] ?? { text: '', column: column + 1, carried: false };

export const columnsThatMean = (
  columns: readonly ColumnReading[],
  means: ColumnMeaning,
): readonly number[] => columns.flatMap((column) => (column.means === means ? [column.index] : []));
