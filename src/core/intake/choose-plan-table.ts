import type { Answers } from './answers.js';
import { looksLikeRows } from './headings-from-above.js';
import { joinParts, type ColumnChoices } from './join-parts.js';
import {
  besidesList,
  listedIn,
  listsRecommendations,
  type ListedRecommendation,
} from './listed-recommendations.js';
import type { TablePart } from './find-plan-tables.js';
import type { ColumnMeaning, ColumnReading, Question } from './plan-reading.js';
import type { PlanTable } from './plan-table.js';
import { repeats } from './repeated-tables.js';
import { standingOf } from './standing-of-tables.js';
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
  /** Texts above the heading and in columns that the plan does not have. */
  readonly leftovers: readonly string[];
  readonly questions: readonly Question[];
}

/**
 * Chooses the tables that make up the plan: the largest that agree in their columns, but for those
 * that say the same again.
 */
export function choosePlanTable(
  parts: readonly TablePart[],
  choices: ColumnChoices | undefined,
  answers: Answers,
): ChosenTable {
  const plans = parts.filter((part) => isPlan(part.columns) && part.rows.length > 0);
  const empty = parts.find((part) => isPlan(part.columns) && part.rows.length === 0) ?? null;
  const groups: TablePart[][] = [];
  for (const part of plans) {
    const group = groups.find(
      ([first]) =>
        first && agree(first.columns, part.columns) && standingOf(first) === standingOf(part),
    );
    if (!group) groups.push([part]);
    else if (!repeats(part, group)) group.push(part);
  }
  const ranked = withoutLists([...groups].sort((a, b) => weight(b) - weight(a)));
  const chosen = chooseAmong(ranked, answers, isOnePlan(ranked));
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
      leftovers: [],
      questions: [],
    };
  const { table, leftovers } = joinParts(group, choices);
  const others = parts.filter(
    (part) => !group.includes(part) && (plans.includes(part) || looksLikeRows(part)),
  );
  const lists = others.filter((part) => listsRecommendations(part, table.columns));
  const further = others.filter((part) => !lists.includes(part));
  return {
    table,
    parts: group,
    empty,
    further,
    listed: lists.flatMap(listedIn),
    unclear,
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

/** One plan, of which what is done stands in a table of its own: both are read unless a person says no. */
const isOnePlan = (groups: readonly (readonly TablePart[])[]): boolean =>
  groups.length > 1 &&
  groups.every(
    ([part]) =>
      part && agree(part.columns, groups[0]?.[0]?.columns ?? []) && standingOf(part) !== 'archive',
  );

function weight(group: readonly TablePart[]): number {
  const [first] = group;
  const isCurrent = first && standingOf(first) === 'current';
  const rows = isCurrent ? group.reduce((sum, part) => sum + part.rows.length, 0) : 0;
  const means = meaningsOf(group[0]?.columns ?? []);
  const both = means.has('recommendation') && means.has('action');
  return (
    (rows + 0.5) *
    (both ? 3 : 1) *
    (means.has('update') || means.has('rating') || means.has('due') ? 2 : 1)
  );
}
