import { withoutBlankRows } from './blank-rows.js';
import { headingKey } from './find-heading.js';
import type { PartRow, TablePart } from './find-plan-tables.js';
import { withNestedRefs } from './nested-refs.js';
import { plainHeading } from './plain-heading.js';
import type { ColumnMeaning, ColumnReading } from './plan-reading.js';
import type { PlanCell, PlanRow, PlanTable } from './plan-table.js';
import { withProgressRows } from './progress-rows.js';
import { namesRecommendation } from './read-refs.js';
import { recogniseColumns } from './recognise-columns.js';
import { withoutStruck } from './struck-words.js';

/** What a person says that columns mean, by position from 0. */
export type ColumnChoices = ReadonlyMap<number, ColumnMeaning | null>;

/** Reads several parts as one table, each cell under the column of its meaning. */
export function joinParts(
  group: readonly TablePart[],
  choices: ColumnChoices | undefined,
): { table: PlanTable; leftovers: string[] } {
  const [main] = [...group].sort(
    (a, b) => b.columns.length - a.columns.length || b.rows.length - a.rows.length,
  );
  if (!main) return { table: { columns: [], rows: [] }, leftovers: [] };
  const own = columnsOf(main, group, choices);
  const others = group.filter((part) => !hasHeadingOf(part, main));
  const columns = [...own, ...columnsOfOthers(own, others)];
  const leftovers: string[] = [];
  const sections = new Set(group.map(titleOf));
  const rows: PlanRow[] = [];
  let last = '';
  for (const part of group) {
    const title = titleOf(part);
    const places = placesIn(part, main, own, columns);
    const isTheme = sections.size > 1 || namesRecommendation(title);
    if (!isTheme) leftovers.push(...part.above);
    let above: PlanRow | undefined = rows.at(-1);
    part.rows.forEach((row, at) => {
      const startsPage = row.startsPage || (at === 0 && part !== group[0] && title === last);
      above = planRow(row, columns, places, above, startsPage, isTheme ? title : '');
      rows.push(above);
      row.cells.forEach((cell, index) => {
        if (!places.includes(index) && cell.text.trim() !== '' && !cell.merged)
          leftovers.push(cell.text.trim());
      });
    });
    last = title;
  }
  const filled = withoutBlankRows({ columns, rows });
  return {
    table: withNestedRefs(withProgressRows(filled.table)),
    leftovers: [...leftovers, ...filled.numbers],
  };
}

const titleOf = (part: TablePart): string =>
  part.above.length === 1 ? (part.above[0] ?? '') : part.section;

const hasHeadingOf = (part: TablePart, main: TablePart): boolean =>
  part === main || headingKey(part.heading?.texts ?? []) === headingKey(main.heading?.texts ?? []);

/** The columns by all rows under the same heading; a person's choices count before anything read. */
function columnsOf(
  main: TablePart,
  group: readonly TablePart[],
  choices: ColumnChoices | undefined,
): readonly ColumnReading[] {
  const same = group.filter((part) => part !== main && hasHeadingOf(part, main));
  const headings = main.columns.map(({ heading }) => heading);
  const rows = [main, ...same].flatMap((part) => part.rows);
  const read =
    same.length === 0
      ? main.columns
      : recogniseColumns(
          headings,
          headings.map((_, index) => rows.map((row) => row.cells[index]?.text ?? '')),
        );
  return read.map((column) => {
    const chosen = choices?.get(column.index);
    return chosen === undefined ? column : { ...column, means: chosen };
  });
}

/** Fields that only further tables have, where a person says that all are one plan. */
function columnsOfOthers(
  own: readonly ColumnReading[],
  group: readonly TablePart[],
): readonly ColumnReading[] {
  const known = new Set(own.map(({ means }) => means));
  const others = new Map(
    group
      .flatMap(({ columns }) => columns)
      .flatMap(({ heading, means }) =>
        means && !known.has(means) ? [[means, heading] as const] : [],
      ),
  );
  return [...others].map(([means, heading], at) => ({ heading, means, index: own.length + at }));
}

/** For each column of the plan the column of a part, or -1. */
function placesIn(
  part: TablePart,
  main: TablePart,
  own: readonly ColumnReading[],
  columns: readonly ColumnReading[],
): readonly number[] {
  if (hasHeadingOf(part, main))
    return columns.map(({ index }) => (index < own.length ? index : -1));
  const taken = new Set<number>();
  return columns.map((column) => {
    const found = part.columns.find(
      ({ index, means, heading, earlier }) =>
        !taken.has(index) &&
        means === column.means &&
        earlier === column.earlier &&
        (means !== null || plainHeading(heading) === plainHeading(column.heading)),
    );
    if (found) taken.add(found.index);
    return found?.index ?? -1;
  });
}

function planRow(
  row: PartRow,
  columns: readonly ColumnReading[],
  places: readonly number[],
  above: PlanRow | undefined,
  startsPage: boolean,
  section: string,
): PlanRow {
  const isBand = isFullWidth(row);
  const cells = places.map((index, at): PlanCell => {
    const cell = row.cells[index];
    const column = index + (row.firstColumn ?? 1);
    if (!cell) return { text: '', column, carried: false };
    const { text, struck } = withoutStruck(cell, columns[at]?.means ?? null);
    const carried = cell.merged === 'above' && !isBand && coversDown(text, above?.cells[at]);
    const { serial, fill } = cell;
    return {
      text: cell.merged && !carried ? '' : text,
      column,
      carried,
      ...(serial !== undefined && { serial }),
      ...(fill !== undefined && { fill }),
      ...(struck !== '' && { struck }),
    };
  });
  return { line: row.line, cells, startsPage, section };
}

/** One cell merged over the whole row: a heading among the rows. */
const isFullWidth = ({ cells }: PartRow): boolean =>
  cells.length > 1 &&
  cells
    .slice(1)
    .every(({ merged, text }) => text === '' || (merged !== undefined && text === cells[0]?.text));

/**
 * A place that the cell above covers is blank or repeats its text. One that a cell to its left
 * covers has no value of its own, and none from above.
 */
const coversDown = (text: string, above: PlanCell | undefined): boolean =>
  above !== undefined && (text === '' ? above.text !== '' || above.carried : above.text === text);
