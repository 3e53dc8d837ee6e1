import { useCallback } from 'react';
import { useBrought } from '../bring-in/brought-context.js';
import { givenByFile } from '../bring-in/given-source.js';
import { wordFileProblem } from '../../documents/file-problem.js';
import { usePane } from '../state/pane-context.js';
import { START_WORDS } from '../wording/start.js';

/** Reads a file that was dropped in or chosen, and takes what it holds, or says why it cannot. */
export function useFile(onProblem: (problem: string) => void): (file: File) => Promise<void> {
  const { services, run } = usePane();
  const { take } = useBrought();
  return useCallback(
    async (file) => {
      onProblem('');
      const { name } = file;
      const bytes = await bytesOf(file);
      if (!bytes) return onProblem(START_WORDS.notOpened(name));
      const reading = await run(START_WORDS.readingFile(name), ({ signal }) =>
        services.calculations.readFile({ name, bytes }, { signal }),
      );
      if (!reading) return;
      if (reading.ok) take(givenByFile(name, reading.source));
      else onProblem(wordFileProblem(reading.problem));
    },
    [services, run, take, onProblem],
  );
}

/** null for a folder, and for a file that is gone or locked: browsers throw for those. */
async function bytesOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}
