import { useCallback } from 'react';
import { useBrought } from '../bring-in/brought-context.js';
import { givenByFile } from '../bring-in/given-source.js';
import type { FileReading } from '../../documents/read-file.js';
import { MOST_FILE_BYTES, wordFileProblem } from '../../documents/file-problem.js';
import type { Result } from '../../workbook/result.js';
import { usePane } from '../state/pane-context.js';
import { START_WORDS } from '../wording/start.js';

/** Reads a file that was dropped in or chosen, and takes what it holds, or says why it cannot. */
export function useFile(onProblem: (problem: string) => void): (file: File) => Promise<void> {
  const { services, run } = usePane();
  const { take } = useBrought();
  return useCallback(
    async (file) => {
      const { name, size } = file;
      // By its size alone: were it read to be refused, the pane would run out of memory first.
      if (size > MOST_FILE_BYTES)
        return onProblem(wordFileProblem({ code: 'too-large', name, ending: '' }));
      onProblem('');
      const reading = await run(
        START_WORDS.readingFile(name),
        async ({ signal }): Promise<Result<FileReading | 'not-opened'>> => {
          const bytes = await bytesOf(file);
          if (!bytes) return { ok: true, value: 'not-opened' };
          return services.calculations.readFile({ name, bytes }, { signal });
        },
      );
      if (reading === null) return;
      if (reading === 'not-opened') onProblem(START_WORDS.notOpened(name));
      else if (reading.ok) take(givenByFile(name, reading.source));
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
