import type { Grid } from '../grid/grid.js';
import type { ColumnMeaning, ColumnReading } from '../intake/plan-reading.js';
import { recogniseColumns } from '../intake/recognise-columns.js';
import type { Binding, BoundTable, SeenTable } from './binding.js';
import { bindingOf } from './binding-of.js';
import { readRefs } from './cells.js';
import type { Field, TableRole } from './fields.js';

export interface FilledTable {
  readonly table: SeenTable;
  /** The header row is the grid's first. */
  readonly grid: Grid;
}

/**
 * What a person says that columns mean, by the table's id and the column's: odd headings. null: the
 * column belongs to no field.
 */
export type ColumnCorrections = ReadonlyMap<string, ReadonlyMap<string, ColumnMeaning | null>>;

interface UnderstoodTable extends FilledTable {
  readonly columns: readonly ColumnReading[];
}

/**
 * Which of a workbook's tables hold a plan, and what their columns mean; null where none does.
 * Tables that we made are known by their headings. Of others, a table of actions that names
 * recommendations of another table by their refs is linked to it; else the table with most
 * actions or recommendations is read by itself as one wide plan. A table that a person corrected
 * comes before larger ones: it is the one that was meant.
 */
export function proposeBinding(
  tables: readonly FilledTable[],
  corrections: ColumnCorrections = new Map(),
): Binding | null {
  const own = bindingOf(tables.map(({ table }) => table));
  if (own.tables.some(({ role, columns }) => role !== 'updates' && columns.length > 4)) return own;
  const understood = tables.map((each) => ({ ...each, columns: columnsOf(each, corrections) }));
  const meant = understood.filter(({ table }) => corrections.has(table.id));
  return proposeLinked(understood) ?? proposeWide(meant) ?? proposeWide(understood);
}

/** What each column of a table means: as recognised, and as a person corrected it. */
export function columnsOf(
  { table, grid }: FilledTable,
  corrections: ColumnCorrections,
): readonly ColumnReading[] {
  const said = corrections.get(table.id);
  return understand(grid).map((column) => {
    const means = said?.get(table.columns[column.index]?.id ?? '');
    return means === undefined ? column : { ...column, means };
  });
}

function understand(grid: Grid): readonly ColumnReading[] {
  const [header, ...rows] = grid.rows;
  const headings = header?.cells.map(({ text }) => text) ?? [];
  return recogniseColumns(
    headings,
    headings.map((_, index) => rows.map(({ cells }) => cells[index]?.text ?? '')),
  );
}

function proposeWide(tables: readonly UnderstoodTable[]): Binding | null {
  const plans = tables
    .filter((each) => has(each, 'action') || has(each, 'recommendation'))
    .filter(({ columns }) => columns.filter(({ means }) => means !== null).length >= 2)
    .sort((one, other) => other.grid.rows.length - one.grid.rows.length);
  const [largest] = plans;
  return largest ? { tables: [bind('plan', largest, fieldsByMeaning(largest))] } : null;
}

function proposeLinked(tables: readonly UnderstoodTable[]): Binding | null {
  for (const recommendations of tables) {
    if (!has(recommendations, 'recommendation') || has(recommendations, 'action')) continue;
    const refs = refsOf(recommendations);
    for (const actions of tables) {
      if (actions === recommendations || !has(actions, 'action')) continue;
      const link = linkTo(actions, refs);
      if (link === undefined) continue;
      return {
        tables: [
          bind('recommendations', recommendations, fieldsByMeaning(recommendations)),
          bind('actions', actions, linkedFields(actions, link, 'recommendations')),
          ...linkedUpdates(tables, [recommendations, actions]),
        ],
      };
    }
  }
  return null;
}

function linkedUpdates(
  tables: readonly UnderstoodTable[],
  bound: readonly [UnderstoodTable, UnderstoodTable],
): readonly BoundTable[] {
  const [recommendations, actions] = bound;
  for (const updates of tables) {
    if (updates === recommendations || updates === actions || !has(updates, 'update')) continue;
    const ofActions = linkTo(updates, refsOf(actions));
    if (ofActions !== undefined)
      return [bind('updates', updates, linkedFields(updates, ofActions, 'actions'))];
    const ofRecommendations = linkTo(updates, refsOf(recommendations));
    if (ofRecommendations !== undefined)
      return [
        bind('updates', updates, linkedFields(updates, ofRecommendations, 'recommendations')),
      ];
  }
  return [];
}

const has = ({ columns }: UnderstoodTable, meaning: Field): boolean =>
  columns.some(({ means }) => means === meaning);

/** A table's own refs: its column of refs, or of action refs where it has one. */
function ownRefColumn({ columns }: UnderstoodTable): number | undefined {
  const own = columns.find(({ means }) => means === 'action-ref');
  return (own ?? columns.find(({ means }) => means === 'ref'))?.index;
}

function refsOf(table: UnderstoodTable): ReadonlySet<string> {
  const column = ownRefColumn(table);
  return new Set(column === undefined ? [] : textsOf(table, column));
}

function textsOf({ grid }: FilledTable, column: number): readonly string[] {
  return grid.rows
    .slice(1)
    .map(({ cells }) => cells[column]?.text.trim() ?? '')
    .filter((text) => text !== '');
}

/** The column, other than the table's own refs, all of whose cells name refs of the other table. */
function linkTo(table: UnderstoodTable, refs: ReadonlySet<string>): number | undefined {
  const own = ownRefColumn(table);
  return table.columns.find(({ index }) => {
    if (index === own || refs.size === 0) return false;
    const texts = textsOf(table, index);
    const linked = texts.filter((text) => readRefs(text).every((ref) => refs.has(ref)));
    return texts.length > 0 && linked.length >= texts.length * 0.9;
  })?.index;
}

function fieldsByMeaning(table: UnderstoodTable): ReadonlyMap<Field, number> {
  const fields = new Map<Field, number>();
  for (const { means, index } of table.columns)
    if (means !== null && !fields.has(means)) fields.set(means, index);
  return fields;
}

function linkedFields(
  table: UnderstoodTable,
  link: number,
  linkField: Field,
): ReadonlyMap<Field, number> {
  const fields = new Map([...fieldsByMeaning(table)].filter(([, index]) => index !== link));
  const own = ownRefColumn(table);
  if (own !== undefined && own !== link) fields.set('ref', own);
  fields.delete('action-ref');
  return fields.set(linkField, link);
}

function bind(
  role: TableRole,
  { table }: FilledTable,
  fields: ReadonlyMap<Field, number>,
): BoundTable {
  const columns = [...fields].flatMap(([field, index]) => {
    const column = table.columns[index];
    return column ? [{ field, id: column.id, heading: column.heading }] : [];
  });
  return { role, id: table.id, name: table.name, columns };
}
