import {
  startTransition,
  useCallback,
  useEffect,
  useMemo,
  useReducer,
  useRef,
  type ReactNode,
} from 'react';
import type { Receipt } from '../../workbook/workbook.js';
import { WORDING } from '../wording/shared.js';
import { PaneContext, type Pane } from './pane-context.js';
import type { PaneServices } from './pane-services.js';
import { FIRST_STATE, nextState, type View } from './pane-state.js';
import { useRecheck } from './use-recheck.js';
import { useReopen } from './use-opened-plan.js';
import { useRun } from './use-run.js';

interface PaneProviderProps {
  readonly services: PaneServices;
  readonly children: ReactNode;
}

/** Holds what the pane knows, and hands it to every view. */
export function PaneProvider({ services, children }: PaneProviderProps) {
  const [state, dispatch] = useReducer(nextState, FIRST_STATE);
  const latest = useRef(state);
  latest.current = state;
  const run = useRun(dispatch);
  const reopen = useReopen(services, dispatch, latest);
  // The former screen stays, with the focus on it, until the next one has been loaded.
  const go = useCallback(
    (view: View, said?: string) =>
      startTransition(() => dispatch({ kind: 'went', view, ...(said !== undefined && { said }) })),
    [],
  );
  const say = useCallback((text: string) => {
    dispatch({ kind: 'noticed', notice: { kind: 'said', text } });
  }, []);
  const keepChange = useCallback((label: string, receipt: Receipt) => {
    dispatch({ kind: 'changed', change: { label, receipt } });
  }, []);
  const undo = useCallback(async () => {
    const last = latest.current.changes.at(-1);
    if (!last) return;
    const { inverse } = last.receipt;
    const undone = await run(
      WORDING.undo.working,
      (options) => services.workbook.apply(inverse, options),
      async () => {
        dispatch({ kind: 'undid' });
        await reopen();
      },
    );
    if (undone) say(WORDING.undo.done(last.label));
  }, [run, reopen, say, services]);
  useFaultsSaid(dispatch);
  useEffect(() => void reopen(), [reopen]);
  useRecheck(services, state.plan, reopen);
  const pane = useMemo<Pane>(
    () => ({ ...state, services, go, run, say, reopen, keepChange, undo }),
    [state, services, go, run, say, reopen, keepChange, undo],
  );
  return <PaneContext value={pane}>{children}</PaneContext>;
}

/** A fault of our own is caught once, here, and said without its details. */
function useFaultsSaid(dispatch: (event: Parameters<typeof nextState>[1]) => void): void {
  useEffect(() => {
    const say = ({ reason }: PromiseRejectionEvent) => {
      if (!isExcelsOwn(reason)) dispatch({ kind: 'noticed', notice: { kind: 'fault' } });
    };
    window.addEventListener('unhandledrejection', say);
    return () => window.removeEventListener('unhandledrejection', say);
  }, [dispatch]);
}

/** Office.js lets go of a few refusals of calls that it makes by itself; they are no fault of ours. */
function isExcelsOwn(reason: unknown): boolean {
  return reason instanceof Error && reason.name === 'RichApi.Error';
}
