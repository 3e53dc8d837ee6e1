import { useCallback, useRef, type Dispatch } from 'react';
import type { Result } from '../../workbook/result.js';
import { WORDING } from '../wording/shared.js';
import type { PaneEvent } from './pane-state.js';

/** What long work is handed: how to be stopped, and how to tell how far it is. */
export interface RunOptions {
  readonly signal: AbortSignal;
  readonly onPart: (done: number, of: number) => void;
}

/** `settle` is what has to follow the work, which can no longer be stopped by then. */
export type Run = <T>(
  label: string,
  work: (options: RunOptions) => Promise<Result<T>>,
  settle?: (done: T) => Promise<void>,
) => Promise<T | null>;

/**
 * Runs one piece of work at a time: shows what is being done and a way to stop it, and says what
 * was refused. Asked while the last one settles, it waits for that. Yields null where it was
 * refused, stopped, or other work is still going on.
 */
export function useRun(dispatch: Dispatch<PaneEvent>): Run {
  const isWorking = useRef(false);
  const settling = useRef<Promise<void>>(undefined);
  return useCallback(
    async (label, work, settle) => {
      if (isWorking.current) return null;
      isWorking.current = true;
      await settling.current;
      const controller = new AbortController();
      const stop = (): void => {
        controller.abort();
        dispatch({ kind: 'past-stopping', label: WORDING.stopping });
      };
      dispatch({ kind: 'began', busy: { label, stop } });
      try {
        const onPart = (done: number, of: number) => dispatch({ kind: 'part-done', done, of });
        const result = await work({ signal: controller.signal, onPart }).finally(() => {
          isWorking.current = false;
        });
        if (!result.ok) {
          dispatch({ kind: 'noticed', notice: { kind: 'refused', refusal: result.refusal } });
          return null;
        }
        dispatch({ kind: 'past-stopping', label });
        settling.current = settle?.(result.value);
        await settling.current;
        return result.value;
      } finally {
        dispatch({ kind: 'ended' });
      }
    },
    [dispatch],
  );
}
