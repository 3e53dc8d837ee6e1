import type { Field } from '../../core/binding/fields.js';
import type { Difference, FieldDifference } from '../../core/merge/differences.js';
import { sameText } from '../../core/merge/same-text.js';
import { recordsOf } from '../../core/merge/compare-updates.js';
import type { RecordRef } from '../../core/plan/plan.js';
import type { CellAnswer } from '../fixes/cell-writes.js';
import { actionsOnRow } from '../fixes/actions-on-row.js';
import { dueValue, percentValue, type NewValue } from '../fixes/new-value.js';
import type { OpenedPlan } from '../open-plan.js';
import { planCells, type PlanCell, type PlanRow } from '../plan-cells.js';
import { asListed, isComputed, ratingAsWritten, type MergeTable } from './merge-tables.js';

/** Why a value that was pasted cannot be written where it belongs. */
export type Obstacle =
  /** The plan's tables have no column for it. */
  | 'no-column'
  /** A formula stands there. */
  | 'formula'
  /** The cell's drop-down list does not have it. */
  | 'not-in-list'
  /** The cell holds something more than the field, which would be lost. */
  | 'holds-more'
  /** The cell speaks of other actions as well, of which the paste says otherwise or nothing. */
  | 'shared-row'
  /** The record stands on several rows, and none is the one. */
  | 'several-rows';

/** What a field of a difference comes to in the workbook. */
export interface FieldTarget extends FieldDifference {
  /** What is written, and where; none where an obstacle stands against it. */
  readonly writes: readonly CellAnswer[];
  /** "Actions!E5": where it would be written, for people; empty where there is no such cell. */
  readonly address: string;
  readonly obstacle?: Obstacle;
}

/** Whether statements of progress are recorded in a table of their own. */
export function updatesTable(tables: readonly MergeTable[]): MergeTable | undefined {
  return tables.find(({ role }) => role === 'updates');
}

export function fieldTargets(
  opened: OpenedPlan,
  tables: readonly MergeTable[],
  difference: Difference,
): readonly FieldTarget[] {
  const { about, fields, statement } = difference;
  const records = statement ? recordsOf(statement).filter(isIn(opened)) : [about];
  return fields.map((field) => {
    const found = records.map((record) => targetOf(opened, tables, record, difference, field));
    const first = found[0];
    const obstacle = found.find((each) => each.obstacle)?.obstacle;
    return {
      ...field,
      before: first?.before ?? field.before,
      after: first?.after ?? field.after,
      address: first?.address ?? '',
      writes: obstacle ? [] : found.flatMap(({ writes }) => writes),
      ...(obstacle && { obstacle }),
    };
  });
}

const isIn =
  ({ reading }: OpenedPlan) =>
  ({ kind, ref }: RecordRef): boolean =>
    reading.whereFrom.has(`${kind} ${ref}`);

function targetOf(
  opened: OpenedPlan,
  tables: readonly MergeTable[],
  record: RecordRef,
  difference: Difference,
  field: FieldDifference,
): FieldTarget {
  const stopped = (obstacle: Obstacle, cell?: PlanCell | null): FieldTarget => ({
    ...field,
    ...(cell && { before: cell.text }),
    writes: [],
    address: cell?.address ?? '',
    obstacle,
  });
  const rows = rowsWith(opened, record, field.field);
  const [row, another] = rows;
  const cell = row?.cell(field.field);
  const recorded = difference.statement && updatesTable(tables);
  // What a table of its own records need not be repeated beside the action.
  if (!row || !cell)
    return recorded ? inUpdates(opened, recorded, difference, field) : stopped('no-column');
  if (another) return stopped('several-rows', cell);
  if (isComputed(tables, cell)) {
    if (recorded) return inUpdates(opened, recorded, difference, field);
    return stopped('formula', cell);
  }
  if (recorded && inUpdates(opened, recorded, difference, field).obstacle === 'not-in-list')
    return stopped('not-in-list', cell);
  if (row.role === 'plan' && speaksOfOthers(opened, row, record, difference))
    return stopped('shared-row', cell);
  const table = tables.find(
    ({ table: { sheet }, role }) => sheet === cell.sheet && role === row.role,
  );
  const after = table ? valueFor(opened, table, difference, field, cell) : null;
  if (after === null) return stopped('not-in-list', cell);
  if (holdsMore(difference, field, cell)) return stopped('holds-more', cell);
  return written(field, cell, after);
}

/** As it will stand there; a date of Excel's own in the words that were pasted. */
function written(field: FieldDifference, cell: PlanCell, after: NewValue): FieldTarget {
  const shown = typeof after.value === 'string' ? after.value : field.after;
  const { text: before, address } = cell;
  return { ...field, before, after: shown, address, writes: [{ cell, after }] };
}

/** Of several rows of a record those that have the field; the first where it is empty on all. */
function rowsWith(opened: OpenedPlan, record: RecordRef, field: Field): readonly PlanRow[] {
  const rows = planCells(opened)
    .rowsOf(record)
    .filter((row) => row.cell(field) !== null);
  const filled = rows.filter((row) => row.cell(field)?.text.trim() !== '');
  return filled.length > 0 ? filled : rows.slice(0, 1);
}

/** A statement that only its own table records: its rating must be one of that table's list. */
function inUpdates(
  { settings }: OpenedPlan,
  table: MergeTable,
  { statement }: Difference,
  field: FieldDifference,
): FieldTarget {
  const rating = field.field === 'rating' ? statement?.rating : undefined;
  const written = rating ? ratingAsWritten(table, rating, settings.scheme) : field.after;
  const place = { ...field, writes: [], address: '' };
  if (!table.columns.has(field.field)) return { ...place, obstacle: 'no-column' };
  return written === null ? { ...place, obstacle: 'not-in-list' } : { ...place, after: written };
}

function speaksOfOthers(
  opened: OpenedPlan,
  row: PlanRow,
  { kind, ref }: RecordRef,
  { statement }: Difference,
): boolean {
  const meant = statement?.actions ?? [ref];
  const told = actionsOnRow(opened, row);
  return kind === 'action' && told.some((other) => !meant.includes(other));
}

function valueFor(
  { settings }: OpenedPlan,
  table: MergeTable,
  { statement }: Difference,
  { field, after }: FieldDifference,
  cell: PlanCell,
): NewValue | null {
  if (field === 'rating') {
    const written = statement?.rating && ratingAsWritten(table, statement.rating, settings.scheme);
    return written ? { value: written } : null;
  }
  if (field === 'percent') return { value: percentValue(cell, after) };
  const text = asListed(table, field, after);
  if (text === null) return null;
  return DATES.includes(field) ? dueValue(withEarlier(field, cell, text), cell) : { value: text };
}

const DATES: readonly Field[] = ['due', 'revised-due', 'completed'];

/** Where one cell of deadlines holds several, parted by semicolons, the newest is one more. */
function withEarlier(field: Field, { text }: PlanCell, after: string): string {
  return field === 'due' && text.includes(';') ? `${text}; ${after}` : after;
}

/** Ratings and updates are the whole of their cells; deadlines may be one of several. */
function holdsMore(
  { statement }: Difference,
  { field, before }: FieldDifference,
  cell: PlanCell,
): boolean {
  if (statement || field === 'percent' || typeof cell.value === 'number') return false;
  const text = cell.text.trim();
  return text !== '' && !sameText(text, before) && !(field === 'due' && text.includes(';'));
}
