import type { WorkbookNews } from '../../workbook/workbook.js';
import { addressOf, contains } from '../addresses.js';
import { unlessRefused } from '../refusal.js';
import { roundTrip } from '../round-trip.js';
import type { Session, Written } from '../session.js';
import { withExcelLines } from '../written-text.js';
import type { CellsEdited, Happening } from './happening.js';

/**
 * What of it is news. Excel reports our own writes too, and for tables does not say who made a
 * change; nor do all platforms report every change cell by cell. So we go by what stands there: a
 * report about cells or tables that are exactly as our last change left them is an echo, anything
 * else is news. That way no change by a co-author is missed.
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events
 *
 * However many happenings, one round trip at most, and none where none could be our own.
 */
export async function newsIn(
  happenings: readonly Happening[],
  watched: readonly string[],
  session: Session,
): Promise<readonly WorkbookNews[]> {
  const asked = await unlessRefused(() =>
    roundTrip((context) => {
      const answers = happenings.map((happening) => ask(context, happening, session));
      return () => answers.map((answer) => answer());
    }),
  );
  // Where Excel does not answer (a cell is being edited), it may be news.
  const verdicts = asked.ok ? asked.value : happenings.map(() => true);
  return distinct(
    happenings.flatMap((happening, index) => {
      const verdict = verdicts[index] ?? false;
      return verdict === false ? [] : newsOf(happening, verdict, watched);
    }),
  );
}

/** False for an echo; a name where the news needs one. */
type Verdict = boolean | string;

function ask(context: Excel.RequestContext, happening: Happening, session: Session): () => Verdict {
  const { tables, worksheets } = context.workbook;
  switch (happening.kind) {
    case 'cells-edited':
      return askForEcho(context, happening, session);
    case 'table-added': {
      const table = tables.getItemOrNullObject(happening.tableId).load({ name: true });
      return () => table.isNullObject || session.tablesLeft.get(table.name) !== true;
    }
    case 'table-deleted': {
      const left = session.tablesLeft.get(happening.name);
      if (left === undefined) return () => true;
      const table = tables.getItemOrNullObject(happening.name).load({ name: true });
      return () => table.isNullObject === left;
    }
    case 'sheet-added': {
      const sheet = worksheets.getItemOrNullObject(happening.sheetId).load({ name: true });
      return () => sheet.isNullObject || !session.sheetsLeft.has(sheet.name);
    }
    case 'sheet-activated': {
      const sheet = worksheets.getItemOrNullObject(happening.sheetId).load({ name: true });
      return () => !sheet.isNullObject && sheet.name;
    }
    case 'table-moved':
    case 'sheets-changed':
      return () => true;
  }
}

function askForEcho(
  context: Excel.RequestContext,
  { at, sheetId }: CellsEdited,
  { written }: Session,
): () => boolean {
  const near = at ? written.filter((ours) => contains(ours.at, at)) : [];
  if (at === null || near.length === 0) return () => true;
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId).load({ name: true });
  const range = sheet.getRange(addressOf(at)).load({ values: true });
  return () => {
    if (sheet.isNullObject) return true;
    const found = { sheet: sheet.name, at, values: range.values as Written['values'] };
    return !near.some((ours) => ours.sheet === found.sheet && stillHolds(ours, found));
  };
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

function newsOf(
  happening: Happening,
  verdict: Verdict,
  watched: readonly string[],
): readonly WorkbookNews[] {
  switch (happening.kind) {
    case 'cells-edited':
    case 'table-moved':
      return [{ kind: 'cells-changed', tableId: happening.tableId }];
    case 'table-deleted':
      return watched.includes(happening.tableId)
        ? [{ kind: 'table-deleted', tableId: happening.tableId }]
        : [{ kind: 'tables-changed' }];
    case 'table-added':
    case 'sheet-added':
    case 'sheets-changed':
      return [{ kind: 'tables-changed' }];
    case 'sheet-activated':
      return typeof verdict === 'string' ? [{ kind: 'sheet-activated', sheet: verdict }] : [];
  }
}

function distinct(news: readonly WorkbookNews[]): readonly WorkbookNews[] {
  return [...new Map(news.map((one) => [JSON.stringify(one), one])).values()];
}
