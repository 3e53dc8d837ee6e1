import type { ActionPlan, ProgressUpdate, Rating } from '../plan/plan.js';

/** An update that bears a rating. Updates without one tell of progress but rate nothing. */
export interface Statement extends ProgressUpdate {
  readonly rating: Rating;
}

/** The statements that count for each record, found once for the whole plan. */
export interface Statements {
  readonly all: readonly Statement[];
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
  return { all, ofAction, ofRow };
}

function isStatement(update: ProgressUpdate): update is Statement {
  return update.rating !== undefined;
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
