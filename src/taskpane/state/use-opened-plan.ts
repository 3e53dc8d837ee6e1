import { startTransition, useCallback, useEffect, useRef, type Dispatch } from 'react';
import { openPlan } from '../../tasks/open-plan.js';
import type { RefusalCode } from '../../workbook/refusal.js';
import { afterRefusal, viewFor } from './after-reading.js';
import type { PaneServices } from './pane-services.js';
import type { Notice, PaneEvent, PaneState } from './pane-state.js';

/**
 * Reads the plan anew. Asked while it reads, it reads once more afterwards, so that what is shown
 * is never older than the last request; nothing moves on the screen but figures.
 */
export function useReopen(
  { workbook, calculations, firstUse }: PaneServices,
  dispatch: Dispatch<PaneEvent>,
  latest: { readonly current: PaneState },
): () => Promise<void> {
  const reading = useRef<Promise<void> | null>(null);
  const again = useRef(false);
  const retry = useRef<ReturnType<typeof setTimeout>>(undefined);
  const reopen = useRef<() => Promise<void>>(() => Promise.resolve());
  const read = useCallback(async () => {
    do {
      again.current = false;
      clearTimeout(retry.current);
      const opened = await openPlan(workbook, calculations);
      if (!opened.ok) {
        if (PASSING.includes(opened.refusal.code)) {
          retry.current = setTimeout(() => void reopen.current(), RETRY);
          if (!latest.current.plan) dispatch(noticed({ kind: 'refused', refusal: opened.refusal }));
        } else dispatch(afterRefusal(latest.current, opened.refusal));
        continue;
      }
      if (hasPassed(latest.current)) dispatch(noticed(null));
      dispatch({ kind: 'opened', plan: opened.value });
      const next = viewFor(latest.current, opened.value !== null, firstUse.isOver());
      if (next === latest.current.view) continue;
      // As a transition, for React holds back for 300 ms what follows a waiting text of its own.
      startTransition(() => dispatch({ kind: 'went', view: next }));
    } while (again.current);
  }, [workbook, calculations, firstUse, dispatch, latest]);
  useEffect(() => () => clearTimeout(retry.current), []);
  const reopenNow = useCallback(() => {
    again.current = reading.current !== null;
    reading.current ??= read().finally(() => {
      reading.current = null;
    });
    return reading.current;
  }, [read]);
  reopen.current = reopenNow;
  return reopenNow;
}

/** These pass by themselves: what is shown stays, and the plan is read a little later. */
const PASSING: readonly RefusalCode[] = ['cell-being-edited', 'busy'];
/** Milliseconds. */
const RETRY = 1000;

/** What was said of Excel being busy is no longer so. */
function hasPassed({ notice }: PaneState): boolean {
  return notice?.kind === 'refused' && PASSING.includes(notice.refusal.code);
}

function noticed(notice: Notice | null): PaneEvent {
  return { kind: 'noticed', notice };
}
