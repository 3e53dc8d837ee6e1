import type { CellValue, Rect } from '../../core/sheet/placed-sheet.js';
import { addressOf, rectOf } from '../addresses.js';
import { unlessRefused } from '../refusal.js';
import { roundTrip } from '../round-trip.js';
import type { Happening } from './happening.js';
import type { Attach } from './listen.js';

/** Cells that someone stands in, and what they held on arrival. */
interface Visit {
  readonly sheetId: string;
  readonly at: Rect;
  readonly values: readonly (readonly CellValue[])[];
}

/** More cells than this are selected to be copied or formatted, not to be chosen for one by one. */
const MOST_CELLS = 50;

/**
 * Excel on the web does not tell of a value chosen from a validation drop-down. So there we note
 * what the selected cells hold, and look again when they are left. On other platforms nothing is
 * asked.
 * https://github.com/OfficeDev/office-js/issues/3888 https://github.com/OfficeDev/office-js/issues/4066
 */
export function listenToCellsLeft(
  table: Excel.Table,
  hear: (happening: Happening) => void,
): readonly Attach[] {
  if (Office.context.platform !== Office.PlatformType.OfficeOnline) return [];
  let visit: Visit | null = null;
  let looking: Promise<void> = Promise.resolve();
  const onSelection = (event: Excel.TableSelectionChangedEventArgs): Promise<void> => {
    looking = looking.then(async () => {
      const left = visit;
      const at = event.isInsideTable ? smallRect(event.address) : null;
      const seen = await unlessRefused(() => look(left, at && { sheetId: event.worksheetId, at }));
      visit = seen.ok ? seen.value.arrived : null;
      if (left && seen.ok && JSON.stringify(seen.value.left) !== JSON.stringify(left.values)) {
        hear({ kind: 'cells-edited', tableId: event.tableId, sheetId: left.sheetId, at: left.at });
      }
    });
    return Promise.resolve();
  };
  return [() => table.onSelectionChanged.add(onSelection)];
}

function smallRect(address: string): Rect | null {
  const at = rectOf(address);
  return at && at.rows * at.columns <= MOST_CELLS ? at : null;
}

/** What the cells just left hold now, and what those just entered do. */
function look(
  left: Visit | null,
  entered: Omit<Visit, 'values'> | null,
): Promise<{ left: Visit['values'] | null; arrived: Visit | null }> {
  return roundTrip((context) => {
    const rangeOf = ({ sheetId, at }: Omit<Visit, 'values'>): Excel.Range =>
      context.workbook.worksheets.getItem(sheetId).getRange(addressOf(at)).load({ values: true });
    const before = left && rangeOf(left);
    const now = entered && rangeOf(entered);
    return () => ({
      left: before && (before.values as CellValue[][]),
      arrived: now && entered && { ...entered, values: now.values as CellValue[][] },
    });
  });
}
