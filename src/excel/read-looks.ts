import { done, type Result } from '../workbook/result.js';
import type { SheetContents } from '../workbook/workbook.js';
import { addressOf } from './addresses.js';
import { supportsExcelApi } from './availability.js';
import { withLooks, type CellLooks } from './cell-looks.js';
import type { GlancedRange } from './glance.js';
import { readFormats, type FormatsAsked } from './read-fills.js';
import { readMerged } from './read-merged.js';
import { unlessRefused } from './refusal.js';
import { roundTrip } from './round-trip.js';

/**
 * The contents of sheets with how their cells look, beyond what a glance told, in round trips for all
 * sheets together: hidden rows and columns one (none where nothing is hidden), fills and strikes one
 * (more beyond 5,000 cells a sheet), merged areas one. A protected sheet can be read like the rest.
 *
 * @param ranges where the contents stand, in the same order
 */
export async function addLooks(
  contents: readonly SheetContents[],
  ranges: readonly GlancedRange[],
): Promise<Result<readonly SheetContents[]>> {
  const looks = await readLooks(ranges);
  if (!looks.ok) return looks;
  return done(
    contents.map((sheet, index) => {
      const look = looks.value[index];
      return look ? { ...sheet, grid: withLooks(sheet.grid, sheet.at, look) } : sheet;
    }),
  );
}

async function readLooks(ranges: readonly GlancedRange[]): Promise<Result<readonly CellLooks[]>> {
  const hidden = await unlessRefused(() => hiddenIn(ranges));
  if (!hidden.ok) return hidden;
  const formats = await unlessRefused(() => readFormats(ranges.map(formatsAsked)));
  if (!formats.ok) return formats;
  const merged = await mergedIn(ranges);
  if (!merged.ok) return merged;
  return done(
    ranges.map(({ hasRules }, index) => ({
      ...(formats.value[index] ?? { fills: new Map(), struck: new Map() }),
      ...(hidden.value[index] ?? NOTHING_HIDDEN),
      merged: merged.value[index] ?? [],
      unread: [
        ...(merged.value[index] ? [] : (['merged'] as const)),
        ...(hasRules ? (['colours'] as const) : []),
      ],
    })),
  );
}

const mergedIn = (ranges: readonly GlancedRange[]): ReturnType<typeof readMerged> =>
  supportsExcelApi('1.13') ? readMerged(ranges) : Promise.resolve(done([]));

/** A fill that all cells share sets none of them apart: it is asked for only where they differ. */
const formatsAsked = ({ sheet, at, glance }: GlancedRange): FormatsAsked => ({
  ...{ sheet, at, fills: glance.fill === null, strikes: glance.strike !== false },
});

type Hidden = Pick<CellLooks, 'hiddenRows' | 'hiddenColumns'>;
const NOTHING_HIDDEN: Hidden = { hiddenRows: new Set(), hiddenColumns: new Set() };

async function hiddenIn(ranges: readonly GlancedRange[]): Promise<readonly Hidden[]> {
  const showsAll = ({ glance }: GlancedRange): boolean =>
    glance.rowsHidden === false && glance.columnsHidden === false;
  if (ranges.every(showsAll)) return [];
  return roundTrip((context) => {
    const asked = ranges.map(({ sheet, at }) => {
      const range = context.workbook.worksheets.getItem(sheet).getRange(addressOf(at));
      return {
        rows: range.getRowProperties({ rowHidden: true }),
        columns: range.getColumnProperties({ columnHidden: true }),
      };
    });
    return () =>
      asked.map(({ rows, columns }) => ({
        hiddenRows: positions(rows.value, ({ rowHidden }) => rowHidden === true),
        hiddenColumns: positions(columns.value, ({ columnHidden }) => columnHidden === true),
      }));
  });
}

function positions<T>(things: readonly T[], isMeant: (thing: T) => boolean): ReadonlySet<number> {
  return new Set(things.flatMap((thing, index) => (isMeant(thing) ? [index] : [])));
}
