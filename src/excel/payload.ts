/**
 * What one request may carry. Excel on the web refuses requests and replies over 5 MB; the rest is
 * room for what surrounds our values, and for their quotes, which travel escaped.
 * https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins
 */
export const REQUEST_BYTES = 4_000_000;

/** What we expect one reply to carry at most; the same limit of 5 MB holds for it. */
export const REPLY_BYTES = 4_000_000;

const encoder = new TextEncoder();
const BEYOND_ASCII = /[^\0-\x7f]/;

/** Bytes of a value as JSON in UTF-8, which is what the limit counts. */
export function jsonBytes(value: unknown): number {
  const json = JSON.stringify(value);
  return BEYOND_ASCII.test(json) ? encoder.encode(json).length : json.length;
}

export interface RowRun {
  readonly from: number;
  readonly count: number;
  readonly bytes: number;
}

/**
 * Cuts rows into runs of at most `most` rows that each stay under `limit` bytes; a row alone may
 * be over it.
 */
export function runsOfRows(
  rows: readonly unknown[],
  limit: number,
  most = Infinity,
): readonly RowRun[] {
  const runs: RowRun[] = [];
  let run: RowRun = { from: 0, count: 0, bytes: 0 };
  rows.forEach((row, index) => {
    const bytes = jsonBytes(row) + 1;
    if (run.count === most || (run.count > 0 && run.bytes + bytes > limit)) {
      runs.push(run);
      run = { from: index, count: 0, bytes: 0 };
    }
    run = { from: run.from, count: run.count + 1, bytes: run.bytes + bytes };
  });
  return run.count === 0 ? runs : [...runs, run];
}

/** Shares things out, in their order, into groups that each weigh at most `limit`. */
export function groupsByWeight<T>(
  things: readonly T[],
  weigh: (thing: T) => number,
  limit: number,
): readonly (readonly T[])[] {
  const groups: T[][] = [];
  let weight = 0;
  for (const thing of things) {
    const more = weigh(thing);
    const last = groups.at(-1);
    if (last === undefined || weight + more > limit) {
      groups.push([thing]);
      weight = more;
    } else {
      last.push(thing);
      weight += more;
    }
  }
  return groups;
}
