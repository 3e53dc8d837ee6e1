import type { Finding, FindingSubject } from '../checks/finding.js';
import type { RecordRef } from '../plan/plan.js';
import type { Entry } from './entry.js';
import type { Lift, SourcePlace } from './plan-reading.js';

/** What reading remarks on its way: findings, lifts, leftovers, and where each record stood. */
export class Notes {
  readonly findings: Finding[] = [];
  readonly lifts: Lift[] = [];
  readonly leftovers: string[] = [];
  readonly whereFrom = new Map<string, SourcePlace[]>();

  /** @param printsRefs whether the table numbers its recommendations, so that a gap is one */
  constructor(
    private readonly entries: readonly Entry[],
    readonly printsRefs: boolean,
  ) {}

  lineOf(entry: number): number {
    return this.entries[entry]?.line ?? 1;
  }

  add(finding: Finding): void {
    this.findings.push(finding);
  }

  lift(into: RecordRef, field: Lift['field'], text: string, line: number): void {
    this.lifts.push({ into, field, text, line });
  }

  /** Text that says nothing readable: reported, whether or not a record keeps it. */
  notUnderstood(text: string, about: FindingSubject): void {
    this.add({ code: 'text-not-understood', severity: 'note', about, facts: { text } });
  }

  place(kind: RecordRef['kind'], ref: string, places: readonly SourcePlace[]): void {
    const key = `${kind} ${ref}`;
    const known = this.whereFrom.get(key) ?? [];
    const fresh = places.filter(
      ({ line, column }) => !known.some((place) => place.line === line && place.column === column),
    );
    this.whereFrom.set(key, [...known, ...fresh]);
  }
}
