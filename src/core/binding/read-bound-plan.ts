import type { Finding } from '../checks/finding.js';
import type { Grid } from '../grid/grid.js';
import { COLUMN_MEANINGS, type ColumnMeaning, type SourcePlace } from '../intake/plan-reading.js';
import { readPlan } from '../intake/read-plan.js';
import type { LocatedTable } from './binding.js';
import {
  readLinkedTables,
  type BoundReading,
  type BoundTableContents,
} from './read-linked-tables.js';
import type { RatingScheme } from '../plan/rating-scheme.js';

export type { BoundReading } from './read-linked-tables.js';

/**
 * Reads the plan from its bound tables: three linked ones, or one wide table. Columns that were
 * bound and are gone are reported; what they held is simply absent.
 */
export function readBoundPlan(
  contents: readonly BoundTableContents[],
  settings: { readonly title: string; readonly scheme: RatingScheme },
): BoundReading {
  const wide = contents.find(({ table }) => table.role === 'plan');
  const { title, scheme } = settings;
  const reading = wide
    ? readWideTable(wide.table, wide.grid, { title, scheme })
    : readLinkedTables(contents, { title, scheme });
  const missing = contents.flatMap(({ table }) => missingColumns(table));
  return { ...reading, findings: [...missing, ...reading.findings] };
}

function missingColumns({ missing }: LocatedTable): readonly Finding[] {
  return missing.map((heading) => ({
    code: 'columns-not-found',
    severity: 'warning',
    about: { column: heading },
    facts: { heading },
  }));
}

/** A wide table is read as a pasted one is, but with the meanings that were agreed. */
function readWideTable(
  table: LocatedTable,
  grid: Grid,
  settings: { readonly title: string; readonly scheme: RatingScheme },
): BoundReading {
  const width = grid.rows[0]?.cells.length ?? 0;
  const columns = new Map<number, ColumnMeaning | null>();
  for (let index = 0; index < width; index += 1) columns.set(index, null);
  for (const [field, index] of table.columns) if (isMeaning(field)) columns.set(index, field);
  const line = grid.rows[0]?.line ?? 1;
  const document = { blocks: [{ kind: 'table', line, grid } as const] };
  const { plan, findings, whereFrom } = readPlan(document, { scheme: settings.scheme, columns });
  return { plan: { ...plan, ...settings }, findings, whereFrom: inTable(table.id, whereFrom) };
}

function isMeaning(field: string): field is ColumnMeaning {
  return (COLUMN_MEANINGS as readonly string[]).includes(field);
}

function inTable(
  table: string,
  places: ReadonlyMap<string, readonly SourcePlace[]>,
): ReadonlyMap<string, readonly SourcePlace[]> {
  return new Map(
    [...places].map(([key, found]) => [key, found.map((place) => ({ ...place, table }))]),
  );
}
