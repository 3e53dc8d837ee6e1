import { locate } from '../../core/binding/binding.js';
import { ratingWord } from '../../core/binding/plan-rows.js';
import type { Field, TableRole } from '../../core/binding/fields.js';
import type { Rating } from '../../core/plan/plan.js';
import { readRating } from '../../core/plan/read-rating.js';
import { NOT_RATED, type RatingScheme } from '../../core/plan/rating-scheme.js';
import type { Rect } from '../../core/sheet/placed-sheet.js';
import type { TableContents, TableRules } from '../../workbook/workbook.js';
import type { PlanCell, PlanInCells } from '../plan-cells.js';

/** A bound table, and what it lets be written. */
export interface MergeTable extends TableContents {
  readonly role: TableRole;
  /** Where each field's column stands, from 0. */
  readonly columns: ReadonlyMap<Field, number>;
  readonly rules: TableRules;
  /** The data rows, on the table's sheet. */
  readonly body: Rect;
}

export function mergeTables(
  { settings, overview, contents }: Omit<PlanInCells, 'reading'>,
  rules: readonly TableRules[],
): readonly MergeTable[] {
  const read = new Map(contents.map((each) => [each.table.id, each]));
  const asked = new Map(rules.map((each) => [each.tableId, each]));
  return locate(settings.binding, overview.tables).tables.flatMap(({ role, id, columns }) => {
    const [filled, own] = [read.get(id), asked.get(id)];
    if (!filled || !own) return [];
    const { at, dataRows } = filled.table;
    const body = { ...at, row: at.row + at.rows - dataRows, rows: dataRows };
    return [{ ...filled, role, columns, rules: own, body }];
  });
}

/** Whether a cell of one of the tables computes its value. */
export function isComputed(tables: readonly MergeTable[], { sheet, at }: PlanCell): boolean {
  return tables.some(
    ({ table, body, rules }) =>
      table.sheet === sheet &&
      rules.computed.has(`${at.row - body.row} ${at.column - body.column}`),
  );
}

/**
 * A text as a column's drop-down list spells it; null where the list does not have it, and the text
 * itself where there is no list to hold it against.
 */
export function asListed(table: MergeTable, field: Field, text: string): string | null {
  const choices = choicesOf(table, field);
  if (!choices) return text;
  return choices.find((choice) => sameWord(choice, text)) ?? null;
}

/**
 * A rating in the words of the column that is to hold it: of its drop-down list, else as its other
 * cells write the same rating, else as the scheme does. null where the list has none for it.
 */
export function ratingAsWritten(
  table: MergeTable,
  rating: Rating,
  scheme: RatingScheme,
): string | null {
  const word = ratingWord(rating, scheme);
  const means = (text: string) =>
    rating.value !== NOT_RATED && readRating(text, scheme).value === rating.value;
  const choices = choicesOf(table, 'rating');
  if (choices)
    return choices.find((choice) => sameWord(choice, word)) ?? choices.find(means) ?? null;
  const column = table.columns.get('rating');
  if (column === undefined || table.role !== 'plan') return word;
  const texts = table.grid.rows.slice(1).map(({ cells }) => cells[column]?.text.trim() ?? '');
  return texts.find(means) ?? word;
}

function choicesOf({ columns, rules }: MergeTable, field: Field): readonly string[] | null {
  return rules.choices[columns.get(field) ?? -1] ?? null;
}

function sameWord(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
