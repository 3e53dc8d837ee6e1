import { writeOwners, writeRefs, writeWithPoints } from '../../core/binding/cells.js';
import { wholeOf } from '../../core/merge/compare-actions.js';
import type { Action, ProgressUpdate, Recommendation } from '../../core/plan/plan.js';
import type { OpenedPlan } from '../open-plan.js';
import { planCells } from '../plan-cells.js';
import type { AgreedRecords } from './linked-rows.js';
import { ratingAsWritten, type MergeTable } from './merge-tables.js';
import type { RowValues } from './new-rows.js';

/**
 * New rows for a plan in one table: one for each action, beside its recommendation's ref and words as
 * in the table's other rows, and one for each recommendation that has no action yet.
 */
export function wideRows(
  opened: OpenedPlan,
  table: MergeTable,
  { recommendations, actions, updates }: AgreedRecords,
): readonly RowValues[] {
  const served = new Set(actions.flatMap((action) => action.recommendations));
  const known = [...opened.reading.plan.recommendations, ...recommendations];
  return [
    ...recommendations.filter(({ ref }) => !served.has(ref)).map(rowOfRecommendation),
    ...actions.map((action) => {
      const about = known.filter(({ ref }) => action.recommendations.includes(ref));
      const update = updates.findLast((each) => each.actions.includes(action.ref));
      return rowOfAction(opened, table, action, about, update);
    }),
  ];
}

const rowOfRecommendation = (recommendation: Recommendation): RowValues => ({
  ref: recommendation.ref,
  recommendation: wholeOf(recommendation),
  theme: recommendation.theme ?? '',
});

function rowOfAction(
  opened: OpenedPlan,
  table: MergeTable,
  action: Action,
  about: readonly Recommendation[],
  update: ProgressUpdate | undefined,
): RowValues {
  const isOwnRef = about.length === 0 || refsAreOfActions(opened);
  const texts = about.map((each) => textInTable(opened, each));
  const text = writeWithPoints(action.text, action.points);
  return {
    ref: isOwnRef ? action.ref : writeRefs(about.map(({ ref }) => ref)),
    'action-ref': action.ref,
    recommendation: texts.join('\n'),
    action: isNumberedInText(opened, table) ? `${action.ref}. ${text}` : text,
    theme: about[0]?.theme ?? '',
    owner: writeOwners(action.owners),
    due: action.due?.text ?? '',
    'revised-due': action.revisedDues.map((date) => date.text).join('; '),
    completed: action.completedOn?.text ?? '',
    status: action.status ?? '',
    priority: action.priority ?? '',
    percent: action.percent === undefined ? '' : `${action.percent}%`,
    ...(update && newsIn(opened, table, update)),
  };
}

function newsIn(
  { settings: { scheme } }: OpenedPlan,
  table: MergeTable,
  { narrative, asAt, rating }: ProgressUpdate,
): RowValues {
  return {
    update: narrative,
    'as-at': asAt ?? '',
    rating: rating ? (ratingAsWritten(table, rating, scheme) ?? '') : '',
  };
}

/** Whether the table's column of refs holds those of actions, as a list of actions alone does. */
function refsAreOfActions(opened: OpenedPlan): boolean {
  const [action] = opened.reading.plan.actions;
  const [row] = action ? planCells(opened).rowsOf({ kind: 'action', ref: action.ref }) : [];
  return action !== undefined && row?.cell('ref')?.text.trim() === action.ref;
}

/** Whether actions bear their numbers in their text: "2. Publish the programme." */
function isNumberedInText(opened: OpenedPlan, { columns }: MergeTable): boolean {
  if (columns.has('action-ref')) return false;
  return opened.reading.plan.actions.some(({ ref }) => {
    const [row] = planCells(opened).rowsOf({ kind: 'action', ref });
    const text = row?.cell('action')?.text.trim() ?? '';
    return text.startsWith(`${ref}.`) || text.startsWith(`${ref})`) || text.startsWith(`${ref} `);
  });
}

function textInTable(opened: OpenedPlan, recommendation: Recommendation): string {
  const { ref } = recommendation;
  const [row] = planCells(opened).rowsOf({ kind: 'recommendation', ref });
  return row?.cell('recommendation')?.text ?? wholeOf(recommendation);
}
