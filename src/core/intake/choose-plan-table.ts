import type { Answers } from './answers.js';
import { withoutBlankRows } from './blank-rows.js';
import { headingKey } from './find-heading.js';
import {
  besidesList,
  listedIn,
  listsRecommendations,
  type ListedRecommendation,
} from './listed-recommendations.js';
import type { PartRow, TablePart } from './find-plan-tables.js';
import type { ColumnMeaning, ColumnReading, Question } from './plan-reading.js';
import type { PlanCell, PlanRow, PlanTable } from './plan-table.js';
import { plainHeading } from './plain-heading.js';
import { withNestedRefs } from './nested-refs.js';
import { withProgressRows } from './progress-rows.js';
import { namesRecommendation } from './read-refs.js';
import { recogniseColumns } from './recognise-columns.js';
import { withoutStruck } from './struck-words.js';
import { chooseAmong } from './which-table.js';

/** The plan of a document, and the tables that are none or another. */
export interface ChosenTable {
  readonly table: PlanTable | null;
  /** The parts that the table was put together from. */
  readonly parts: readonly TablePart[];
  /** A plan's heading with no rows below it. */
  readonly empty: TablePart | null;
  /** Tables that look like a plan too, and do not agree with the first. */
  readonly further: readonly TablePart[];
  /** Recommendations that a table of their own lists, where the plan only has their refs. */
  readonly listed: readonly ListedRecommendation[];
  /** A table that looks like a plan but whose columns could not be understood. */
  readonly unclear: TablePart | null;
  /** No heading was found; the columns were guessed by what they hold. */
  readonly guessed: boolean;
  /** Texts above the heading and in columns that the plan does not have. */
  readonly leftovers: readonly string[];
  readonly questions: readonly Question[];
}

export type ColumnChoices = ReadonlyMap<number, ColumnMeaning | null>;

/** Chooses the tables that make up the plan: the largest that agree in their columns. */
export function choosePlanTable(
  parts: readonly TablePart[],
  choices: ColumnChoices | undefined,
  answers: Answers,
): ChosenTable {
  const plans = parts.filter((part) => isPlan(part.columns) && part.rows.length > 0);
  const empty = parts.find((part) => isPlan(part.columns) && part.rows.length === 0) ?? null;
  const groups: TablePart[][] = [];
  for (const part of plans) {
    const group = groups.find(([first]) => first && agree(first.columns, part.columns));
    if (group) group.push(part);
    else groups.push([part]);
  }
  const ranked = [...groups].sort((a, b) => weight(b) - weight(a));
  const chosen = chooseAmong(withoutLists(ranked), answers);
  const group = chosen?.group ?? (choices ? largest(parts) : undefined);
  const unclear =
    parts.find((part) => !isPlan(part.columns) && looksLikePlan(part.columns)) ?? null;
  if (!group)
    return {
      table: null,
      parts: [],
      empty,
      further: [],
      listed: [],
      unclear,
      guessed: false,
      leftovers: [],
      questions: [],
    };
  const { table, leftovers } = joinParts(group, choices);
  const others = plans.filter((part) => !group.includes(part));
  const lists = others.filter((part) => listsRecommendations(part, table.columns));
  const further = others.filter((part) => !lists.includes(part));
  const guessed = group.every((part) => part.heading === null);
  return {
    table,
    parts: group,
    empty,
    further,
    listed: lists.flatMap(listedIn),
    unclear,
    guessed,
    leftovers: [...leftovers, ...lists.flatMap(besidesList)],
    questions: chosen?.questions ?? [],
  };
}

/** A table that lists the recommendations which the likeliest plan only numbers is no rival of it. */
function withoutLists(
  groups: readonly (readonly TablePart[])[],
): readonly (readonly TablePart[])[] {
  const columns = groups[0]?.[0]?.columns ?? [];
  return groups.filter((group) => !group.every((part) => listsRecommendations(part, columns)));
}

function largest(parts: readonly TablePart[]): TablePart[] | undefined {
  const [first] = [...parts].sort((a, b) => b.rows.length - a.rows.length);
  return first && [first];
}

const meaningsOf = (columns: readonly ColumnReading[]): ReadonlySet<ColumnMeaning> =>
  new Set(columns.flatMap(({ means }) => (means ? [means] : [])));

function isPlan(columns: readonly ColumnReading[]): boolean {
  const means = meaningsOf(columns);
  return (means.has('recommendation') || means.has('action')) && means.size > 1;
}

function looksLikePlan(columns: readonly ColumnReading[]): boolean {
  const means = meaningsOf(columns);
  const telling = (['rating', 'owner', 'due', 'update', 'status'] as const).filter((meaning) =>
    means.has(meaning),
  );
  return telling.length > 1 && columns.length > 2;
}

/** One section may lack a column that the others have; the backbone is the same. */
function agree(some: readonly ColumnReading[], others: readonly ColumnReading[]): boolean {
  const a = meaningsOf(some);
  const b = meaningsOf(others);
  if (a.has('recommendation') !== b.has('recommendation') || a.has('action') !== b.has('action'))
    return false;
  const shared = [...a].filter((means) => b.has(means)).length;
  return shared >= 0.7 * Math.max(a.size, b.size);
}

function weight(group: readonly TablePart[]): number {
  const rows = group.reduce((sum, part) => sum + part.rows.length, 0);
  const means = meaningsOf(group[0]?.columns ?? []);
  const both = means.has('recommendation') && means.has('action');
  return (
    (rows + 0.5) *
    (both ? 3 : 1) *
    (means.has('update') || means.has('rating') || means.has('due') ? 2 : 1)
  );
}

/** Reads several parts as one table, each cell under the column of its meaning. */
function joinParts(
  group: readonly TablePart[],
  choices: ColumnChoices | undefined,
): { table: PlanTable; leftovers: string[] } {
  const [main] = [...group].sort(
    (a, b) => b.columns.length - a.columns.length || b.rows.length - a.rows.length,
  );
  if (!main) return { table: { columns: [], rows: [] }, leftovers: [] };
  const own = columnsOf(main, group, choices);
  const columns = [...own, ...columnsOfOthers(own, group)];
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

/** The columns by all rows under the same heading; a person's choices count before anything read. */
function columnsOf(
  main: TablePart,
  group: readonly TablePart[],
  choices: ColumnChoices | undefined,
): readonly ColumnReading[] {
  const key = headingKey(main.heading?.texts ?? []);
  const same = group.filter(
    (part) => part !== main && headingKey(part.heading?.texts ?? []) === key,
  );
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
  const isSame =
    part === main ||
    headingKey(part.heading?.texts ?? []) === headingKey(main.heading?.texts ?? []);
  if (isSame) return columns.map(({ index }) => (index < own.length ? index : -1));
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
