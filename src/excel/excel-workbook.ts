import { done } from '../workbook/result.js';
import type { Workbook } from '../workbook/workbook.js';
import { oneAtATime } from './one-at-a-time.js';
import { readOverview } from './overview.js';
import { unlessRefused } from './refusal.js';
import { printsPdf } from './prints-pdf.js';
import { newSession } from './session.js';
import { readSheets } from './sheet-contents.js';
import { showPlace } from './show-place.js';
import { readTables } from './table-contents.js';

/**
 * The workbook that Excel has open, once `Office.onReady` has resolved. Needs ExcelApi 1.9.
 *
 * One file a verb: `overview`, `table-contents` (read), `table-rules`, `sheet-contents` (and `read-looks`: how
 * its cells look), `read-fills`, `inspect/`, `apply-change`, `show-place`,
 * `print-workbook`, `watch/watch-workbook`. A change goes through `check-change` (what Excel would refuse anyway), `look-up` (one round trip),
 * `plan-steps` (verify, and turn each step into orders), `orders` (send them in one request), and,
 * where Excel stops half-way, `take-back`. What draws a sheet is in `draw/`.
 *
 * @param likelyTables names of tables that are probably there: the first overview then needs no
 * second round trip to learn where they stand
 */
export function openExcelWorkbook(likelyTables: readonly string[] = []): Workbook {
  const session = newSession(likelyTables);
  const inTurn = oneAtATime();
  return {
    overview: () => readOverview(session.knownTables),
    read: (ids) => (ids.length === 0 ? Promise.resolve(done([])) : readTables(ids)),
    readSheets: (names, options = {}) =>
      names.length === 0 ? Promise.resolve(done([])) : readSheets(names, options),
    rules: async (tables, rowsToAdd) => {
      const { readRules } = await import('./table-rules.js');
      return readRules(tables, rowsToAdd);
    },
    // Loaded where a rating is left blank: few plans have need of it.
    readFills: async (ranges) => {
      const { readFormats } = await import('./read-fills.js');
      const asked = ranges.map((range) => ({ ...range, fills: true, strikes: false }));
      const formats = await unlessRefused(() => readFormats(asked));
      return formats.ok ? done(formats.value.map(({ fills }) => fills)) : formats;
    },
    inspect: async (names) => {
      const { inspectSheets } = await import('./inspect/inspect-sheets.js');
      return inspectSheets(names);
    },
    // Loaded at the first change: reading comes first, and the pane should stand at once.
    apply: (change, options = {}) =>
      inTurn(async () => {
        const { applyChange } = await import('./apply-change.js');
        return applyChange(change, session, options);
      }),
    canPrint: printsPdf,
    // In turn: a change that is half written is not printed.
    print: (options = {}) =>
      inTurn(async () => {
        const { printWorkbook } = await import('./print-workbook.js');
        return printWorkbook(options);
      }),
    show: showPlace,
    watch: async (ids, onNews) => {
      const { watchWorkbook } = await import('./watch/watch-workbook.js');
      return unlessRefused(() => watchWorkbook(ids, onNews, session, inTurn));
    },
  };
}
