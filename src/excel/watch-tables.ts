import type { StopWatching, WorkbookNews } from '../workbook/workbook.js';
import { addressOf, contains, rectOf } from './addresses.js';
import { unlessRefused } from './refusal.js';
import { roundTrip } from './round-trip.js';
import type { Session, Written } from './session.js';
import { withExcelLines } from './written-text.js';

/**
 * Calls back when cells of a table change. Excel reports our own writes too, and for tables does
 * not say who made a change; nor do all platforms report every change cell by cell. So we go by
 * what stands there: a report about cells that hold exactly what our last change wrote is an echo,
 * anything else is news. That way no change by a co-author is missed.
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events
 */
export async function watchTables(
  ids: readonly string[],
  onNews: (news: WorkbookNews) => void,
  session: Session,
): Promise<StopWatching> {
  const handlers = await register(ids, async (event) => {
    const echo = await unlessRefused(() => isEcho(event, session));
    if (!echo.ok || !echo.value) onNews({ kind: 'cells-changed', tableId: event.tableId });
  });
  return async () => {
    // One by one: a table that is gone has no handler left to remove, and must not keep the others.
    for (const handler of handlers) {
      handler.remove();
      await unlessRefused(() => handler.context.sync());
    }
  };
}

type Handler = OfficeExtension.EventHandlerResult<Excel.TableChangedEventArgs>;

/** A handler is attached by the table's id, which Office.js takes from what was loaded. */
function register(
  ids: readonly string[],
  onEvent: (event: Excel.TableChangedEventArgs) => Promise<void>,
): Promise<readonly Handler[]> {
  return roundTrip((context) => {
    const handlers = ids.map((id) => {
      const table = context.workbook.tables.getItem(id);
      table.load({ id: true });
      return table.onChanged.add(onEvent);
    });
    return () => handlers;
  });
}

async function isEcho(event: Excel.TableChangedEventArgs, session: Session): Promise<boolean> {
  const at = event.changeType === 'RangeEdited' ? rectOf(event.address) : null;
  const near = at ? session.written.filter((written) => contains(written.at, at)) : [];
  if (at === null || near.length === 0) return false;
  const found = await roundTrip((context) => {
    const sheet = context.workbook.worksheets.getItem(event.worksheetId);
    sheet.load({ name: true });
    const range = sheet.getRange(addressOf(at));
    range.load({ values: true });
    return () => ({ sheet: sheet.name, at, values: range.values as Written['values'] });
  });
  return near.some((written) => written.sheet === found.sheet && stillHolds(written, found));
}

function stillHolds(written: Written, found: Written): boolean {
  const down = found.at.row - written.at.row;
  const right = found.at.column - written.at.column;
  return found.values.every((row, index) =>
    row.every(
      (value, column) => withExcelLines(value) === written.values[down + index]?.[right + column],
    ),
  );
}
