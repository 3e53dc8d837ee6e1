/** A longer list is for a table of its own: Appendix 1. */
const MOST_RUNS = 40;
/** In a cell of a table of counts, whose rows are to be taken in together. */
export const MOST_RUNS_IN_COUNTS = 16;

/**
 * Refs as briefly as they can be read: "1–3, 5, 7.1–7.3". Runs are drawn together only where the
 * refs differ in a last number that counts up by one; of a very long list the rest is counted.
 */
export function refList(refs: readonly string[], most = MOST_RUNS): string {
  const runs = runsOf(refs);
  const shown = runs.slice(0, most);
  const hidden = runs.slice(most).reduce((sum, { length }) => sum + length, 0);
  return shown.map(inWords).join(', ') + (hidden > 0 ? ` and ${hidden} more` : '');
}

interface Run {
  first: string;
  last: string;
  length: number;
}

function runsOf(refs: readonly string[]): readonly Run[] {
  const runs: Run[] = [];
  for (const ref of refs) {
    const run = runs.at(-1);
    if (run && follows(run.last, ref)) {
      run.last = ref;
      run.length++;
    } else {
      runs.push({ first: ref, last: ref, length: 1 });
    }
  }
  return runs;
}

function inWords({ first, last, length }: Run): string {
  if (length === 1) return first;
  return length === 2 ? `${first}, ${last}` : `${first}–${last}`;
}

function follows(ref: string, next: string): boolean {
  const [stem, number] = parted(ref);
  const [nextStem, nextNumber] = parted(next);
  return number !== undefined && stem === nextStem && nextNumber === number + 1;
}

function parted(ref: string): readonly [string, number | undefined] {
  const match = /^(.*?)(\d{1,9})$/.exec(ref);
  return match ? [match[1] ?? '', Number(match[2])] : [ref, undefined];
}
