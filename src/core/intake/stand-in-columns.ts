import { averageLength } from './column-content.js';
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
  commitment | our commitment | pledge | promise | initiative | intervention | improvement |
  project | project name | scheme | proposal | work | piece of work | programme | milestone |
  key milestone | next milestone | key milestones and deliverables | what | what is it |
  description | detail | title | name | priority | theme | workstream | outcome | output
`);

/** Whether a heading, as it is compared, is one of work: it is no other word misspelt ("comment"). */
export const isOverWork = (words: string): boolean => FOR_ACTION.includes(words);

/** What answers a recommendation where no column is headed "Action". */
const FOR_RESPONSE = headings(`
  management comment | managements comment | client comment | officer comment | cabinet comment |
  executive comment | council comment | service comment | auditee comment | auditee response |
  improvement | initiative | project | what | detail | description
`);

/** Over the work itself though they could head what was recommended, where nothing else does. */
const WORK_ITSELF: ReadonlySet<string> = new Set(FOR_ACTION.slice(0, 12));

/** What groups the rows where it repeats: "Audit" over "Payroll 2022/23", twice. */
const FOR_THEME = headings(`
  audit | audit title | audit name | audit report | audit area | audit review | report | report title |
  name of report | source | source of recommendation | origin | inspection | inspectorate | review |
  name of review | assurance source | programme | category | topic | subject | heading | chapter |
  principle | priority area | strategic theme | corporate priority | council priority | goal | aim |
  objective | outcome | ffynhonnell | archwiliad | adroddiad
`);

/** What is told of the work where no column is headed as progress: "Auditor's comment". */
const TELLS = /^(?:\p{L}+ ){0,3}(?:comment|remark|narrative)$/u;

/** Over the names of what is delivered, where each row has its next step. */
const OVER_MILESTONES = headings('project | project name | scheme | programme | initiative');

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
 * group the rows or tell of progress, where none is headed so.
 */
export function withStandIns(
  columns: readonly ColumnReading[],
  bodies: readonly (readonly string[])[],
): readonly ColumnReading[] {
  return standForUpdate(standForTheme(standForAction(columns, bodies), bodies));
}

function standForAction(
  columns: readonly ColumnReading[],
  bodies: readonly (readonly string[])[],
): readonly ColumnReading[] {
  const has = (means: ColumnMeaning): boolean => columns.some((column) => column.means === means);
  if (has('action') || TELLING.filter(has).length < 2) return columns;
  const recommended = columns.find(({ means }) => means === 'recommendation');
  if (recommended && WORK_ITSELF.has(plainHeading(recommended.heading)))
    return withMeaning(columns, recommended, 'action');
  const found = firstHeaded(
    columns,
    recommended ? FOR_RESPONSE : FOR_ACTION,
    ({ means, index }) => {
      const texts = bodies[index] ?? [];
      const groups = means === 'theme' || means === 'priority';
      return (means === null && holdsWords(texts)) || (groups && averageLength(texts) > PROSE);
    },
  );
  return withMeaning(columns, found, 'action');
}

/** Past so many letters a theme is no name of a group, but what is to be done. */
const PROSE = 25;

function standForTheme(
  columns: readonly ColumnReading[],
  bodies: readonly (readonly string[])[],
): readonly ColumnReading[] {
  if (columns.some(({ means }) => means === 'theme')) return columns;
  const isOpen = ({ means, index }: ColumnReading): boolean =>
    means === null && holdsWords(bodies[index] ?? []);
  const found =
    firstHeaded(columns, FOR_THEME, (each) => isOpen(each) && repeats(bodies[each.index] ?? [])) ??
    firstHeaded(columns, OVER_MILESTONES, isOpen);
  return withMeaning(columns, found, 'theme');
}

function standForUpdate(columns: readonly ColumnReading[]): readonly ColumnReading[] {
  if (columns.some(({ means }) => means === 'update')) return columns;
  const found = columns.find(
    ({ means, heading }) => means === null && TELLS.test(plainHeading(heading)),
  );
  return withMeaning(columns, found, 'update');
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

/** Short texts of which some come again, whatever case they are in. */
function repeats(texts: readonly string[]): boolean {
  const said = texts.filter((text) => !isNothing(text)).map((text) => text.trim().toLowerCase());
  return new Set(said).size < said.length && said.every((text) => text.length <= 80);
}
