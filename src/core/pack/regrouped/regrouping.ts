import type { Action, ActionPlan } from '../../plan/plan.js';
import { actionStates, type ActionState } from '../parts/action-states.js';
import type { PackSource } from '../pack-sheet.js';

/** By what the actions of a plan are grouped anew. */
export interface Regrouping {
  readonly sheet: string;
  readonly mark: string;
  /** Begins the names of the sheet's tables: "ByOwner". */
  readonly table: string;
  readonly noun: string;
  /** Stands for actions without one, which come last. */
  readonly none: string;
  /** Said where no action has one. */
  readonly nothing: string;
  /** Names, given as they first come up, in the order in which they are to stand. */
  readonly order: (names: readonly string[], plan: ActionPlan) => readonly string[];
  readonly namesIn: (plan: ActionPlan) => (action: Action) => readonly string[];
}

export interface ActionGroup {
  readonly name: string;
  readonly states: readonly ActionState[];
}

export interface Regrouped {
  readonly states: readonly ActionState[];
  /** Every action stands in one group at least; those without a name in the last. */
  readonly groups: readonly ActionGroup[];
  /** Of any one action, each once. */
  readonly namesOf: (action: Action) => readonly string[];
  /** Those that stand in several groups. */
  readonly repeated: readonly ActionState[];
  readonly isAnyNamed: boolean;
}

export function regroup(regrouping: Regrouping, { plan, progress }: PackSource): Regrouped {
  const states = actionStates(plan, progress);
  const namesOf = spelledOnce(regrouping.namesIn(plan), plan.actions);
  const byName = new Map<string, ActionState[]>();
  for (const state of states)
    for (const name of namesOf(state.action)) listUnder(byName, name, state);
  const unnamed = states.filter(({ action }) => namesOf(action).length === 0);
  const named = regrouping
    .order([...byName.keys()], plan)
    .map((name) => ({ name, states: byName.get(name) ?? [] }));
  return {
    states,
    groups: [...named, ...(unnamed.length > 0 ? [{ name: regrouping.none, states: unnamed }] : [])],
    namesOf,
    repeated: states.filter(({ action }) => namesOf(action).length > 1),
    isAnyNamed: named.length > 0,
  };
}

/** "Head of place" and "Head of  Place" are one: spelled as they first come up. */
function spelledOnce(
  names: (action: Action) => readonly string[],
  actions: readonly Action[],
): (action: Action) => readonly string[] {
  const spelling = new Map<string, string>();
  const found = new Map<Action, readonly string[]>();
  for (const action of actions) {
    const own = names(action).map(inOneLine);
    const spelled = own
      .filter((name) => name !== '')
      .map((name) => {
        const key = nameKey(name);
        const known = spelling.get(key) ?? name;
        spelling.set(key, known);
        return known;
      });
    found.set(action, [...new Set(spelled)]);
  }
  return (action) => found.get(action) ?? [];
}

function inOneLine(name: string): string {
  return name.replace(/\s+/g, ' ').trim();
}

/** The same for all spellings of a name. */
export function nameKey(name: string): string {
  return inOneLine(name).toLowerCase();
}

function listUnder(lists: Map<string, ActionState[]>, key: string, state: ActionState): void {
  const list = lists.get(key);
  if (list) list.push(state);
  else lists.set(key, [state]);
}
