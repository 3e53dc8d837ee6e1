import type { InspectedSheet, InspectedWorkbook } from '../../core/sheet/inspected-sheet.js';
import type { Rect } from '../../core/sheet/placed-sheet.js';
import { done, type Result } from '../../workbook/result.js';
import { supportsExcelApi } from '../availability.js';
import { readMerged } from '../read-merged.js';
import { unlessRefused } from '../refusal.js';
import { roundTrip } from '../round-trip.js';
import { readCells } from './cells-inspected.js';
import { chartTitles, drawingsOf } from './drawings.js';
import { queueSheets, type SheetGlanced } from './glance-sheets.js';
import { readLookGrids } from './look-grids.js';
import { pageOf } from './page.js';

/**
 * What stands on sheets and how it looks, as somebody from outside would find it. Four round trips
 * for all sheets together, more only where texts or looks do not fit one reply: what there is; texts
 * and sizes; looks; merged areas. One more where there are charts.
 */
export async function inspectSheets(names: readonly string[]): Promise<Result<InspectedWorkbook>> {
  const glanced = await unlessRefused(() => roundTrip((context) => queueSheets(context, names)));
  if (!glanced.ok) return glanced;
  const { sheets } = glanced.value;
  const used = sheets.flatMap(({ name, at }) => (at ? [{ sheet: name, at }] : []));
  const cells = await readCells(sheets);
  if (!cells.ok) return cells;
  const looks = await unlessRefused(() => readLookGrids(used));
  if (!looks.ok) return looks;
  const merged = await mergedIn(used);
  if (!merged.ok) return merged;
  const titles = await chartTitles(sheets);
  if (!titles.ok) return titles;
  const inspected = sheets.map((sheet, index): InspectedSheet => {
    const { name, hidden, at, hasColourRules } = sheet;
    const place = used.findIndex((one) => one.sheet === name);
    const { tables, ...shown } = cells.value[index] ?? NOTHING;
    return {
      ...{ name, hidden, at, hasColourRules, tables },
      ...shown,
      looks: looks.value[place] ?? [],
      merged: place < 0 ? [] : (merged.value[place] ?? null),
      drawings: drawingsOf(sheet, titles.value[index] ?? []),
      page: pageOf(sheet, shown.columnWidths),
    };
  });
  return done({ ...glanced.value, sheets: inspected });
}

const NOTHING = {
  texts: [],
  tables: [],
  rowHeights: [],
  columnWidths: [],
  hiddenRows: new Set<number>(),
  hiddenColumns: new Set<number>(),
};

type Used = readonly { readonly sheet: string; readonly at: NonNullable<SheetGlanced['at']> }[];

/** Excel before ExcelApi 1.13 cannot tell. */
function mergedIn(used: Used): Promise<Result<readonly (readonly Rect[] | null)[]>> {
  if (used.length === 0) return Promise.resolve(done([]));
  return supportsExcelApi('1.13') ? readMerged(used) : Promise.resolve(done(used.map(() => null)));
}
