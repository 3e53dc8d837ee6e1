import { formatLong } from '../../plan/calendar.js';
import type { Block, PageSpec, SheetSpec } from '../../sheet/sheet-spec.js';
import { digests } from '../drawn/digests.js';
import { appendixName, type PackOptions } from '../pack-options.js';
import type { PackSheet, PackSource } from '../pack-sheet.js';
import { packPage, packTitle } from '../pack-title.js';
import { counted } from '../parts/counted.js';
import { listWithAnd } from '../../wording/words.js';
import { dataCell, dataCells, dataColumns } from './data-columns.js';
import { dataRecords, type DataRecord } from './data-records.js';
import { dataWidths, textForRow } from './data-widths.js';

/** The plan as open data: one plain table that programs and screen readers take as it is. */
export const DATA: PackSheet = { draw: dataSheet, shows };

/**
 * Arial 12 at least in sheets that are published.
 * https://analysisfunction.civilservice.gov.uk/policy-store/releasing-statistics-in-spreadsheets/
 */
const TEXT_SIZE = 12;

function dataSheet({ plan, progress }: PackSource, options: PackOptions): SheetSpec {
  const title = packTitle('Data', plan, progress, options);
  const records = dataRecords(plan, progress);
  const page = packPage(title, options);
  return {
    name: 'Data',
    mark: 'data',
    title,
    note: `${rowsIn(records)} As at ${formatLong(progress.asAt)}.`,
    textSize: TEXT_SIZE,
    blocks: records.length === 0 ? [NOTHING] : tableOf(records, page, options),
    page,
  };
}

const NOTHING: Block = {
  kind: 'paragraph',
  text: 'The plan has no recommendations and no actions yet.',
};

/** "One table with a row for each of 12 actions and for 1 recommendation that has no action." */
function rowsIn(records: readonly DataRecord[]): string {
  const actions = records.filter(({ ref }) => ref !== undefined).length;
  const others = records.length - actions;
  if (records.length === 0) return 'No table: there is nothing to list.';
  if (others === 0) return `One table with one row for each action: ${counted(actions, 'action')}.`;
  const without = `${counted(others, 'recommendation')} without an action`;
  return `One table: ${counted(actions, 'action')}, one row each, and ${without}.`;
}

function tableOf(
  records: readonly DataRecord[],
  page: PageSpec,
  options: PackOptions,
): readonly Block[] {
  const { shown, leftOut } = dataColumns(records);
  const widths = dataWidths(shown, records, TEXT_SIZE, page);
  const whole = records.map((record) => shown.map((column) => dataCell(column, record)));
  const rows = whole.map((cells) =>
    cells.map((value, at) =>
      typeof value === 'string' ? textForRow(value, widths[at] ?? 0, TEXT_SIZE) : value,
    ),
  );
  const isCut = rows.some((cells, row) => cells.some((value, at) => value !== whole[row]?.[at]));
  return [
    {
      kind: 'table',
      name: 'ActionPlanData',
      columns: shown.map(({ heading, kind }, index) => ({
        heading,
        kind,
        width: { points: widths[index] ?? 0 },
      })),
      rows: rows.map((cells) => ({ cells })),
      repeatHeader: true,
      freezeHeader: true,
    },
    ...remarksOn(leftOut, isCut, options),
  ];
}

/** How to read the table, and which columns it would have for another plan. */
function remarksOn(
  leftOut: readonly string[],
  isCut: boolean,
  options: PackOptions,
): readonly Block[] {
  const texts = [
    'Due date and Update date are dates where one day was named. No cell is empty: “Not given” and the like say what the plan does not.',
    'E-mail addresses and telephone numbers are left out of Owners.',
    ...(isCut
      ? [
          `A text that ends in “…” is longer than a row can show; ${appendixName(options)} has it whole.`,
        ]
      : []),
    ...(leftOut.length > 0
      ? [
          `Columns left out, since nothing would stand in them that is not said elsewhere: ${listWithAnd(leftOut)}.`,
        ]
      : []),
  ];
  return texts.map((text) => ({ kind: 'remark', text }));
}

function shows({ plan, progress }: PackSource): ReturnType<PackSheet['shows']> {
  const records = dataRecords(plan, progress);
  const ofActions = records.filter(({ ref }) => ref !== undefined);
  const others = records.filter(({ ref }) => ref === undefined);
  return {
    actions: digests(ofActions, ({ ref }) => `action ${ref ?? ''}`, dataCells),
    recommendations: digests(
      others,
      ({ recommendations }) => `recommendation ${recommendations.join(', ')}`,
      dataCells,
    ),
  };
}
