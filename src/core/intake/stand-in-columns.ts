import { isDate, isNothing, isRef, shareOf } from './cell-kinds.js';
import { plainHeading } from './plain-heading.js';
import type { ColumnMeaning, ColumnReading } from './plan-reading.js';

const headings = (list: string): readonly string[] =>
  list.split('|').map((words) => plainHeading(words));

/**
 * What councils print over the work itself where no column is headed "Action": most telling first.
 * Beside actions the same words head something else, such as the steps of each.
 */
const FOR_ACTION = headings(`
  commitment | our commitment | pledge | promise | initiative | intervention | project |
  project name | scheme | improvement | proposal | work | piece of work | programme | milestone |
  key milestone | key milestones and deliverables | what | what is it | description | detail |
  title | name | priority | theme | workstream | objective | outcome | output
`);

/** Whether a heading, as it is compared, is one of work: it is no other word misspelt ("comment"). */
export const isOverWork = (words: string): boolean => FOR_ACTION.includes(words);

/** What groups the rows where it repeats: "Audit" over "Payroll 2022/23", twice. */
const FOR_THEME = headings(`
  audit | audit title | audit name | audit report | audit area | audit review | report | report title |
  name of report | source | source of recommendation | origin | inspection | inspectorate | review |
  name of review | assurance source | programme | category | topic | subject | heading | chapter |
  principle | priority area | strategic theme | corporate priority | council priority | goal | aim |
  objective | outcome | ffynhonnell | archwiliad | adroddiad
`);

/** Without two of these the table may list anything: budgets, risks, meetings. */
const TELLING: readonly ColumnMeaning[] = [
  'owner',
  'due',
  'rating',
  'status',
  'update',
  'percent',
  'revised-due',
];

/**
 * Gives the column that holds the work a meaning where no heading names actions, and those that
 * group the rows, where none is headed as a theme.
 */
export function withStandIns(
  columns: readonly ColumnReading[],
  bodies: readonly (readonly string[])[],
): readonly ColumnReading[] {
  return standForTheme(standForAction(columns, bodies), bodies);
}

function standForAction(
  columns: readonly ColumnReading[],
  bodies: readonly (readonly string[])[],
): readonly ColumnReading[] {
  const has = (means: ColumnMeaning): boolean => columns.some((column) => column.means === means);
  const told = TELLING.filter(has).length;
  if (has('action') || has('recommendation') || told < 2) return columns;
  const found = firstHeaded(columns, FOR_ACTION, ({ means, index }) => {
    const isOpen = means === null || means === 'theme' || means === 'priority';
    return isOpen && holdsWords(bodies[index] ?? []);
  });
  return withMeaning(columns, found, 'action');
}

function standForTheme(
  columns: readonly ColumnReading[],
  bodies: readonly (readonly string[])[],
): readonly ColumnReading[] {
  if (columns.some(({ means }) => means === 'theme')) return columns;
  const found = firstHeaded(
    columns,
    FOR_THEME,
    ({ means, index }) => means === null && repeats(bodies[index] ?? []),
  );
  return withMeaning(columns, found, 'theme');
}

const firstHeaded = (
  columns: readonly ColumnReading[],
  words: readonly string[],
  fits: (column: ColumnReading) => boolean,
): ColumnReading | undefined =>
  words
    .flatMap((heading) => columns.filter((column) => plainHeading(column.heading) === heading))
    .find(fits);

const withMeaning = (
  columns: readonly ColumnReading[],
  found: ColumnReading | undefined,
  means: ColumnMeaning,
): readonly ColumnReading[] =>
  columns.map((column) => (column === found ? { ...column, means } : column));

const holdsWords = (texts: readonly string[]): boolean =>
  texts.some((text) => !isNothing(text)) &&
  shareOf(texts, (text) => /\p{L}{3}/u.test(text) && !isRef(text) && !isDate(text)) >= 0.8;

/** Short texts of which some come again, or go on over blank rows, whatever case they are in. */
function repeats(texts: readonly string[]): boolean {
  const said = texts.filter((text) => !isNothing(text)).map((text) => text.trim().toLowerCase());
  return (
    said.length > 1 && new Set(said).size < texts.length && said.every((text) => text.length <= 80)
  );
}
