import { refuse, done, type Result } from '../workbook/result.js';
import type { TableContents, TableSummary } from '../workbook/workbook.js';
import { CELLS_TO_LOAD, cellsOf, gridRows, readRuns, type Cells } from './cells-read.js';
import { isTooLarge, unlessRefused } from './refusal.js';
import { roundTrip } from './round-trip.js';
import { summaryOf, SUMMARY_TO_LOAD } from './table-summary.js';
import { loadPlace, placeOf, type TablePlace } from './table-place.js';

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
  return inRuns(seen.value);
}

async function readAtOnce(ids: readonly string[]): Promise<Result<readonly TableContents[]>> {
  const read = await roundTrip((context) => {
    const tables = lookAt(context, ids);
    const ranges = ids.map((id) => {
      const range = context.workbook.tables.getItemOrNullObject(id).getRange();
      return range.load(CELLS_TO_LOAD);
    });
    return () =>
      tables().map((table, index) => ({ table, cells: cellsOf(ranges[index], table === null) }));
  });
  const contents: TableContents[] = [];
  for (const { table, cells } of read) {
    if (table === null) return refuse({ code: 'table-gone' });
    contents.push(contentsOf(table, cells));
  }
  return done(contents);
}

async function inRuns(
  tables: readonly (TableSeen | null)[],
): Promise<Result<readonly TableContents[]>> {
  const contents: TableContents[] = [];
  const most = Math.max(...tables.map((table) => table?.place.at.rows ?? 0));
  for (const table of tables) {
    if (table === null) return refuse({ code: 'table-gone' });
    const { rows } = table.place.at;
    // The longest table is most likely the one that was too large.
    const cells = await readRuns(
      table.summary.sheet,
      table.place.at,
      rows === most ? Math.ceil(rows / 3) : rows,
    );
    if (!cells.ok) return cells;
    contents.push(contentsOf(table, cells.value));
  }
  return done(contents);
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

function contentsOf({ summary, place }: TableSeen, cells: Cells): TableContents {
  const rows = gridRows(cells, place.at);
  if (place.showsHeaders) return { table: summary, grid: { rows } };
  const headings = summary.columns.map(({ heading }) => ({ text: heading }));
  return { table: summary, grid: { rows: [{ line: place.at.row + 1, cells: headings }, ...rows] } };
}
