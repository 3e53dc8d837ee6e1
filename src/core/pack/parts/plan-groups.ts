import type { Action, ActionPlan, Recommendation } from '../../plan/plan.js';

/** Actions that serve the same recommendations: what a reader takes in as one. */
export interface PlanGroup {
  /** As the actions name them; empty for actions without a recommendation. */
  readonly refs: readonly string[];
  /** Those whose text is to be printed here: each once in the plan, where it first comes up. */
  readonly recommendations: readonly Recommendation[];
  readonly actions: readonly Action[];
}

/** Groups in the order of the recommendations; actions that serve none of them come last. */
export function groupPlan(plan: ActionPlan): readonly PlanGroup[] {
  const unprinted = new Map<string, Recommendation[]>();
  for (const one of plan.recommendations) listUnder(unprinted, one.ref, one);
  const serving = new Map<string, Action[]>();
  for (const action of plan.actions) {
    for (const ref of action.recommendations) listUnder(serving, ref, action);
  }
  const unplaced = new Set(plan.actions);
  const groups: PlanGroup[] = [];
  const place = (refs: readonly string[], actions: readonly Action[]) => {
    groups.push({ refs, recommendations: refs.flatMap((ref) => taken(unprinted, ref)), actions });
  };
  const placeAll = (actions: readonly Action[]) => {
    const waiting = actions.filter((action) => unplaced.delete(action));
    for (const together of sharingRefs(waiting))
      place(together[0]?.recommendations ?? [], together);
  };
  for (const { ref } of plan.recommendations) {
    placeAll(serving.get(ref) ?? []);
    if (unprinted.has(ref)) place([ref], []);
  }
  placeAll([...unplaced]);
  return groups;
}

function sharingRefs(actions: readonly Action[]): readonly (readonly Action[])[] {
  const groups = new Map<string, Action[]>();
  for (const action of actions) listUnder(groups, action.recommendations.join('\n'), action);
  return [...groups.values()];
}

function listUnder<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

function taken<T>(lists: Map<string, T[]>, key: string): readonly T[] {
  const list = lists.get(key) ?? [];
  lists.delete(key);
  return list;
}
