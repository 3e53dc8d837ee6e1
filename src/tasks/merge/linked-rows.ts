import { LINKED_COLUMNS, type Field, type LinkedRole } from '../../core/binding/fields.js';
import { latestNews, planRows } from '../../core/binding/plan-rows.js';
import { wholeOf } from '../../core/merge/compare-actions.js';
import type { ActionPlan, ProgressUpdate } from '../../core/plan/plan.js';
import { newestUpdates } from '../../core/progress/statements.js';
import type { CellAnswer } from '../fixes/cell-writes.js';
import type { OpenedPlan } from '../open-plan.js';
import { planCells } from '../plan-cells.js';
import { isComputed, ratingAsWritten, type MergeTable } from './merge-tables.js';
import type { RowValues } from './new-rows.js';

/** The records that a person agreed to, in the plan's own refs. */
export type AgreedRecords = Pick<ActionPlan, 'recommendations' | 'actions' | 'updates'>;

/** What linked tables are to hold more, and what rows of Actions repeat of it. */
export interface LinkedAdditions {
  readonly rows: Readonly<Record<LinkedRole, readonly RowValues[]>>;
  readonly repeats: readonly CellAnswer[];
}

/**
 * New rows for linked tables. A statement is recorded as a row of its own and never over an earlier
 * one; the rows of its actions then repeat it. Where somebody had typed news into those rows, that is
 * recorded first.
 */
export function linkedAdditions(
  opened: OpenedPlan,
  tables: readonly MergeTable[],
  agreed: AgreedRecords,
): LinkedAdditions {
  const { plan } = opened.reading;
  const updates = numbered(plan, parted(opened, tables, agreed.updates));
  const additions = { ...plan, ...agreed, updates };
  const rows = planRows(additions);
  const byField = (role: LinkedRole) => rows[role].map((row) => fieldsOf(role, row));
  return {
    rows: {
      recommendations: byField('recommendations').map((row, index) =>
        inOneText(tables, row, agreed.recommendations[index]),
      ),
      actions: byField('actions').map((row) => withRating(opened, tables, 'actions', row)),
      updates: byField('updates').map((row) => withRating(opened, tables, 'updates', row)),
    },
    repeats: repeated(opened, tables, [...plan.updates, ...updates], agreed.updates),
  };
}

function fieldsOf(role: LinkedRole, row: readonly string[]): RowValues {
  return Object.fromEntries(
    LINKED_COLUMNS[role].map(({ field }, index) => [field, row[index] ?? '']),
  );
}

/** A table without a column for details holds a recommendation whole. */
function inOneText(
  tables: readonly MergeTable[],
  row: RowValues,
  recommendation: AgreedRecords['recommendations'][number] | undefined,
): RowValues {
  const hasDetail = tables.some(
    ({ role, columns }) => role === 'recommendations' && columns.has('detail'),
  );
  return hasDetail || !recommendation ? row : { ...row, recommendation: wholeOf(recommendation) };
}

function withRating(
  { settings: { scheme } }: OpenedPlan,
  tables: readonly MergeTable[],
  role: LinkedRole,
  row: RowValues,
): RowValues {
  const table = tables.find((each) => each.role === role);
  const value = scheme.values.find(({ word }) => word === row.rating);
  const written =
    table && value && ratingAsWritten(table, { text: value.word, value: value.id }, scheme);
  return written ? { ...row, rating: written } : row;
}

/**
 * What was typed into rows of Actions and nowhere recorded, then what is new. Without dates, a
 * statement about many actions would not count as newer than one about few: then each action gets a
 * row of its own.
 */
function parted(
  opened: OpenedPlan,
  tables: readonly MergeTable[],
  fresh: readonly ProgressUpdate[],
): readonly ProgressUpdate[] {
  const table = tables.find(({ role }) => role === 'updates');
  const newest = newestUpdates(opened.reading.plan.updates);
  const touched = new Set(fresh.flatMap(({ actions }) => actions));
  const typed = [...new Set([...touched].flatMap((ref) => newest.get(ref) ?? []))].filter(
    ({ id }) =>
      planCells(opened)
        .rowsOf({ kind: 'update', ref: id })
        .some(({ role }) => role === 'actions'),
  );
  const isDated = table?.columns.has('as-at') === true;
  const separate = fresh.flatMap((update) => {
    const wider = update.actions.some(
      (ref) => (newest.get(ref)?.actions.length ?? Infinity) < update.actions.length,
    );
    if (!wider || isDated) return [update];
    return update.actions.map((ref) => ({ ...update, actions: [ref] }));
  });
  return [...typed, ...separate];
}

/** "S8" after "S7": numbers that no statement of the plan has. */
function numbered(plan: ActionPlan, updates: readonly ProgressUpdate[]): readonly ProgressUpdate[] {
  const numbers = plan.updates.map(({ id }) => Number(/\d+/.exec(id)?.[0] ?? 0));
  const last = numbers.reduce((most, number) => Math.max(most, number), 0);
  return updates.map((update, index) => ({ ...update, id: `S${last + index + 1}` }));
}

const REPEATED = ['rating', 'update', 'statement'] as const satisfies readonly Field[];

function repeated(
  opened: OpenedPlan,
  tables: readonly MergeTable[],
  updates: readonly ProgressUpdate[],
  fresh: readonly ProgressUpdate[],
): readonly CellAnswer[] {
  const table = tables.find(({ role }) => role === 'actions');
  if (!table || tables.every(({ role }) => role !== 'updates')) return [];
  const { plan } = opened.reading;
  const news = latestNews({ ...plan, updates });
  const touched = [...new Set(fresh.flatMap(({ actions }) => actions))];
  return touched.flatMap((ref) => {
    const [row] = planCells(opened).rowsOf({ kind: 'action', ref });
    const latest = news.get(ref);
    if (!row || !latest) return [];
    const values = withRating(opened, tables, 'actions', latest);
    return REPEATED.flatMap((field) => {
      const cell = row.cell(field);
      const value = values[field] ?? '';
      return cell && !isComputed(tables, cell) ? [{ cell, after: { value } }] : [];
    });
  });
}
