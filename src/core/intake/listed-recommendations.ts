import type { TablePart } from './find-plan-tables.js';
import type { ColumnMeaning, ColumnReading, SourcePlace } from './plan-reading.js';
import { cleanRef } from './read-refs.js';

/** A recommendation from a table that lists them beside the table of actions. */
export interface ListedRecommendation {
  readonly ref: string;
  readonly text: string;
  readonly places: readonly SourcePlace[];
}

const columnOf = (columns: readonly ColumnReading[], means: ColumnMeaning): number =>
  columns.findIndex((column) => column.means === means);

/** Whether a plan's columns number its recommendations and do not say them. */
export const lacksWords = (plan: readonly ColumnReading[]): boolean =>
  has(plan, 'ref') && has(plan, 'action') && !has(plan, 'recommendation');

const has = (columns: readonly ColumnReading[], means: ColumnMeaning): boolean =>
  columnOf(columns, means) >= 0;

/** Whether a table gives the words of the recommendations of which a plan only has the refs. */
export function listsRecommendations(part: TablePart, plan: readonly ColumnReading[]): boolean {
  const { columns } = part;
  return (
    lacksWords(plan) &&
    has(columns, 'ref') &&
    has(columns, 'recommendation') &&
    !has(columns, 'action')
  );
}

export function listedIn({ columns, rows }: TablePart): readonly ListedRecommendation[] {
  const [ref, words] = [columnOf(columns, 'ref'), columnOf(columns, 'recommendation')];
  return rows.flatMap(({ line, cells }) => {
    const text = cells[words]?.text.trim() ?? '';
    if (text === '') return [];
    const places = [ref, words].map((column) => ({ line, column: column + 1 }));
    return [{ ref: cleanRef(cells[ref]?.text ?? ''), text, places }];
  });
}

/** What the list says besides refs and words: the plan has no place for it. */
export function besidesList({ columns, rows }: TablePart): readonly string[] {
  const taken = [columnOf(columns, 'ref'), columnOf(columns, 'recommendation')];
  return rows.flatMap(({ cells }) =>
    cells.flatMap(({ text }, column) =>
      taken.includes(column) || text.trim() === '' ? [] : [text.trim()],
    ),
  );
}
