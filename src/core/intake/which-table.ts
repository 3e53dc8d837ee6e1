import { answerTo, type Answers } from './answers.js';
import type { TablePart } from './find-plan-tables.js';
import type { ColumnReading, Question } from './plan-reading.js';

/** The parts that were chosen as the plan, among several tables that each could be it. */
export interface TableChoice {
  readonly group: readonly TablePart[];
  readonly questions: readonly Question[];
}

const ID = 'which-table';
const TOGETHER = 'together';

/**
 * Takes the table that a person chose, else the first of the groups. All may be read together where
 * each has a column of the same records: of actions, or of recommendations.
 *
 * @param groups tables that agree in their columns, the likeliest plan first
 * @param isOne whether they are read together unless a person says otherwise
 */
export function chooseAmong(
  groups: readonly (readonly TablePart[])[],
  answers: Answers,
  isOne: boolean,
): TableChoice | null {
  const [likeliest] = groups;
  if (!likeliest) return null;
  if (groups.length === 1) return { group: likeliest, questions: [] };
  const ids = idsOf(groups);
  const choices = canJoin(groups) ? [...ids, TOGETHER] : ids;
  const taken = answerTo(answers, ID, choices, isOne ? TOGETHER : (ids[0] ?? ''));
  const group = taken === TOGETHER ? inOrder(groups) : groups[ids.indexOf(taken)];
  return { group: group ?? likeliest, questions: [questionOn(groups, choices, taken)] };
}

/** By their first line; tables of several sheets may begin on the same one. */
function idsOf(groups: readonly (readonly TablePart[])[]): readonly string[] {
  const lines = groups.map(([first]) => String(first?.line ?? 1));
  return lines.map((line, at) =>
    lines.indexOf(line) === at ? line : `${line} ${groups[at]?.[0]?.section ?? at}`,
  );
}

const inOrder = (groups: readonly (readonly TablePart[])[]): readonly TablePart[] =>
  groups.flat().sort((a, b) => a.line - b.line);

const canJoin = (groups: readonly (readonly TablePart[])[]): boolean =>
  (['action', 'recommendation'] as const).some((record) =>
    groups.every((group) => group.every(({ columns }) => has(columns, record))),
  );

const has = (columns: readonly ColumnReading[], meaning: ColumnReading['means']): boolean =>
  columns.some(({ means }) => means === meaning);

function questionOn(
  groups: readonly (readonly TablePart[])[],
  choices: readonly string[],
  taken: string,
): Question {
  const names = new Map(idsOf(groups).map((id, at) => [id, nameOf(groups[at] ?? [])]));
  return {
    id: ID,
    kind: ID,
    facts: { tables: groups.length },
    choices: choices.map((id) => ({ id, ...(names.has(id) && { name: names.get(id) ?? '' }) })),
    taken,
    lines: inOrder(groups).map(({ line }) => line),
  };
}

/** What stands above the table, else its headings. */
function nameOf([first]: readonly TablePart[]): string {
  if (!first) return '';
  const headings = first.columns.map(({ heading }) => heading).filter((text) => text !== '');
  return first.section || first.above.join(' ') || headings.join(' | ');
}
