import { LINKED_COLUMNS, type Field, type TableRole } from './fields.js';

/** Which column of a table holds a field. Found by id; by heading where the id is gone. */
interface BoundColumn {
  readonly field: Field;
  readonly id: string;
  readonly heading: string;
}

export interface BoundTable {
  readonly role: TableRole;
  readonly id: string;
  readonly name: string;
  readonly columns: readonly BoundColumn[];
}

/** Says which tables of a workbook hold the plan. Kept in the workbook. */
export interface Binding {
  readonly tables: readonly BoundTable[];
}

/** A table as the workbook shows it: what is needed to find bound columns again. */
export interface SeenTable {
  readonly id: string;
  readonly name: string;
  readonly columns: readonly { readonly id: string; readonly heading: string }[];
}

export interface LocatedTable {
  readonly role: TableRole;
  readonly id: string;
  /** Where each field's column stands now, from 0. */
  readonly columns: ReadonlyMap<Field, number>;
  /** Bound columns that are no longer there, by the heading they had. */
  readonly missing: readonly string[];
}

/**
 * Finds the bound tables and columns again after people renamed, moved or added columns, or
 * renamed tables. A table or column whose id is gone (as when a sheet was copied) is found by its
 * name. Returns the names of tables that are gone.
 */
export function locate(
  binding: Binding,
  seen: readonly SeenTable[],
): { readonly tables: readonly LocatedTable[]; readonly gone: readonly string[] } {
  const tables: LocatedTable[] = [];
  const gone: string[] = [];
  for (const bound of binding.tables) {
    const table =
      seen.find(({ id, name }) => id === bound.id && name === bound.name) ??
      seen.find(({ id }) => id === bound.id) ??
      seen.find(({ name }) => sameHeading(name, bound.name));
    if (table) tables.push(locateColumns(bound, table));
    else gone.push(bound.name);
  }
  return { tables, gone };
}

function locateColumns(bound: BoundTable, table: SeenTable): LocatedTable {
  const columns = new Map<Field, number>();
  const missing: string[] = [];
  for (const column of bound.columns) {
    const index = findColumn(column, bound, table);
    if (index === undefined) missing.push(column.heading);
    else columns.set(column.field, index);
  }
  for (const [field, index] of addedColumns(bound, table)) columns.set(field, index);
  return { role: bound.role, id: table.id, columns, missing };
}

/** Columns that people added under a heading of ours, such as Status, are understood. */
function addedColumns(bound: BoundTable, table: SeenTable): readonly (readonly [Field, number])[] {
  if (bound.role === 'plan') return [];
  return LINKED_COLUMNS[bound.role]
    .filter(({ field }) => bound.columns.every((column) => column.field !== field))
    .map(
      ({ field, heading }) =>
        [field, table.columns.findIndex((column) => sameHeading(column.heading, heading))] as const,
    )
    .filter(([, index]) => index >= 0);
}

/**
 * The heading is asked first: programs other than Excel number the columns anew when they save,
 * so that an id can come to mean another column. The id finds a column that was renamed, unless
 * it now stands under a heading that another field is bound to.
 */
function findColumn(wanted: BoundColumn, bound: BoundTable, table: SeenTable): number | undefined {
  const byHeading = table.columns.findIndex(({ heading }) => sameHeading(heading, wanted.heading));
  if (byHeading >= 0) return byHeading;
  const byId = table.columns.findIndex(({ id }) => id === wanted.id);
  const heading = table.columns[byId]?.heading;
  if (heading === undefined) return undefined;
  const taken = bound.columns.some((other) => sameHeading(other.heading, heading));
  return taken ? undefined : byId;
}

export function sameHeading(one: string, other: string): boolean {
  return plainHeading(one) === plainHeading(other);
}

function plainHeading(heading: string): string {
  return heading.trim().replace(/\s+/g, ' ').toLowerCase();
}
