import { locate, type LocatedTable } from '../core/binding/binding.js';
import type { Field, TableRole } from '../core/binding/fields.js';
import type { GridCell, GridRow } from '../core/grid/grid.js';
import type { RecordRef } from '../core/plan/plan.js';
import { addressOf } from '../core/sheet/address.js';
import type { CellValue, Rect } from '../core/sheet/placed-sheet.js';
import type { TableContents } from '../workbook/workbook.js';
import type { OpenedPlan } from './open-plan.js';
import { tellingColumns } from './telling-cells.js';

/** What is needed of an opened plan to find its cells. */
export type PlanInCells = Pick<OpenedPlan, 'settings' | 'overview' | 'contents' | 'reading'>;

/** A cell of a bound table, as it was read. */
export interface PlanCell {
  readonly sheet: string;
  readonly at: Rect;
  /** "Actions!E5", for people. */
  readonly address: string;
  readonly text: string;
  /** What the cell holds, for writing over it. */
  readonly value: CellValue;
  /** The number format of the dates in its column; absent where none is a date of Excel's own. */
  readonly dateFormat?: string;
  /** Another cell of its row, which tells whose row that is; absent where none does. */
  readonly toldBy?: Pick<PlanCell, 'at' | 'address' | 'value'>;
}

/** A row of a bound table that tells of a record. */
export interface PlanRow {
  readonly role: TableRole;
  /** Row of the sheet, from 1. */
  readonly line: number;
  /** null where the table has no column for the field. */
  cell(field: Field): PlanCell | null;
  /** The cell in a column of the table, from 1. */
  cellAt(column: number): PlanCell | null;
  /** All cells of the row, in their order. */
  cells(): readonly PlanCell[];
}

export interface PlanCells {
  /** The rows in which a record was found, in the order of the tables. */
  rowsOf(record: RecordRef): readonly PlanRow[];
  /** The row of a bound table on a line of its sheet: of several tables, the first that has it. */
  rowOn(line: number): PlanRow | null;
  /** The cell of a heading. */
  heading(text: string): PlanCell | null;
}

const found = new WeakMap<PlanInCells, PlanCells>();

/** Finds the cells of a plan. Worked out once for each plan that is opened. */
export function planCells(opened: PlanInCells): PlanCells {
  const known = found.get(opened) ?? findCells(opened);
  found.set(opened, known);
  return known;
}

function findCells({ settings, overview, contents, reading }: PlanInCells): PlanCells {
  const tables = boundTables(locate(settings.binding, overview.tables).tables, contents);
  return {
    rowsOf: ({ kind, ref }) => {
      const places = reading.whereFrom.get(`${kind} ${ref}`) ?? [];
      const rows = places.flatMap(({ table, line }) => tables.get(table ?? '')?.row(line) ?? []);
      return [...new Set(rows)];
    },
    rowOn: (line) => [...tables.values()].flatMap((table) => table.row(line) ?? [])[0] ?? null,
    heading: (text) =>
      [...tables.values()].flatMap((table) => table.heading(text) ?? [])[0] ?? null,
  };
}

interface CellsOfTable {
  row(line: number): PlanRow | null;
  heading(text: string): PlanCell | null;
}

function boundTables(
  located: readonly LocatedTable[],
  contents: readonly TableContents[],
): ReadonlyMap<string, CellsOfTable> {
  const read = new Map(contents.map((each) => [each.table.id, each]));
  return new Map(
    located.flatMap((table) => {
      const filled = read.get(table.id);
      return filled ? [[table.id, cellsOfTable(table, filled)] as const] : [];
    }),
  );
}

function cellsOfTable(located: LocatedTable, { table, grid }: TableContents): CellsOfTable {
  const [header, ...body] = grid.rows;
  const formats = dateFormats(body);
  const tellingColumn = tellingColumns(located, body);
  const bareCell = (line: number, cells: readonly GridCell[], index: number): PlanCell | null => {
    const cell = cells[index];
    if (!cell) return null;
    const at = { row: line - 1, column: table.at.column + index, rows: 1, columns: 1 };
    return {
      sheet: table.sheet,
      at,
      address: `${table.sheet}!${addressOf(at)}`,
      text: cell.text,
      value: cell.serial ?? cell.value ?? cell.text,
    };
  };
  const cellOn = (line: number, cells: readonly GridCell[], index: number): PlanCell | null => {
    const cell = bareCell(line, cells, index);
    const dateFormat = formats[index];
    const toldBy = bareCell(line, cells, tellingColumn(cells, index) ?? -1);
    return (
      cell && {
        ...cell,
        ...(dateFormat !== undefined && { dateFormat }),
        ...(toldBy && { toldBy }),
      }
    );
  };
  const rows = new Map(
    body.map(({ line, cells }): [number, PlanRow] => [
      line,
      {
        role: located.role,
        line,
        cell: (field) => {
          const index = located.columns.get(field);
          return index === undefined ? null : cellOn(line, cells, index);
        },
        cellAt: (column) => cellOn(line, cells, column - 1),
        cells: () => cells.flatMap((_, index) => cellOn(line, cells, index) ?? []),
      },
    ]),
  );
  return {
    row: (line) => rows.get(line) ?? null,
    heading: (text) => {
      const index = header?.cells.findIndex((cell) => cell.text === text) ?? -1;
      return header ? bareCell(header.line, header.cells, index) : null;
    },
  };
}

/** For each column the format of its first date. */
function dateFormats(rows: readonly GridRow[]): readonly (string | undefined)[] {
  const formats: (string | undefined)[] = [];
  for (const { cells } of rows)
    cells.forEach(({ dateFormat }, index) => (formats[index] ??= dateFormat));
  return formats;
}
