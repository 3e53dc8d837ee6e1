import { locate } from '../core/binding/binding.js';
import type { Field } from '../core/binding/fields.js';
import type { Difference, NewRecord, PlanDifferences } from '../core/merge/differences.js';
import type { PlainDate } from '../core/plan/dates.js';
import type { ActionPlan } from '../core/plan/plan.js';
import { done, refuse, type Result } from '../workbook/result.js';
import type { TableRules, Workbook, WorkbookChange } from '../workbook/workbook.js';
import { settingsKept } from './change-settings.js';
import type { PlanComparison } from './compare-plan.js';
import { writesOf, type CellAnswer } from './fixes/cell-writes.js';
import { fieldTargets, updatesTable, type FieldTarget } from './merge/field-targets.js';
import { linkedAdditions, type AgreedRecords } from './merge/linked-rows.js';
import { mergeTables, type MergeTable } from './merge/merge-tables.js';
import { newRows, type RowsAdded, type RowValues } from './merge/new-rows.js';
import { wideRows } from './merge/wide-rows.js';
import type { OpenedPlan } from './open-plan.js';

/** A difference, and where it would be written. */
export interface OfferedDifference {
  readonly difference: Difference;
  readonly fields: readonly FieldTarget[];
  /** A statement that becomes a row of the table of updates. */
  readonly isNewRow: boolean;
  /** At least one of its fields can be written, and it is not the peers' own wording. */
  readonly canBeWritten: boolean;
  /** Whether it is ticked at first. */
  readonly isProposed: boolean;
}

/** What merging a paste into the plan could write. */
export interface MergeOffer {
  readonly differences: PlanDifferences;
  /** By the difference's id. */
  readonly offered: ReadonlyMap<string, OfferedDifference>;
  readonly rules: readonly TableRules[];
  /** The report's day, where the paste bears a later one; agreed to as `REPORT_DAY`. */
  readonly day: { readonly before: PlainDate; readonly after: PlainDate } | null;
  /** Ids of what is agreed to unless a person says otherwise. */
  readonly proposed: ReadonlySet<string>;
}

/** Id of moving the report's day on, among what is agreed to. */
export const REPORT_DAY = 'report day';

/** Asks the workbook what the plan's tables let be written, and finds the place of each difference. */
export async function mergeOffer(
  workbook: Workbook,
  opened: OpenedPlan,
  { differences, asAt, isToday }: PlanComparison,
): Promise<Result<MergeOffer>> {
  const bound = new Set(
    locate(opened.settings.binding, opened.overview.tables).tables.map(({ id }) => id),
  );
  const tables = opened.contents.flatMap(({ table }) => (bound.has(table.id) ? [table] : []));
  const rules = await workbook.rules(tables, mostRows(opened, differences));
  if (!rules.ok) return rules;
  const merging = mergeTables(opened, rules.value);
  const all = differences.changed.flatMap((each) => each.differences);
  const offered = new Map(
    all.map((difference) => [difference.id, offerOf(opened, merging, difference)]),
  );
  const proposed = new Set([
    ...[...offered.values()].flatMap(({ isProposed, difference }) =>
      isProposed ? [difference.id] : [],
    ),
    ...differences.added.map(({ id }) => id),
    REPORT_DAY,
  ]);
  const before = opened.settings.asAt;
  const day = !isToday && asAt > before ? { before, after: asAt } : null;
  return done({ differences, offered, rules: rules.value, day, proposed });
}

/** Each statement may take a row for each of its actions, and one for what was typed before. */
function mostRows(_: OpenedPlan, { changed, added }: PlanDifferences): number {
  const statements = changed.flatMap(({ differences }) =>
    differences.flatMap(({ statement }) => (statement ? [2 * (statement.actions.length + 1)] : [])),
  );
  return statements.reduce((sum, rows) => sum + rows, 0) + 2 * added.length;
}

function offerOf(
  opened: OpenedPlan,
  tables: readonly MergeTable[],
  difference: Difference,
): OfferedDifference {
  const fields = fieldTargets(opened, tables, difference);
  const isNewRow = difference.statement !== undefined && updatesTable(tables) !== undefined;
  const canBeWritten =
    difference.doubt !== 'wording' && fields.some(({ obstacle }) => obstacle === undefined);
  const isProposed = canBeWritten && difference.doubt === undefined;
  return { difference, fields, isNewRow, canBeWritten, isProposed };
}

/** What agreeing comes to: the change, and how much it writes. */
export interface Merge {
  readonly change: WorkbookChange;
  /** Cells of rows that stand already. */
  readonly cells: number;
  readonly rows: number;
  /** Rows for which there is no room below their tables: they are not written. */
  readonly rowsWithoutRoom: number;
}

/**
 * What a person agreed to, as one change that can be applied and taken back. Only that is written;
 * formulas, drop-down lists and formats stay.
 *
 * @param agreed ids of differences and of new records
 */
export function mergeChange(
  opened: OpenedPlan,
  { differences, offered, rules, day }: MergeOffer,
  agreed: ReadonlySet<string>,
): Result<Merge> {
  if (opened.readOnly) return refuse({ code: 'newer-version' });
  const tables = mergeTables(opened, rules);
  const taken = [...offered.values()].filter(
    ({ difference, canBeWritten }) => canBeWritten && agreed.has(difference.id),
  );
  const records = agreedRecords(differences.added, taken, agreed, opened.reading.plan);
  const wide = tables.find(({ role }) => role === 'plan');
  const linked = wide ? null : linkedAdditions(opened, tables, records);
  const answers = [
    ...taken.flatMap(({ fields, isNewRow }) => (isNewRow ? [] : fields.flatMap((f) => f.writes))),
    ...(linked?.repeats ?? []),
  ];
  const cells = writesOf([...lastOfEach(answers).values()]);
  const added = tables.map((table) =>
    addedTo(
      table,
      wide
        ? wideRows(opened, table, records)
        : (linked?.rows[table.role === 'plan' ? 'actions' : table.role] ?? []),
    ),
  );
  const written = [...cells, ...added.flatMap(({ writes }) => writes)];
  const filtered = tables.find(
    ({ rules: own, table }) => own.isFiltered && written.some(({ sheet }) => sheet === table.sheet),
  );
  if (filtered) return refuse({ code: 'table-filtered', subject: filtered.table.name });
  return done({
    change: {
      label: LABEL,
      steps: [
        ...written,
        ...added.flatMap(({ resizes }) => resizes),
        ...(day && agreed.has(REPORT_DAY) ? settingsKept(opened, { asAt: day.after }) : []),
      ],
    },
    cells: cells.reduce((sum, { at }) => sum + at.rows * at.columns, 0),
    rows: added.reduce((sum, each) => sum + each.added, 0),
    rowsWithoutRoom: added.reduce((sum, each) => sum + each.wanted - each.added, 0),
  });
}

const LABEL = 'Merge into the plan';

function addedTo(
  table: MergeTable,
  rows: readonly RowValues[],
): RowsAdded & { readonly wanted: number } {
  return { ...newRows(table, rows), wanted: rows.length };
}

/** A later statement about the same action is the one that its cells show. */
function lastOfEach(answers: readonly CellAnswer[]): ReadonlyMap<string, CellAnswer> {
  return new Map(answers.map((answer) => [answer.cell.address, answer]));
}

function agreedRecords(
  added: readonly NewRecord[],
  taken: readonly OfferedDifference[],
  agreed: ReadonlySet<string>,
  plan: ActionPlan,
): AgreedRecords {
  const fresh = added.filter(({ id }) => agreed.has(id));
  const recommendations = fresh.flatMap((each) =>
    each.kind === 'recommendation' ? [each.recommendation] : [],
  );
  const refs = new Set([...plan.recommendations, ...recommendations].map(({ ref }) => ref));
  const actions = fresh.flatMap((each) => (each.kind === 'action' ? [each.action] : []));
  const known = new Set([...plan.actions, ...actions].map(({ ref }) => ref));
  const statements = [
    ...taken.flatMap(({ difference, fields }) => statementOf(difference, fields)),
    ...fresh.flatMap((each) => (each.kind === 'action' ? each.statements : [])),
  ];
  return {
    recommendations,
    actions: actions.map((action) => ({
      ...action,
      recommendations: action.recommendations.filter((ref) => refs.has(ref)),
    })),
    updates: statements.map((update) => ({
      ...update,
      actions: update.actions.filter((ref) => known.has(ref)),
      recommendations: update.recommendations.filter((ref) => refs.has(ref)),
    })),
  };
}

/** Without its rating where the workbook's list refuses that. */
function statementOf({ statement }: Difference, fields: readonly FieldTarget[]) {
  if (!statement) return [];
  const stopped = (field: Field) => fields.some((f) => f.field === field && f.obstacle);
  const { rating, ...rest } = statement;
  if (stopped('update') && stopped('rating')) return [];
  return [rating && !stopped('rating') ? { ...rest, rating } : rest];
}
