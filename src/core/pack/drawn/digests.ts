import { digestText } from '../../binding/digest-text.js';
import type { RecordRef } from '../../plan/plan.js';

/** By record, "action 4.1": what the sheet shows of it, in a few digits. */
export type Digests = ReadonlyMap<string, string>;

/** Several records of one name stand together for it. */
export function digests<Of>(
  records: readonly Of[],
  nameOf: (record: Of) => string,
  shownOf: (record: Of) => unknown,
): Digests {
  const found = new Map<string, string>();
  for (const record of records) {
    const name = nameOf(record);
    const other = found.get(name);
    const own = digest(shownOf(record));
    found.set(name, other === undefined ? own : digest(other + own));
  }
  return found;
}

export function keyOf(kind: RecordRef['kind']): (record: { readonly ref: string }) => string {
  return ({ ref }) => `${kind} ${ref}`;
}

/** Three digits. */
export function digest(shown: unknown): string {
  return digestText(JSON.stringify(shown), 3);
}
