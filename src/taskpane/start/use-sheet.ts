import { useCallback } from 'react';
import { readSheet } from '../../tasks/read-sheet.js';
import { useBrought } from '../bring-in/brought-context.js';
import { usePane } from '../state/pane-context.js';
import { START_WORDS } from '../wording/start.js';

/**
 * Reads a sheet of the workbook as it is shown and takes what it holds. What was seen of it to offer
 * it will not do: that was its values alone, and perhaps a while ago.
 */
export function useSheet(): (name: string) => Promise<void> {
  const { services, run } = usePane();
  const { take } = useBrought();
  return useCallback(
    async (name) => {
      const source = await run(START_WORDS.readingSheet(name), () =>
        readSheet(services.workbook, name),
      );
      if (source) take({ source, from: { kind: 'sheet', name } });
    },
    [services, run, take],
  );
}
