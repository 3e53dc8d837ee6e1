import type { GridCell, GridRow } from '../core/grid/grid.js';
import type { CellValue } from '../core/sheet/placed-sheet.js';
import { done, refuse, type Result } from '../workbook/result.js';
import type { TableContents, TableSummary } from '../workbook/workbook.js';
import { addressOf } from './addresses.js';
import { dateText, numberText, showsDate } from './number-text.js';
import { jsonBytes, REPLY_BYTES } from './payload.js';
import { isTooLarge, unlessRefused } from './refusal.js';
import { roundTrip } from './round-trip.js';
import { summaryOf, SUMMARY_TO_LOAD } from './table-summary.js';
import { loadPlace, placeOf, type TablePlace } from './table-place.js';

/** Cells as Excel gives them, hidden and filtered rows included. Dates are serial numbers. */
interface Cells {
  readonly values: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly string[])[];
}

interface TableSeen {
  readonly summary: TableSummary;
  readonly place: TablePlace;
}

/**
 * Tables with all their rows: one round trip while that fits one reply. Nobody can know beforehand
 * how long the texts are, so everything is asked for at once, and only when Excel says that the
 * reply would be too large does it come in runs of rows.
 */
export async function readTables(
  ids: readonly string[],
): Promise<Result<readonly TableContents[]>> {
  const all = await unlessRefused(() => readAtOnce(ids));
  if (all.ok || !isTooLarge(all.refusal)) return all.ok ? all.value : all;
  const seen = await unlessRefused(() => roundTrip((context) => lookAt(context, ids)));
  if (!seen.ok) return seen;
  return inRuns(ids, seen.value);
}

async function readAtOnce(ids: readonly string[]): Promise<Result<readonly TableContents[]>> {
  const read = await roundTrip((context) => {
    const tables = lookAt(context, ids);
    const ranges = ids.map((id) => {
      const range = context.workbook.tables.getItemOrNullObject(id).getRange();
      return range.load({ values: true, numberFormat: true });
    });
    return () =>
      tables().map((table, index) => ({ table, cells: cellsOf(ranges[index], table === null) }));
  });
  const contents: TableContents[] = [];
  for (const [index, { table, cells }] of read.entries()) {
    if (table === null) return refuse({ code: 'table-gone', subject: ids[index] ?? '' });
    contents.push(contentsOf(table, cells));
  }
  return done(contents);
}

async function inRuns(
  ids: readonly string[],
  tables: readonly (TableSeen | null)[],
): Promise<Result<readonly TableContents[]>> {
  const contents: TableContents[] = [];
  const most = Math.max(...tables.map((table) => table?.place.at.rows ?? 0));
  for (const [index, table] of tables.entries()) {
    if (table === null) return refuse({ code: 'table-gone', subject: ids[index] ?? '' });
    const { rows } = table.place.at;
    // The longest table is most likely the one that was too large.
    const cells = await readRuns(table, rows === most ? Math.ceil(rows / 3) : rows);
    if (!cells.ok) return cells;
    contents.push(contentsOf(table, cells.value));
  }
  return done(contents);
}

/** Halves the run when Excel refuses it, and sizes the next by what the last one weighed. */
async function readRuns({ summary, place }: TableSeen, first: number): Promise<Result<Cells>> {
  const values: (readonly CellValue[])[] = [];
  const formats: (readonly string[])[] = [];
  let atOnce = first;
  while (values.length < place.at.rows) {
    const rows = Math.min(atOnce, place.at.rows - values.length);
    const at = { ...place.at, row: place.at.row + values.length, rows };
    const run = await unlessRefused(() => roundTrip((context) => rangeOf(context, summary, at)));
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

function rangeOf(
  context: Excel.RequestContext,
  { sheet }: TableSummary,
  at: TablePlace['at'],
): () => Cells {
  const range = context.workbook.worksheets.getItem(sheet).getRange(addressOf(at));
  range.load({ values: true, numberFormat: true });
  return () => cellsOf(range, false);
}

function lookAt(
  context: Excel.RequestContext,
  ids: readonly string[],
): () => readonly (TableSeen | null)[] {
  const asked = ids.map((id) => {
    const table = context.workbook.tables.getItemOrNullObject(id);
    table.load(SUMMARY_TO_LOAD);
    return loadPlace(table);
  });
  return () =>
    asked.map((loaded) => {
      const place = placeOf(loaded);
      return place && { place, summary: summaryOf(loaded.table, place) };
    });
}

/** Office.js types every cell as `any`; these are what Excel's cells can hold. */
function cellsOf(range: Excel.Range | undefined, missing: boolean): Cells {
  if (range === undefined || missing) return { values: [], formats: [] };
  return { values: range.values as CellValue[][], formats: range.numberFormat as string[][] };
}

function contentsOf({ summary, place }: TableSeen, cells: Cells): TableContents {
  const rows = cells.values.slice(0, place.at.rows).map((values, index): GridRow => ({
    line: place.at.row + index + 1,
    cells: values.map((value, column) => cellOf(value, cells.formats[index]?.[column] ?? '')),
  }));
  if (place.showsHeaders) return { table: summary, grid: { rows } };
  const headings = summary.columns.map(({ heading }) => ({ text: heading }));
  return { table: summary, grid: { rows: [{ line: place.at.row + 1, cells: headings }, ...rows] } };
}

function cellOf(value: CellValue, format: string): GridCell {
  if (typeof value === 'string') return { text: value };
  if (typeof value === 'boolean') return { text: value ? 'TRUE' : 'FALSE' };
  if (showsDate(format)) return { text: dateText(value, format), serial: value };
  return { text: numberText(value, format) };
}
