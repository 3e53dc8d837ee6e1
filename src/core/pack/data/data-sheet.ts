import { formatLong } from '../../plan/calendar.js';
import type { Block, SheetSpec } from '../../sheet/sheet-spec.js';
import { digests } from '../drawn/digests.js';
import type { PackOptions } from '../pack-options.js';
import type { PackSheet, PackSource } from '../pack-sheet.js';
import { packPage, packTitle } from '../pack-title.js';
import { counted } from '../parts/counted.js';
import { listWithAnd } from '../../wording/words.js';
import { NOT_GIVEN } from '../parts/due-cell.js';
import { DATA_COLUMNS, dataCells, dataTableColumns } from './data-columns.js';
import { dataRecords, type DataRecord } from './data-records.js';

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
    blocks:
      records.length === 0
        ? [NOTHING]
        : [
            {
              kind: 'table',
              name: 'ActionPlanData',
              columns: dataTableColumns(records, TEXT_SIZE, page),
              rows: records.map((record) => ({ cells: dataCells(record) })),
              repeatHeader: true,
              freezeHeader: true,
            },
            ...remarksOn(records),
          ],
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

/** How to read the table, and which of its columns the plan says nothing in. */
function remarksOn(records: readonly DataRecord[]): readonly Block[] {
  const silent = DATA_COLUMNS.filter(({ cell }) =>
    records.map(cell).every((value) => typeof value === 'string' && SILENT.has(value)),
  ).map(({ heading }) => heading);
  const texts = [
    'Due date and Update date are dates where one day was named; what was written stands in Due as written. No cell is empty: “Not given” and the like say what the plan does not.',
    'E-mail addresses and telephone numbers are left out of Owners.',
    ...(silent.length > 0 ? [`The plan says nothing under ${listWithAnd(silent)}.`] : []),
  ];
  return texts.map((text) => ({ kind: 'remark', text }));
}

const SILENT: ReadonlySet<string> = new Set([NOT_GIVEN, 'Not revised', 'No update']);

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
