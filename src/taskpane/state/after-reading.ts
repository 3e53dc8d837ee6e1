import type { Refusal, RefusalCode } from '../../workbook/refusal.js';
import { needsPlan, type PaneEvent, type PaneState, type View } from './pane-state.js';

/** These say that what is shown no longer stands; any other passes, and the plan stays in view. */
const PLAN_LOST: readonly RefusalCode[] = ['table-gone', 'settings-damaged', 'newer-version'];

/** What happens where the plan could not be read. */
export function afterRefusal({ view, plan }: PaneState, refusal: Refusal): PaneEvent {
  const showsPlan = view === null || needsPlan(view);
  const isLost = plan === null || PLAN_LOST.includes(refusal.code);
  return showsPlan && isLost
    ? { kind: 'unreadable', refusal }
    : { kind: 'noticed', notice: { kind: 'refused', refusal } };
}

/** Where to stand once it is known whether there is a plan; a view that still makes sense stays. */
export function viewFor(
  { view }: Pick<PaneState, 'view'>,
  hasPlan: boolean,
  isFirstUseOver: boolean,
): View {
  if (view === null) {
    if (hasPlan) return 'checks';
    return isFirstUseOver ? 'start' : 'first-use';
  }
  return !hasPlan && needsPlan(view) ? 'start' : view;
}
