import type { Drawing } from './drawing.js';
import { isTableName } from './names.js';
import type { CellLook, CellValue, Rect } from './placed-sheet.js';
import { MOST_WHITE, placeRows, type PlacedRow } from './place-rows.js';
import type { ColumnKind, SpecCell, TableBlock, TableColumn, TableRow } from './sheet-spec.js';
import { readsFromRight } from './text-direction.js';
import {
  CELL_INDENT,
  heightOfHeader,
  heightOfRow,
  settingOf,
  type TableSetting,
} from './table-rows.js';

/** "@" keeps text from people as text: "=1+1", "01", "1/3/2019". */
const NUMBER_FORMATS: Readonly<Record<ColumnKind, string>> = {
  text: '@',
  ref: '@',
  rating: '@',
  choice: '@',
  date: 'dd mmm yyyy',
  number: '0',
  percent: '0"%"',
};

/**
 * Header and rows, from column A of the next free row on.
 * @param appended points to be left free on the page of the last row, for what belongs under it
 */
export function placeTable(drawing: Drawing, block: TableBlock, appended: number): void {
  const table = withAtLeastOneRow(block);
  refuseUnsound(table);
  const setting = tableSetting(drawing);
  const headerHeight = heightOfHeader(table, setting);
  const at = { row: drawing.row, column: 0, rows: 1, columns: table.columns.length };
  drawing.skipRow(headerHeight);
  if (table.repeatHeader) {
    drawing.repeatedRow = at.row;
    drawing.flow.repeatOnEachPage(headerHeight);
  }
  const rows = placeRows(table, setting, drawing, appended);
  for (const { height } of rows) drawing.addRow(height);
  const body = { ...at, row: at.row + 1, rows: rows.length };
  drawing.tables.push({ name: table.name, at: { ...at, rows: rows.length + 1 } });
  writeValues(drawing, table, at, body, rows);
  paintTable(drawing, table, at, body, rows);
  addColumnRules(drawing, table, body);
}

/** Points, counted no further than a page, also on a sheet that is all one page. */
export function heightOfTable(drawing: Drawing, table: TableBlock): number {
  const setting = tableSetting(drawing);
  const enough = Math.min(drawing.flow.full, LONGEST_PAGE);
  let height = heightOfHeader(table, setting);
  for (const row of table.rows) {
    if (height > enough) break;
    height += heightOfRow(row, setting);
  }
  return height;
}

/**
 * Points that a page must have free for a table to begin on it, lest its header stand there alone:
 * the header and the first row, and enough for no row to be moved on from a page nearly full.
 */
export function beginningOfTable(drawing: Drawing, table: TableBlock): number {
  const header = heightOfHeader(table, tableSetting(drawing));
  const first = heightOfTable(drawing, { ...table, rows: table.rows.slice(0, 1) });
  const enough = header + MOST_WHITE * drawing.flow.full + 1;
  const least = first <= drawing.flow.full ? Math.max(first, enough) : enough;
  return Math.min(least, heightOfTable(drawing, table));
}

function tableSetting({ widths, textSize, theme }: Drawing): TableSetting {
  return settingOf(widths, textSize, theme.font);
}

/** The long side of A4. */
const LONGEST_PAGE = 842;

/** Excel has no table without a row. */
function withAtLeastOneRow(table: TableBlock): TableBlock {
  return table.rows.length > 0
    ? table
    : { ...table, rows: [{ cells: table.columns.map(() => '') }] };
}

function refuseUnsound({ name, columns, rows }: TableBlock): void {
  if (!isTableName(name)) throw new Error(`Excel takes no table by the name "${name}".`);
  const headings = columns.map(({ heading }) => heading.toLowerCase());
  if (headings.includes('') || new Set(headings).size < headings.length) {
    throw new Error(
      `Table ${name} needs a heading of its own for each column: ${headings.join(', ')}.`,
    );
  }
  const odd = rows.findIndex(({ cells }) => cells.length !== columns.length);
  if (odd >= 0)
    throw new Error(`Row ${odd + 1} of table ${name} has not one cell for each column.`);
}

function writeValues(
  drawing: Drawing,
  table: TableBlock,
  header: Rect,
  body: Rect,
  rows: readonly PlacedRow[],
): void {
  const headings = table.columns.map(({ heading }) => heading);
  drawing.values.push({ at: header, values: [headings], numberFormat: '@' });
  for (const { from, columns } of runsOfColumns(
    table.columns,
    ({ kind }) => NUMBER_FORMATS[kind],
  )) {
    const first = columns[0];
    if (!first) continue;
    drawing.values.push({
      at: { ...body, column: from, columns: columns.length },
      values: rows.map(({ row }) => row.cells.slice(from, from + columns.length).map(valueOf)),
      numberFormat: NUMBER_FORMATS[first.kind],
    });
  }
}

function valueOf(cell: CellValue | SpecCell): CellValue {
  return typeof cell === 'object' ? cell.value : cell;
}

function paintTable(
  drawing: Drawing,
  table: TableBlock,
  header: Rect,
  body: Rect,
  rows: readonly PlacedRow[],
): void {
  const { theme, areas } = drawing;
  for (const { from, columns } of runsOfColumns(table.columns, ({ kind }) => isFigure(kind))) {
    const figures = columns.some(({ kind }) => isFigure(kind));
    const part = { column: from, columns: columns.length };
    const look = figures ? theme.figures : theme.body;
    const standing = table.centred ? drawing.variant(look, CENTRED) : look;
    areas.addApart('ground', aligned(drawing, theme.header, figures), { ...header, ...part });
    areas.addApart('ground', aligned(drawing, standing, figures), { ...body, ...part });
  }
  rows.forEach(({ row, continues }, index) => {
    const line = { ...body, row: body.row + index, rows: 1 };
    if (row.startsGroup) areas.add('rule', theme.groupRule, line);
    else if (!continues) areas.add('rule', theme.rowRule, withoutGroupColumns(line, table));
    paintCells(drawing, row, line);
  });
  for (const row of lastRows(drawing, body))
    areas.addApart('rule', theme.endRule, { ...body, row, rows: 1 });
}

/** The last row of the table on each page. */
function lastRows({ flow }: Drawing, body: Rect): readonly number[] {
  const end = body.row + body.rows;
  const begins = flow.breaksBefore.filter((row) => row > body.row && row < end);
  return [...begins, end].map((row) => row - 1);
}

function withoutGroupColumns(line: Rect, { groupColumns = 0 }: TableBlock): Rect {
  return { ...line, column: groupColumns, columns: line.columns - groupColumns };
}

function paintCells(drawing: Drawing, row: TableRow, line: Rect): void {
  row.cells.forEach((cell, column) => {
    const at = { ...line, column, columns: 1 };
    const value = valueOf(cell);
    if (typeof value === 'string' && readsFromRight(value)) drawing.areas.add('style', RIGHT, at);
    if (typeof cell !== 'object' || cell.style === undefined || cell.style === 'body') return;
    drawing.areas.add('style', drawing.look(cell.style), at);
  });
}

function isFigure(kind: ColumnKind): boolean {
  return kind === 'number' || kind === 'percent';
}

function aligned(drawing: Drawing, look: CellLook, figures: boolean): CellLook {
  return drawing.variant(look, figures ? RIGHT : LEFT);
}

const LEFT = { horizontal: 'left', indent: CELL_INDENT } as const;
const RIGHT = { horizontal: 'right', indent: CELL_INDENT } as const;
const CENTRED = { vertical: 'centre' } as const;

function addColumnRules(drawing: Drawing, table: TableBlock, body: Rect): void {
  table.columns.forEach(({ choices, liveLooks }, column) => {
    const at = { ...body, column, columns: 1 };
    if (choices) drawing.lists.push({ ...choices, at });
    for (const { equals, style } of liveLooks ?? []) {
      const { fill, colour, bold } = drawing.look(style);
      const look = {
        ...(fill === undefined ? {} : { fill }),
        ...(colour === undefined ? {} : { colour }),
        ...(bold === undefined ? {} : { bold }),
      };
      drawing.conditionalLooks.push({ at, equals, look });
    }
  });
}

/** Neighbouring columns that are alike in one respect. */
function runsOfColumns(
  columns: readonly TableColumn[],
  likeness: (column: TableColumn) => unknown,
): readonly { readonly from: number; readonly columns: readonly TableColumn[] }[] {
  const runs: { from: number; columns: TableColumn[] }[] = [];
  columns.forEach((column, from) => {
    const open = runs.at(-1);
    const last = open?.columns.at(-1);
    if (open && last && likeness(last) === likeness(column)) open.columns.push(column);
    else runs.push({ from, columns: [column] });
  });
  return runs;
}
