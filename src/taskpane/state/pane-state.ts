import type { OpenedPlan } from '../../tasks/open-plan.js';
import type { Refusal } from '../../workbook/refusal.js';
import type { Receipt } from '../../workbook/workbook.js';

/** The screens of the pane. `checks`, `progress` and `pack` stand under the plan's own heading. */
export type View =
  | 'first-use'
  | 'start'
  | 'bring-in'
  | 'merge'
  | 'bind'
  | 'checks'
  | 'progress'
  | 'pack'
  | 'accessibility'
  | 'details';

/** Something that takes time. */
export interface Busy {
  readonly label: string;
  readonly part?: { readonly done: number; readonly of: number };
  /** null where it is too late, or was asked already. */
  readonly stop: (() => void) | null;
}

/** What the pane has to say about the last thing that was asked of it. */
export type Notice =
  | { readonly kind: 'said'; readonly text: string }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** A fault of our own: said plainly, never with a stack trace. */
  | { readonly kind: 'fault' };

/** A change to the workbook that can be taken back. */
interface DoneChange {
  readonly label: string;
  readonly receipt: Receipt;
}

export interface PaneState {
  /** null until the workbook has been looked at for the first time. */
  readonly view: View | null;
  readonly plan: OpenedPlan | null;
  /** Why the workbook's plan, which it has, could not be read; null while nothing stands against it. */
  readonly unreadable: Refusal | null;
  readonly busy: Busy | null;
  readonly notice: Notice | null;
  /** Those that can be taken back; the last one is what Undo takes back. */
  readonly changes: readonly DoneChange[];
}

export type PaneEvent =
  /** `said` comes with the screen, not before it: both move where a person looks. */
  | { readonly kind: 'went'; readonly view: View; readonly said?: string }
  | { readonly kind: 'opened'; readonly plan: OpenedPlan | null }
  | { readonly kind: 'unreadable'; readonly refusal: Refusal }
  | { readonly kind: 'began'; readonly busy: Busy }
  | { readonly kind: 'part-done'; readonly done: number; readonly of: number }
  | { readonly kind: 'past-stopping'; readonly label: string }
  | { readonly kind: 'ended' }
  | { readonly kind: 'noticed'; readonly notice: Notice | null }
  | { readonly kind: 'changed'; readonly change: DoneChange }
  | { readonly kind: 'undid' };

export const FIRST_STATE: PaneState = {
  view: null,
  plan: null,
  unreadable: null,
  busy: null,
  notice: null,
  changes: [],
};

/** The parts of a plan, under its heading and figures. */
export const PLAN_PARTS = ['checks', 'progress', 'pack'] as const;
export type PlanPart = (typeof PLAN_PARTS)[number];

export function isPlanPart(view: View): view is PlanPart {
  return (PLAN_PARTS as readonly View[]).includes(view);
}

export function needsPlan(view: View): boolean {
  return isPlanPart(view) || view === 'details' || view === 'merge';
}

/** Nothing goes back where an earlier pane's sheets were drawn over: Undo is not offered for it. */
function canBeTakenBack({ inverse }: Receipt): boolean {
  return inverse.steps.length > 0;
}

function noticeOf(said: string | undefined): Notice | null {
  return said === undefined ? null : { kind: 'said', text: said };
}

export function nextState(state: PaneState, event: PaneEvent): PaneState {
  switch (event.kind) {
    case 'went':
      return { ...state, view: event.view, notice: noticeOf(event.said) };
    case 'opened':
      return { ...state, plan: event.plan, unreadable: null };
    case 'unreadable':
      return { ...state, plan: null, unreadable: event.refusal, view: state.view ?? 'checks' };
    case 'began':
      return { ...state, busy: event.busy, notice: null };
    case 'part-done': {
      const { done, of } = event;
      return state.busy ? { ...state, busy: { ...state.busy, part: { done, of } } } : state;
    }
    case 'past-stopping':
      return state.busy ? { ...state, busy: { label: event.label, stop: null } } : state;
    case 'ended':
      return { ...state, busy: null };
    case 'noticed':
      return { ...state, notice: event.notice };
    case 'changed':
      return canBeTakenBack(event.change.receipt)
        ? { ...state, changes: [...state.changes, event.change] }
        : state;
    case 'undid':
      return { ...state, changes: state.changes.slice(0, -1) };
  }
}
