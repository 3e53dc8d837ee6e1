import type { ActionPlan, ProgressUpdate, Rating } from '../plan/plan.js';
import type { RatingId } from '../plan/rating-scheme.js';

/** An update that bears a rating. Updates without one tell of progress but rate nothing. */
export interface Statement extends ProgressUpdate {
  readonly rating: Rating;
}

/** The statements that count for each record, found once for the whole plan. */
export interface Statements {
  /** Those that say how things stand now: an earlier quarter's are history, and no figure. */
  readonly current: readonly Statement[];
  /** The newest statement that names the action, by the action's ref. */
  readonly ofAction: ReadonlyMap<string, Statement>;
  /** The newest statement for a recommendation's whole row, by the recommendation's ref. */
  readonly ofRow: ReadonlyMap<string, Statement>;
}

/**
 * Of several statements about one record the newest counts: the later date, then the one that
 * speaks of fewer actions, then the one further down the document.
 */
export function statementsOf(plan: Pick<ActionPlan, 'actions' | 'updates'>): Statements {
  const all = plan.updates.filter(isStatement);
  const serves = new Map(plan.actions.map((action) => [action.ref, action.recommendations]));
  const ofAction = new Map<string, Statement>();
  const ofRow = new Map<string, Statement>();
  for (const statement of all) {
    for (const ref of statement.actions) keepNewer(ofAction, ref, statement);
    for (const ref of statement.recommendations) {
      const reachesThroughActions = statement.actions.some((action) =>
        serves.get(action)?.includes(ref),
      );
      if (!reachesThroughActions) keepNewer(ofRow, ref, statement);
    }
  }
  const isCurrent = (statement: Statement): boolean =>
    ![...newestFor(statement, ofAction, ofRow)].every((newest) => replaces(newest, statement));
  return { current: all.filter(isCurrent), ofAction, ofRow };
}

/** The statements that count for the records that a statement is about; itself where there is none. */
function newestFor(
  statement: Statement,
  ofAction: ReadonlyMap<string, Statement>,
  ofRow: ReadonlyMap<string, Statement>,
): ReadonlySet<Statement> {
  const found = [
    ...statement.actions.map((ref) => ofAction.get(ref)),
    ...statement.recommendations
      .map((ref) => ofRow.get(ref))
      .filter((newest) => statement.actions.length === 0 || newest === statement),
  ].flatMap((newest) => newest ?? []);
  return new Set(found.length > 0 ? found : [statement]);
}

/** One about a single action beside one about several of the same day adds to it. */
const replaces = (newest: Statement, statement: Statement): boolean =>
  newest !== statement &&
  ((newest.asAt ?? '') > (statement.asAt ?? '') ||
    newest.actions.length >= statement.actions.length);

function isStatement(update: ProgressUpdate): update is Statement {
  return update.rating !== undefined;
}

/**
 * The ratings that were stated of each action on different days, oldest first; by its ref. Those
 * without a day are left out: which of them came first is not known.
 */
export function ratingsByDay(
  updates: readonly ProgressUpdate[],
): ReadonlyMap<string, readonly RatingId[]> {
  const byAction = new Map<string, Map<string, Statement>>();
  for (const statement of updates.filter(isStatement)) {
    if (statement.asAt === undefined) continue;
    for (const ref of statement.actions) {
      const days = byAction.get(ref) ?? new Map<string, Statement>();
      keepNewer(days, statement.asAt, statement);
      byAction.set(ref, days);
    }
  }
  const inOrder = (days: ReadonlyMap<string, Statement>): readonly RatingId[] =>
    [...days.keys()].sort().flatMap((day) => days.get(day)?.rating.value ?? []);
  return new Map([...byAction].map(([ref, days]) => [ref, inOrder(days)]));
}

/** The newest update that names each action, rated or not, by the action's ref. */
export function newestUpdates(
  updates: readonly ProgressUpdate[],
): ReadonlyMap<string, ProgressUpdate> {
  const newest = new Map<string, ProgressUpdate>();
  for (const update of updates) for (const ref of update.actions) keepNewer(newest, ref, update);
  return newest;
}

function keepNewer<Update extends ProgressUpdate>(
  newest: Map<string, Update>,
  ref: string,
  update: Update,
): void {
  const kept = newest.get(ref);
  if (!kept || !isNewer(kept, update)) newest.set(ref, update);
}

/** Whether the earlier in the document is nevertheless the newer. */
function isNewer(earlier: ProgressUpdate, later: ProgressUpdate): boolean {
  const [a, b] = [earlier.asAt ?? '', later.asAt ?? ''];
  if (a !== b) return a > b;
  return earlier.actions.length < later.actions.length;
}
