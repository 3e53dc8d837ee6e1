/**
 * Refs as briefly as they can be read: "1–3, 5, 7.1–7.3". Runs are drawn together only where the
 * refs differ in a last number that counts up by one.
 */
export function refList(refs: readonly string[]): string {
  const runs: { first: string; last: string; length: number }[] = [];
  for (const ref of refs) {
    const run = runs.at(-1);
    if (run && follows(run.last, ref)) {
      run.last = ref;
      run.length++;
    } else {
      runs.push({ first: ref, last: ref, length: 1 });
    }
  }
  return runs.map(shown).join(', ');
}

function shown({ first, last, length }: { first: string; last: string; length: number }): string {
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
