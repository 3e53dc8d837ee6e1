import { useCallback, useRef, type Dispatch } from 'react';
import type { Result } from '../../workbook/result.js';
import type { PaneEvent } from './pane-state.js';

/** What long work is handed: how to be stopped, and how to tell how far it is. */
export interface RunOptions {
  readonly signal: AbortSignal;
  readonly onPart: (done: number, of: number) => void;
}

export type Run = <T>(
  label: string,
  work: (options: RunOptions) => Promise<Result<T>>,
) => Promise<T | null>;

/**
 * Runs one piece of work at a time: shows what is being done and a way to stop it, and says what
 * was refused. Yields null where it was refused, stopped, or something else is still going on.
 */
export function useRun(dispatch: Dispatch<PaneEvent>): Run {
  const isRunning = useRef(false);
  return useCallback(
    async (label, work) => {
      if (isRunning.current) return null;
      isRunning.current = true;
      const controller = new AbortController();
      dispatch({ kind: 'began', busy: { label, stop: () => controller.abort() } });
      try {
        const result = await work({
          signal: controller.signal,
          onPart: (done, of) => dispatch({ kind: 'part-done', done, of }),
        });
        if (result.ok) return result.value;
        dispatch({ kind: 'noticed', notice: { kind: 'refused', refusal: result.refusal } });
        return null;
      } finally {
        isRunning.current = false;
        dispatch({ kind: 'ended' });
      }
    },
    [dispatch],
  );
}
