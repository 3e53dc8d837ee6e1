import { writeOwners, writeRefs } from '../../binding/cells.js';
import { excelSerialOf, formatDay } from '../../plan/calendar.js';
import type { DueDate, PlainDate } from '../../plan/dates.js';
import type { CellValue } from '../../sheet/placed-sheet.js';
import type { ColumnKind } from '../../sheet/sheet-spec.js';
import { NOT_GIVEN } from '../parts/due-cell.js';
import type { DataRecord } from './data-records.js';

export interface DataColumn {
  readonly heading: string;
  readonly kind: ColumnKind & ('ref' | 'text' | 'date');
  /** A day where it is one; "Not given" and the like stand for what is not: no cell is empty. */
  readonly cell: (record: DataRecord) => string | { readonly day: PlainDate };
}

const AS_WRITTEN = 'Due as written';
const NO_ACTION = 'None';
const NO_EXACT_DAY = 'No exact day';
const NOT_REVISED = 'Not revised';
const NO_UPDATE = 'No update';
const NOT_DATED = 'Not dated';

/** Each field of an action in a column of its own. */
const DATA_COLUMNS: readonly DataColumn[] = [
  { heading: 'Ref', kind: 'ref', cell: ({ ref }) => ref ?? NO_ACTION },
  text('Recommendation refs', ({ recommendations }) => writeRefs(recommendations) || NOT_GIVEN),
  text('Recommendation', ({ titles }) => titles.join('\n') || NOT_GIVEN),
  text('Action', ({ action }) => action || NO_ACTION),
  text('Owners', ({ owners }) => writeOwners(owners) || NOT_GIVEN),
  text(AS_WRITTEN, ({ due }) => due?.text || NOT_GIVEN),
  { heading: 'Due date', kind: 'date', cell: dueDay },
  text('Revised', ({ revised }) => revised.join('; ') || NOT_REVISED),
  text('Status', ({ status }) => status ?? NOT_GIVEN),
  text('Rating', ({ rating }) => rating.word),
  text('Latest update', ({ update }) => update ?? NO_UPDATE),
  { heading: 'Update date', kind: 'date', cell: updateDay },
  text('Theme', ({ themes }) => themes.join('; ') || NOT_GIVEN),
];

function text(heading: string, cell: (record: DataRecord) => string): DataColumn {
  return { heading, kind: 'text', cell };
}

/** A real date only where one day was named: "Sept 2022" makes none up. */
function dueDay({ due }: DataRecord): ReturnType<DataColumn['cell']> {
  if (due === undefined) return NOT_GIVEN;
  return isDay(due) ? { day: due.latest } : NO_EXACT_DAY;
}

function isDay(due: DueDate): due is DueDate & { readonly latest: PlainDate } {
  return due.precision === 'day' && due.latest !== undefined;
}

function updateDay({ update, updatedOn }: DataRecord): ReturnType<DataColumn['cell']> {
  if (updatedOn) return { day: updatedOn };
  return update === undefined ? NO_UPDATE : NOT_DATED;
}

/** What stands where a plan says nothing. */
const SILENT: ReadonlySet<string> = new Set([
  NOT_GIVEN,
  NO_ACTION,
  NO_EXACT_DAY,
  NOT_REVISED,
  NO_UPDATE,
  NOT_DATED,
]);

interface DataColumns {
  readonly shown: readonly DataColumn[];
  /** Headings of those in which the plan says nothing, or nothing that another does not say. */
  readonly leftOut: readonly string[];
}

/** Columns that say nothing from top to bottom would only make the others narrow. */
export function dataColumns(records: readonly DataRecord[]): DataColumns {
  const areDays = records.every(({ due }) => due === undefined || isDay(due));
  const isSilent = ({ heading, cell }: DataColumn): boolean =>
    (heading === AS_WRITTEN && areDays) || records.map(cell).every(isNothing);
  return {
    shown: DATA_COLUMNS.filter((column) => !isSilent(column)),
    leftOut: DATA_COLUMNS.filter(isSilent).map(({ heading }) => heading),
  };
}

function isNothing(value: ReturnType<DataColumn['cell']>): boolean {
  return typeof value === 'string' && SILENT.has(value);
}

/** All that is said of a record, in any column. */
export function dataCells(record: DataRecord): readonly CellValue[] {
  return DATA_COLUMNS.map((column) => dataCell(column, record));
}

export function dataCell({ cell }: DataColumn, record: DataRecord): CellValue {
  const value = cell(record);
  return typeof value === 'string' ? value : (excelSerialOf(value.day) ?? formatDay(value.day));
}
