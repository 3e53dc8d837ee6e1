import type { Field } from '../../core/binding/fields.js';
import { excelSerialOf } from '../../core/plan/calendar.js';
import type { PlainDate } from '../../core/plan/dates.js';
import { readDueDate } from '../../core/plan/read-date.js';
import type { CellValue } from '../../core/sheet/placed-sheet.js';
import type { CellsWrite, TableResize } from '../../workbook/workbook.js';
import type { MergeTable } from './merge-tables.js';

/** What a new row of a table holds, by field; fields without a column are left out. */
export type RowValues = Readonly<Partial<Record<Field, string>>>;

const TEXT = '@';
const DATES: readonly Field[] = ['due', 'revised-due', 'completed', 'as-at'];

/** The steps that add rows to a table, and how many they add. */
export interface RowsAdded {
  readonly writes: readonly CellsWrite[];
  /** One where the table grows, so that Undo gives it back its size; else none. */
  readonly resizes: readonly TableResize[];
  readonly added: number;
}

/**
 * The writes that add rows to a table: in its last rows where they are empty, as in a template, then
 * straight below, where Excel makes the table grow over them. Columns with formulas are left to the
 * table. Fewer rows are added where there is no room for all.
 * https://learn.microsoft.com/office/dev/add-ins/excel/co-authoring-in-excel-add-ins#table-row-coauthoring
 */
export function newRows(table: MergeTable, rows: readonly RowValues[]): RowsAdded {
  const { body, rules } = table;
  const spare = Math.min(emptyAtEnd(table), rows.length);
  const added = Math.min(rows.length, spare + rules.roomBelow);
  const first = body.row + body.rows - emptyAtEnd(table);
  const inside = rows.slice(0, spare);
  const below = rows.slice(spare, added);
  return {
    writes: [
      ...rowsWritten(table, inside, first),
      ...rowsWritten(table, below, body.row + body.rows),
    ],
    resizes: below.length > 0 ? [grownBy(table, below.length)] : [],
    added,
  };
}

function grownBy({ table: { id, name, sheet, at } }: MergeTable, rows: number): TableResize {
  const after = { ...at, rows: at.rows + rows };
  return { kind: 'resize-table', table: { id, name, sheet }, before: at, after };
}

function emptyAtEnd({ grid, body, rules }: MergeTable): number {
  const rows = grid.rows.slice(1);
  let count = 0;
  for (let row = rows.length - 1; row >= 0; row -= 1) {
    const cells = rows[row]?.cells ?? [];
    const filled = cells.some(
      ({ text }, column) => text.trim() !== '' && !rules.computed.has(`${row} ${column}`),
    );
    if (filled) break;
    count += 1;
  }
  return Math.min(count, body.rows);
}

/** A block for each run of columns that have no formulas. */
function rowsWritten(
  table: MergeTable,
  rows: readonly RowValues[],
  top: number,
): readonly CellsWrite[] {
  if (rows.length === 0) return [];
  const { body, columns } = table;
  const fields = new Map([...columns].map(([field, column]) => [column, field]));
  return runsOfColumns(table).map(([from, to]) => {
    const width = to - from + 1;
    const cells = rows.map((row) =>
      Array.from({ length: width }, (_, index) => {
        const field = fields.get(from + index);
        return cellFor(table, from + index, field, field ? (row[field] ?? '') : '');
      }),
    );
    const at = { row: top, column: body.column + from, rows: rows.length, columns: width };
    return {
      kind: 'write-cells',
      sheet: table.table.sheet,
      at,
      before: cells.map((row) => row.map(() => '')),
      after: cells.map((row) => row.map(({ value }) => value)),
      numberFormats: cells.map((row) => row.map(({ format }) => format)),
      ...(top > body.row && { formatsOf: { ...at, row: top - 1, rows: 1 } }),
    };
  });
}

function runsOfColumns({ rules, table, body }: MergeTable): readonly (readonly [number, number])[] {
  const computed = new Set([...rules.computed].map((key) => Number(key.split(' ')[1])));
  const runs: [number, number][] = [];
  for (let column = 0; column < Math.max(body.columns, table.columns.length); column += 1) {
    if (computed.has(column)) continue;
    const last = runs.at(-1);
    if (last?.[1] === column - 1) last[1] = column;
    else runs.push([column, column]);
  }
  return runs;
}

/** A day goes into a column of Excel's own dates as one; all else is text, as people wrote it. */
function cellFor(
  { grid }: MergeTable,
  column: number,
  field: Field | undefined,
  text: string,
): { readonly value: CellValue; readonly format: string } {
  const format = grid.rows.find(({ cells }) => cells[column]?.dateFormat)?.cells[column]
    ?.dateFormat;
  if (format === undefined || !field || !DATES.includes(field))
    return { value: text, format: TEXT };
  const { latest, precision } = readDueDate(text);
  const serial = latest && precision === 'day' ? excelSerialOf(latest as PlainDate) : undefined;
  return serial === undefined ? { value: text, format: TEXT } : { value: serial, format };
}
