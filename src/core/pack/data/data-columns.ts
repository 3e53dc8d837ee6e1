import { dataColumnWidths } from '../../binding/data-column-widths.js';
import { writeOwners, writeRefs } from '../../binding/cells.js';
import type { Field } from '../../binding/fields.js';
import { excelSerialOf, formatDay } from '../../plan/calendar.js';
import type { PlainDate } from '../../plan/dates.js';
import type { CellValue } from '../../sheet/placed-sheet.js';
import type { PageSpec, TableColumn } from '../../sheet/sheet-spec.js';
import { NOT_GIVEN } from '../parts/due-cell.js';
import type { DataRecord } from './data-records.js';

interface DataColumn {
  readonly heading: string;
  /** What it holds, for its width. */
  readonly field: Field;
  /** A day where it is one; "Not given" and the like stand for what is not: no cell is empty. */
  readonly cell: (record: DataRecord) => string | { readonly day: PlainDate };
}

const NO_ACTION = 'None';

/** Each field of an action in a column of its own, the same ones for every plan. */
export const DATA_COLUMNS: readonly DataColumn[] = [
  { heading: 'Ref', field: 'ref', cell: ({ ref }) => ref ?? NO_ACTION },
  {
    heading: 'Recommendation refs',
    field: 'recommendations',
    cell: ({ recommendations }) => writeRefs(recommendations) || NOT_GIVEN,
  },
  {
    heading: 'Recommendation',
    field: 'recommendation',
    cell: ({ titles }) => titles.join('\n') || NOT_GIVEN,
  },
  { heading: 'Action', field: 'action', cell: ({ action }) => action || NO_ACTION },
  { heading: 'Owners', field: 'owner', cell: ({ owners }) => writeOwners(owners) || NOT_GIVEN },
  { heading: 'Due as written', field: 'due', cell: ({ due }) => due?.text || NOT_GIVEN },
  { heading: 'Due date', field: 'due', cell: dueDay },
  {
    heading: 'Revised',
    field: 'revised-due',
    cell: ({ revised }) => revised.join('; ') || 'Not revised',
  },
  { heading: 'Status', field: 'status', cell: ({ status }) => status ?? NOT_GIVEN },
  { heading: 'Rating', field: 'rating', cell: ({ rating }) => rating.word },
  { heading: 'Rating letter', field: 'priority', cell: ({ rating }) => rating.letter },
  { heading: 'Latest update', field: 'update', cell: ({ update }) => update ?? 'No update' },
  {
    heading: 'Update date',
    field: 'due',
    cell: ({ update, updatedOn }) =>
      updatedOn ? { day: updatedOn } : update === undefined ? 'No update' : 'Not dated',
  },
  { heading: 'Theme', field: 'theme', cell: ({ themes }) => themes.join('; ') || NOT_GIVEN },
];

/** A real date only where one day was named: "Sept 2022" makes none up. */
function dueDay({ due }: DataRecord): ReturnType<DataColumn['cell']> {
  if (due === undefined) return NOT_GIVEN;
  return due.precision === 'day' && due.latest ? { day: due.latest } : 'No exact day';
}

const DATES: ReadonlySet<string> = new Set(['Due date', 'Update date']);

/** The columns of a sheet with these records, as wide as they can be read by. */
export function dataTableColumns(
  records: readonly DataRecord[],
  textSize: number,
  page: PageSpec,
): readonly TableColumn[] {
  const filled = DATA_COLUMNS.map(({ heading, field, cell }) => ({
    field,
    heading,
    cells: records.map((record) => shown(cell(record))),
  }));
  const widths = dataColumnWidths(filled, textSize, page);
  return DATA_COLUMNS.map(({ heading }, index) => ({
    heading,
    kind: DATES.has(heading) ? 'date' : heading === 'Ref' ? 'ref' : 'text',
    width: widths[index] ?? { share: 1 },
  }));
}

/** Dates do not wrap: each counts as one word. */
function shown(cell: ReturnType<DataColumn['cell']>): string {
  return typeof cell === 'string' ? cell : formatDay(cell.day).replaceAll(' ', '-');
}

export function dataCells(record: DataRecord): readonly CellValue[] {
  return DATA_COLUMNS.map(({ cell }) => {
    const value = cell(record);
    return typeof value === 'string' ? value : (excelSerialOf(value.day) ?? formatDay(value.day));
  });
}
