import type { Finding } from '../checks/finding.js';
import type { SourcePlace } from '../intake/plan-reading.js';
import type { RecordRef } from '../plan/plan.js';
import type { Field } from './fields.js';
import type { TableRow } from './table-rows.js';

/** Notes where each record was found, and gives a row without a ref one that says where it stands. */
export class Places {
  readonly places = new Map<string, readonly SourcePlace[]>();
  readonly findings: Finding[] = [];

  note(kind: RecordRef['kind'], ref: string, row: TableRow, field: Field): void {
    const key = `${kind} ${ref}`;
    const place = { table: row.table, line: row.line, column: row.column(field) ?? 1 };
    this.places.set(key, [...(this.places.get(key) ?? []), place]);
  }

  refOf(row: TableRow, field: Field): string {
    const ref = row.text(field);
    if (ref !== '') return ref;
    this.findings.push({
      code: 'row-incomplete',
      severity: 'warning',
      about: { line: row.line },
      facts: { lacks: 'ref' },
    });
    return `row ${row.line}`;
  }
}
