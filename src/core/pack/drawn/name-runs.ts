/** "action 4.1", 3 stands for "action 4.1", "action 4.2" and "action 4.3". */
export type NameRuns = readonly (string | number)[];

/** Names in their order, briefly: those that count up by one are told by the first and how many. */
export function runsOfNames(names: readonly string[]): NameRuns {
  const runs: (string | number)[] = [];
  let last: string | undefined;
  for (const name of names) {
    const count = runs.at(-1);
    if (last === undefined || following(last) !== name) runs.push(name);
    else if (typeof count === 'number') runs[runs.length - 1] = count + 1;
    else runs.push(2);
    last = name;
  }
  return runs;
}

export function namesInRuns(runs: NameRuns): readonly string[] {
  const names: string[] = [];
  for (const run of runs) {
    if (typeof run === 'string') names.push(run);
    else for (let more = 1; more < run; more++) names.push(following(names.at(-1) ?? ''));
  }
  return names;
}

/** The name with its last number one higher; itself where it ends in none. */
function following(name: string): string {
  return name.replace(/\d{1,9}$/, (digits) =>
    String(Number(digits) + 1).padStart(digits.length, '0'),
  );
}
