import type { StopWatching, WorkbookNews } from '../../workbook/workbook.js';
import { unlessRefused } from '../refusal.js';
import { roundTrip } from '../round-trip.js';
import type { Session } from '../session.js';
import type { Happening } from './happening.js';
import { listenToCellsLeft } from './cells-left.js';
import { listenToMoves, listenToTable, listenToWorkbook, type Attach } from './listen.js';
import { newsIn } from './news.js';

type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/**
 * Listens to tables and to the workbook, and tells what is news: `listen` (Excel's events as
 * happenings), `news` (which of them are not our own doing), `cells-left` (what Excel on the web
 * keeps to itself).
 *
 * What happens while we look is gathered and judged together, so a thousand events cost few round
 * trips and the last is never lost. Judging waits for its turn among the changes: half of a change
 * of ours is nobody's news.
 *
 * Not listened to: settings. Excel reports those of a co-author on the web only, and only some; a
 * change of settings is verified anyway before ours is written.
 * https://learn.microsoft.com/javascript/api/office/office.settingschangedeventargs
 */
export async function watchWorkbook(
  ids: readonly string[],
  onNews: (news: WorkbookNews) => void,
  session: Session,
  inTurn: InTurn,
): Promise<StopWatching> {
  let waiting: Happening[] = [];
  let stopped = false;
  const judge = async (): Promise<void> => {
    // Excel tells of many cells in one breath, but event by event.
    await new Promise((resolve) => setTimeout(resolve, 0));
    const happenings = waiting;
    waiting = [];
    const news = stopped ? [] : await newsIn(happenings, ids, session);
    for (const one of news) if (!isOver()) onNews(one);
  };
  const isOver = (): boolean => stopped;
  const hear = (happening: Happening): void => {
    waiting.push(happening);
    // Whoever comes first takes along all that has gathered by then.
    if (waiting.length === 1) void inTurn(judge);
  };
  const groups = await attach(ids, hear);
  return async () => {
    stopped = true;
    // Table by table: one that is gone has no handler left to remove, and must not keep the others.
    for (const handlers of groups) {
      for (const handler of handlers) handler.remove();
      const [first] = handlers;
      if (first) await unlessRefused(() => first.context.sync());
    }
  };
}

type Handlers = readonly ReturnType<Attach>[];

/**
 * The handlers of the workbook, then those of each table, all attached in one round trip. A table's
 * are attached by its id, which Office.js takes from what was loaded.
 */
async function attach(
  ids: readonly string[],
  hear: (happening: Happening) => void,
): Promise<readonly Handlers[]> {
  const sheets = new Map<string, string>();
  const tablesOn = (sheetId: string): readonly string[] =>
    ids.filter((id) => sheets.get(id) === sheetId);
  return roundTrip((context) => {
    const tables = ids.map((id) => {
      const table = context.workbook.tables.getItem(id);
      return table.load({ id: true, worksheet: { id: true } });
    });
    const ofWorkbook = [
      ...listenToWorkbook(context.workbook, hear),
      ...listenToMoves(context.workbook, tablesOn, hear),
    ];
    const ofTables = tables.map((table) => [
      ...listenToTable(table, hear),
      ...listenToCellsLeft(table, hear),
    ]);
    const groups = [ofWorkbook, ...ofTables].map((group) => group.map((add) => add()));
    return () => {
      for (const table of tables) sheets.set(table.id, table.worksheet.id);
      return groups;
    };
  });
}
