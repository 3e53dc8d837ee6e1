import type { CellValue, Rect } from '../core/sheet/placed-sheet.js';
import { done, refuse, type Result } from '../workbook/result.js';
import type { TableRules, TableSummary } from '../workbook/workbook.js';
import { addressOf } from './addresses.js';
import { readChoices } from './list-choices.js';
import { unlessRefused } from './refusal.js';
import { roundTrip } from './round-trip.js';

/** Rows whose formulas are asked for at once: texts of ordinary length stay far below the limit. */
const ROWS_AT_ONCE = 500;

/** What a table lets be written: see `Workbook.rules`. */
export async function readRules(
  tables: readonly TableSummary[],
  rowsToAdd: number,
): Promise<Result<readonly TableRules[]>> {
  const read = await unlessRefused(async () => {
    const seen = await roundTrip((context) => {
      const asked = tables.map((table) => lookAt(context, table, rowsToAdd));
      return () => asked.map((reply) => reply());
    });
    const formulas: Cells[] = [];
    for (const [index, table] of tables.entries())
      formulas.push([...(seen[index]?.formulas ?? []), ...(await furtherFormulas(table))]);
    const lists = await readChoices(
      tables.map(({ sheet }, index) => ({ sheet, sources: seen[index]?.sources ?? [] })),
    );
    return seen.map((table, index) =>
      table === null
        ? null
        : {
            tableId: tables[index]?.id ?? '',
            computed: computedIn(formulas[index] ?? []),
            choices: lists[index] ?? [],
            roomBelow: table.roomBelow,
            isFiltered: table.isFiltered,
          },
    );
  });
  if (!read.ok) return read;
  const gone = read.value.indexOf(null);
  if (gone >= 0) return refuse({ code: 'table-gone', subject: tables[gone]?.name ?? '' });
  return done(read.value.flatMap((rules) => rules ?? []));
}

type Cells = readonly (readonly CellValue[])[];

interface RulesSeen {
  readonly formulas: Cells;
  /** By column, what Excel gives as the source of its list; null where it has none. */
  readonly sources: readonly (string | null)[];
  readonly roomBelow: number;
  readonly isFiltered: boolean;
}

function lookAt(
  context: Excel.RequestContext,
  summary: TableSummary,
  rowsToAdd: number,
): () => RulesSeen | null {
  const table = context.workbook.tables.getItemOrNullObject(summary.id);
  table.load({ showTotals: true, autoFilter: { isDataFiltered: true } });
  const sheet = context.workbook.worksheets.getItemOrNullObject(summary.sheet);
  const body = bodyOf(summary);
  const first = { ...body, rows: Math.min(body.rows, ROWS_AT_ONCE) };
  const formulas = first.rows > 0 ? sheet.getRange(addressOf(first)) : null;
  formulas?.load({ formulas: true });
  const lists = summary.columns.map((_, index) => {
    const column = {
      ...body,
      column: body.column + index,
      rows: Math.max(1, body.rows),
      columns: 1,
    };
    const { dataValidation } = sheet.getRange(addressOf(column));
    return dataValidation.load({ type: true, rule: true });
  });
  const below = rowsToAdd > 0 ? sheet.getRange(addressOf(roomBelow(body, rowsToAdd))) : null;
  below?.load({ formulas: true });
  return () => {
    if (table.isNullObject || sheet.isNullObject) return null;
    return {
      formulas: (formulas?.formulas ?? []) as Cells,
      sources: lists.map(({ rule }) => sourceOf(rule)),
      roomBelow: table.showTotals ? 0 : emptyRows((below?.formulas ?? []) as Cells),
      isFiltered: table.autoFilter.isDataFiltered,
    };
  };
}

/** The data rows alone; the header row is left out where the table shows one. */
function bodyOf({ at, dataRows }: TableSummary): Rect {
  return { ...at, row: at.row + at.rows - dataRows, rows: dataRows };
}

const roomBelow = (body: Rect, rows: number): Rect => ({
  ...body,
  row: body.row + body.rows,
  rows,
});

/** Excel gives no rule at all where there is none, or where the cells have different ones. */
function sourceOf(rule: Excel.DataValidationRule | null | undefined): string | null {
  const source = rule?.list?.source;
  return typeof source === 'string' && source !== '' ? source : null;
}

function emptyRows(rows: Cells): number {
  const filled = rows.findIndex((cells) => cells.some((value) => value !== ''));
  return filled < 0 ? rows.length : filled;
}

async function furtherFormulas(table: TableSummary): Promise<Cells> {
  const body = bodyOf(table);
  const rows: (readonly CellValue[])[] = [];
  for (let from = ROWS_AT_ONCE; from < body.rows; from += ROWS_AT_ONCE) {
    const at = { ...body, row: body.row + from, rows: Math.min(ROWS_AT_ONCE, body.rows - from) };
    const run = await roundTrip((context) => {
      const range = context.workbook.worksheets.getItem(table.sheet).getRange(addressOf(at));
      range.load({ formulas: true });
      return () => range.formulas as Cells;
    });
    rows.push(...run);
  }
  return rows;
}

/**
 * Text that begins with "=" in a text cell is taken for a formula too: it is left alone, and named,
 * rather than lost.
 */
function computedIn(formulas: Cells): ReadonlySet<string> {
  const computed = new Set<string>();
  formulas.forEach((cells, row) =>
    cells.forEach((formula, column) => {
      if (typeof formula === 'string' && formula.startsWith('=')) computed.add(`${row} ${column}`);
    }),
  );
  return computed;
}
