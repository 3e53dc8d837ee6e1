import type { RefusalCode } from '../workbook/refusal.js';
import type { Result } from '../workbook/result.js';
import type { SheetSummary, TableSummary, WorkbookOverview } from '../workbook/workbook.js';
import { readKept } from './kept-settings.js';
import { unlessRefused } from './refusal.js';
import { roundTrip } from './round-trip.js';
import { markOf, NAMES_TO_LOAD } from './sheet-mark.js';
import { loadPlace, placeOf, type TablePlace } from './table-place.js';
import { summaryOf, SUMMARY_TO_LOAD } from './table-summary.js';

/**
 * What stands in the workbook, in one round trip, whatever its size.
 *
 * Office.js tells a table's place only through a Range, and gives a Range only for a table that one
 * can name. So the places of the tables in `known` (ids, or names of those that we just drew; kept
 * while the pane is open) are asked for together with the list of all tables; only when tables turn
 * up that were never seen before does a second round trip ask where they are.
 */
export async function readOverview(known: Set<string>): Promise<Result<WorkbookOverview>> {
  const overview = await unlessRefused(() => overviewOf(known, true));
  if (overview.ok || !WITHOUT_SHEET.includes(overview.refusal.code)) return overview;
  return unlessRefused(() => overviewOf(known, false));
}

/**
 * What Excel may mean when it cannot tell which sheet is in front. That is so for a chart sheet; with
 * which code is not documented.
 * https://github.com/OfficeDev/office-js/issues/2444
 */
const WITHOUT_SHEET: readonly RefusalCode[] = ['excel-refused', 'sheet-gone', 'workbook-behind'];

async function overviewOf(known: Set<string>, withActive: boolean): Promise<WorkbookOverview> {
  const asked = [...known];
  const seen = await roundTrip((context) => {
    const { tables, worksheets, settings } = context.workbook;
    tables.load(SUMMARY_TO_LOAD);
    worksheets.load(['name', 'visibility', ...NAMES_TO_LOAD]);
    settings.load({ key: true, value: true });
    const active = withActive ? worksheets.getActiveWorksheet().load({ name: true }) : null;
    const places = placesOf(context, asked);
    return () => ({
      tables: tables.items,
      sheets: worksheets.items.map((sheet) => sheetSummary(sheet)),
      kept: readKept(settings),
      activeSheet: active?.name ?? null,
      places: places(),
    });
  });
  const unplaced = seen.tables.map(({ id }) => id).filter((id) => !seen.places.has(id));
  const found =
    unplaced.length === 0
      ? seen.places
      : new Map([...seen.places, ...(await roundTrip((context) => placesOf(context, unplaced)))]);
  known.clear();
  for (const id of found.keys()) known.add(id);
  const { sheets, kept, activeSheet } = seen;
  return { tables: withPlaces(seen.tables, found), sheets, kept, activeSheet };
}

function sheetSummary(sheet: Excel.Worksheet): SheetSummary {
  const mark = markOf(sheet);
  return {
    name: sheet.name,
    ...(mark !== undefined && { mark }),
    ...(sheet.visibility !== 'Visible' && { hidden: true }),
  };
}

/** @param keys ids or names of tables */
function placesOf(
  context: Excel.RequestContext,
  keys: readonly string[],
): () => ReadonlyMap<string, TablePlace> {
  const asked = keys.map((key) => loadPlace(context.workbook.tables.getItemOrNullObject(key)));
  return () =>
    new Map(
      asked.flatMap((loaded) => {
        const place = placeOf(loaded);
        return place === null ? [] : [[loaded.table.id, place] as const];
      }),
    );
}

/** A table deleted between two round trips has no place, and is no longer there to be listed. */
function withPlaces(
  tables: readonly Excel.Table[],
  places: ReadonlyMap<string, TablePlace>,
): readonly TableSummary[] {
  return tables.flatMap((table) => {
    const place = places.get(table.id);
    return place === undefined ? [] : [summaryOf(table, place)];
  });
}
