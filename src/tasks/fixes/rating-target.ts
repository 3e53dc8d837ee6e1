import type { Finding } from '../../core/checks/finding.js';
import type { ProgressUpdate } from '../../core/plan/plan.js';
import { saysNotRated } from '../../core/plan/read-rating.js';
import { planCells, type PlanCell, type PlanRow } from '../plan-cells.js';
import { actionsOnRow } from './actions-on-row.js';
import type { FixTarget } from './fix-target.js';
import type { FixablePlan } from './fixable-plan.js';
import { newsOf } from './news-of.js';

/**
 * The cells in which a rating stands. One that belongs to a statement is written where the
 * statement is recorded and in all rows of Actions that repeat it, so that no row comes to differ
 * from its statement.
 */
export function ratingTarget(opened: FixablePlan, finding: Finding): FixTarget | null {
  const { about, code } = finding;
  const rated = ratedBy(opened, finding);
  const cells = rated ? cellsOfUpdate(opened, rated) : cellsOfRecord(opened, finding);
  const isFree = cells.every(({ text }) => code !== 'rating-missing' || saysNotRated(text));
  if (cells.length === 0 || !isFree) return null;
  const refs = rated?.actions ?? actionsBeside(opened, finding);
  const sharedWith = refs.filter((ref) => ref !== about.action);
  return { kind: 'rating', field: 'rating', cells, sharedWith };
}

/** The statement that the finding's rating belongs to; undefined where none speaks of the record. */
function ratedBy(opened: FixablePlan, { about }: Finding): ProgressUpdate | undefined {
  const { byId, ofAction, ofRecommendation } = newsOf(opened);
  const { action, recommendation } = about;
  if (about.update !== undefined) return byId.get(about.update);
  if (action === undefined) return ofRecommendation.get(recommendation ?? '');
  return ofAction.get(action) ?? byId.get(statementOver(opened, action));
}

/** What was printed for the row of a recommendation rates the actions that serve it. */
function statementOver({ progress }: FixablePlan, action: string): string {
  return progress.actionRatings.find((each) => each.action === action)?.statement ?? '';
}

function cellsOfUpdate(opened: FixablePlan, update: ProgressUpdate): readonly PlanCell[] {
  const rows = planCells(opened).rowsOf({ kind: 'update', ref: update.id });
  const typed = rows.filter(({ role }) => role === 'actions');
  if (typed.length > 0) return typed.flatMap(ratingCell);
  const recorded = rows.find((row) => row.cell('rating')?.text) ?? rows[0];
  if (!recorded) return [];
  const repeating = recorded.role === 'plan' ? [] : rowsRepeating(opened, update);
  return [recorded, ...repeating].flatMap(ratingCell);
}

const ratingCell = (row: PlanRow): readonly PlanCell[] => {
  const cell = row.cell('rating');
  return cell ? [cell] : [];
};

/** Rows of Actions show the rating of the newest statement that is rated, else of the newest. */
function rowsRepeating(opened: FixablePlan, update: ProgressUpdate): readonly PlanRow[] {
  const { ofAction } = newsOf(opened);
  const repeats = update.actions.filter((ref) => ofAction.get(ref)?.id === update.id);
  return repeats.flatMap((ref) => planCells(opened).rowsOf({ kind: 'action', ref }));
}

function cellsOfRecord(opened: FixablePlan, finding: Finding): readonly PlanCell[] {
  const row = rowOfRecord(opened, finding);
  return row ? ratingCell(row) : [];
}

function rowOfRecord(opened: FixablePlan, { about }: Finding): PlanRow | undefined {
  const { action, recommendation } = about;
  if (action !== undefined) return planCells(opened).rowsOf({ kind: 'action', ref: action })[0];
  if (recommendation === undefined) return undefined;
  return planCells(opened).rowsOf({ kind: 'recommendation', ref: recommendation })[0];
}

function actionsBeside(opened: FixablePlan, finding: Finding): readonly string[] {
  const row = rowOfRecord(opened, finding);
  return row?.role === 'plan' ? actionsOnRow(opened, row) : [];
}
