import type { Grid } from '../grid/grid.js';
import type { ColumnReading, PlanReading } from '../intake/plan-reading.js';
import type { DueDate } from '../plan/dates.js';
import { dayMonthOrder, readDueDate, type DayMonthOrder } from '../plan/read-date.js';
import type { Action, Recommendation } from '../plan/plan.js';
import { worksheetDate } from '../plan/worksheet-date.js';
import type { RatingScheme } from '../plan/rating-scheme.js';
import type { LocatedTable } from './binding.js';
import { readOwners, readRefs, readWithPoints } from './cells.js';
import { isMeaning, type Field } from './fields.js';
import { Places } from './places.js';
import { readStatements } from './read-statements.js';
import { tableRows, type TableRow } from './table-rows.js';

export interface BoundTableContents {
  readonly table: LocatedTable;
  readonly grid: Grid;
}

/** Reads a plan back from its linked tables. Nothing is dropped: a row without a ref is reported. */
export function readLinkedTables(
  contents: readonly BoundTableContents[],
  settings: { readonly title: string; readonly scheme: RatingScheme },
): PlanReading {
  const rows = (role: LocatedTable['role']) =>
    contents
      .filter(({ table }) => table.role === role)
      .flatMap(({ table, grid }) => tableRows(table, grid));
  const reader = new Places();
  const recommendations = rows('recommendations').map((row) => readRecommendation(row, reader));
  const actionRows = rows('actions');
  const order = orderOf(actionRows);
  const actions = actionRows.map((row) => readAction(row, order, reader));
  const statements = readStatements(
    rows('updates'),
    actionRows.map((row, index) => ({ row, action: actions[index]?.ref ?? '' })),
    actions,
    settings.scheme,
    reader,
  );
  return {
    kind: 'table',
    title: settings.title,
    council: '',
    claims: [],
    columns: contents.flatMap(({ table, grid }) => boundColumns(table, grid)),
    themes: [...new Set(recommendations.flatMap(({ theme }) => theme ?? []))],
    plan: { ...settings, recommendations, actions, updates: statements.updates },
    joins: [],
    lifts: [],
    questions: [],
    notUnderstood: [],
    findings: [...reader.findings, ...statements.findings],
    whereFrom: reader.places,
  };
}

/** Columns of people's own, which no field is bound to, are kept and mean nothing here. */
function boundColumns(table: LocatedTable, grid: Grid): readonly ColumnReading[] {
  const meanings = new Map([...table.columns].map(([field, index]) => [index, field]));
  return (grid.rows[0]?.cells ?? []).map(({ text }, index) => {
    const field = meanings.get(index);
    return { heading: text, index, means: field && isMeaning(field) ? field : null };
  });
}

function readRecommendation(row: TableRow, reader: Places): Recommendation {
  const ref = reader.refOf(row, 'ref');
  reader.note('recommendation', ref, row, 'recommendation');
  const theme = row.text('theme');
  return {
    ref,
    title: row.text('recommendation'),
    ...readWithPoints(row.text('detail')),
    ...(theme === '' ? {} : { theme }),
  };
}

/** Day or month first, by all the dates that people typed: one hand wrote them. */
function orderOf(rows: readonly TableRow[]): DayMonthOrder {
  const fields = ['due', 'revised-due', 'completed'] as const;
  return dayMonthOrder(
    rows.flatMap((row) =>
      fields.flatMap((field) => (row.cell(field)?.serial === undefined ? [row.text(field)] : [])),
    ),
  );
}

function readAction(row: TableRow, order: DayMonthOrder, reader: Places): Action {
  const ref = reader.refOf(row, 'ref');
  reader.note('action', ref, row, 'action');
  const dates = (field: Field) => datesOf(row, field, order);
  const [due, ...moved] = dates('due');
  const [completedOn] = dates('completed');
  const percent = Number.parseFloat(row.text('percent'));
  return {
    ref,
    ...readWithPoints(row.text('action')),
    recommendations: readRefs(row.text('recommendations')),
    owners: readOwners(row.text('owner')),
    revisedDues: [...moved, ...dates('revised-due')],
    ...(due ? { due } : {}),
    ...(completedOn ? { completedOn } : {}),
    ...(Number.isNaN(percent) ? {} : { percent }),
    ...optional('status', row.text('status')),
    ...optional('priority', row.text('priority')),
    ...optional('note', row.text('note')),
  };
}

/** Several dates of one cell are parted by semicolons. */
function datesOf(row: TableRow, field: Field, order: DayMonthOrder): readonly DueDate[] {
  const serial = row.cell(field)?.serial;
  const exact = serial === undefined ? undefined : worksheetDate(row.text(field), serial);
  if (exact) return [exact];
  return row
    .text(field)
    .split(/[;\n]/)
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => readDueDate(text, order));
}

function optional<Name extends string>(name: Name, text: string): { [name in Name]?: string } {
  return text === '' ? {} : ({ [name]: text } as { [name in Name]?: string });
}
