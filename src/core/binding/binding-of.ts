import { sameHeading, type Binding, type BoundTable, type SeenTable } from './binding.js';
import { LINKED_COLUMNS, TABLE_NAMES, TABLE_ROLES, type LinkedRole } from './fields.js';

/** The binding of the tables that we made ourselves, told by their names and headings. */
export function bindingOf(seen: readonly SeenTable[]): Binding {
  return {
    tables: TABLE_ROLES.flatMap((role) => {
      const table = seen.find(({ name }) => sameHeading(name, TABLE_NAMES[role]));
      return table ? [boundTable(role, table)] : [];
    }),
  };
}

function boundTable(role: LinkedRole, table: SeenTable): BoundTable {
  const columns = LINKED_COLUMNS[role].flatMap(({ field, heading }) => {
    const column = table.columns.find((other) => sameHeading(other.heading, heading));
    return column ? [{ field, id: column.id, heading: column.heading }] : [];
  });
  return { role, id: table.id, name: table.name, columns };
}
