import type { Finding } from '../checks/finding.js';
import type { Grid } from '../grid/grid.js';
import type { ColumnMeaning, PlanReading, SourcePlace } from '../intake/plan-reading.js';
import { readPlan } from '../intake/read-plan.js';
import type { LocatedTable } from './binding.js';
import { isMeaning } from './fields.js';
import { readLinkedTables, type BoundTableContents } from './read-linked-tables.js';
import type { RatingScheme } from '../plan/rating-scheme.js';
import { learnScheme } from '../plan/read-rating.js';
import { tableRows } from './table-rows.js';

/**
 * Reads the plan from its bound tables: three linked ones, or one wide table. Columns that were
 * bound and are gone are reported; what they held is simply absent.
 */
export function readBoundPlan(
  contents: readonly BoundTableContents[],
  settings: { readonly title: string; readonly scheme: RatingScheme },
): PlanReading {
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

/** The scheme that the ratings of bound tables seem to follow: to be confirmed by a person. */
export function learnBoundScheme(contents: readonly BoundTableContents[]): RatingScheme {
  const wide = contents.find(({ table }) => table.role === 'plan');
  if (wide) return readWideTable(wide.table, wide.grid, {}).plan.scheme;
  const ratings = contents.flatMap(({ table, grid }) =>
    tableRows(table, grid).map((row) => row.text('rating')),
  );
  return learnScheme([...new Set(ratings.filter((text) => text !== ''))]).scheme;
}

/** A wide table is read as a pasted one is, but with the meanings that were agreed. */
function readWideTable(
  table: LocatedTable,
  grid: Grid,
  agreed: { readonly title?: string; readonly scheme?: RatingScheme },
): PlanReading {
  const width = grid.rows[0]?.cells.length ?? 0;
  const columns = new Map<number, ColumnMeaning | null>();
  for (let index = 0; index < width; index += 1) columns.set(index, null);
  for (const [field, index] of table.columns) if (isMeaning(field)) columns.set(index, field);
  const line = grid.rows[0]?.line ?? 1;
  const document = { blocks: [{ kind: 'table', line, grid } as const] };
  const reading = readPlan(document, {
    columns,
    ...(agreed.scheme ? { scheme: agreed.scheme } : {}),
  });
  return {
    ...reading,
    // Nothing asks here; each record whose rating is a colour alone is reported by itself.
    questions: [],
    findings: reading.findings.filter(({ code }) => code !== 'rating-missing'),
    plan: { ...reading.plan, ...agreed },
    whereFrom: inTable(table.id, reading.whereFrom),
  };
}

function inTable(
  table: string,
  places: ReadonlyMap<string, readonly SourcePlace[]>,
): ReadonlyMap<string, readonly SourcePlace[]> {
  return new Map(
    [...places].map(([key, found]) => [key, found.map((place) => ({ ...place, table }))]),
  );
}
