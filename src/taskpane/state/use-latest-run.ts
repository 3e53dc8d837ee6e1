import { useCallback, useRef } from 'react';
import type { Result } from '../../workbook/result.js';
import { usePane } from './pane-context.js';
import type { RunOptions } from './use-run.js';

interface LatestRun<Asked, T> {
  readonly label: string;
  readonly work: (asked: Asked, options: RunOptions) => Promise<Result<T>>;
  /** Called with the last result; null where it was refused or stopped. */
  readonly onSettled: (result: T | null, asked: Asked) => void;
}

/**
 * Runs work that is asked for again while it runs: then only the last of what was asked is done
 * next. Going through a list by the arrow keys asks for each entry on the way.
 */
export function useLatestRun<Asked extends object, T>(
  latest: LatestRun<Asked, T>,
): (asked: Asked) => void {
  const { run } = usePane();
  const current = useRef(latest);
  current.current = latest;
  const wanted = useRef<Asked | null>(null);
  const isRunning = useRef(false);
  const runAll = useCallback(async () => {
    while (wanted.current) {
      const asked = wanted.current;
      wanted.current = null;
      const { label, work } = current.current;
      const result = await run(label, (options) => work(asked, options));
      if (!wanted.current) current.current.onSettled(result, asked);
    }
  }, [run]);
  return useCallback(
    (asked) => {
      wanted.current = asked;
      if (isRunning.current) return;
      isRunning.current = true;
      void runAll().finally(() => {
        isRunning.current = false;
      });
    },
    [runAll],
  );
}
