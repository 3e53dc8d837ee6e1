import type { FindingCode } from '../../checks/finding.js';
import { formatLong } from '../../plan/calendar.js';
import { ruleWithFigures, tallyBy } from '../../progress/covering-sentence.js';
import type { CountingRule, Progress } from '../../progress/progress.js';
import { COUNTING_RULE_WORDS } from '../../wording/counting-rule-words.js';
import { listWithAnd } from '../../wording/words.js';
import type { PackOptions } from '../pack-options.js';
import type { PackSource } from '../pack-sheet.js';
import { capital, counted } from '../parts/counted.js';

type NoteRow = readonly [about: string, note: string];

/** What is not known is left out rather than filled with a dash. */
export function noteRows(source: PackSource, options: PackOptions): readonly NoteRow[] {
  const { plan, progress } = source;
  const { council = '', contact = '' } = options;
  const rows: readonly (NoteRow | false)[] = [
    council.trim() !== '' && ['Council', council.trim()],
    ['Plan', options.title || plan.title || 'Not named'],
    ['Report date', formatLong(progress.asAt)],
    ['Size', sizeOf(source)],
    ['Rating scheme', schemeOf(source)],
    ...countingRows(progress),
    ['Past due', PAST_DUE],
    ['Not understood', notUnderstood(source)],
    ['Put aside', putAside(source)],
    contact.trim() !== '' && ['Who may be asked', contact.trim()],
    ['Assistive technology', ASSISTIVE],
  ];
  return rows.filter((row) => row !== false);
}

function sizeOf({ plan: { recommendations, actions } }: PackSource): string {
  return `${capital(counted(recommendations.length, 'recommendation'))} and ${counted(actions.length, 'action')}.`;
}

function schemeOf({ plan: { scheme } }: PackSource): string {
  const words = scheme.values.map(({ letter, word }) =>
    letter === word ? word : `${letter} ${word}`,
  );
  return `${scheme.name}: ${listWithAnd(words)}. The key is below; colour never stands alone.`;
}

const UNITS: Readonly<Record<CountingRule, string>> = {
  action: 'action',
  recommendation: 'recommendation',
  statement: 'statement',
};

function countingRows(progress: Progress): readonly NoteRow[] {
  const rule = ruleWithFigures(progress);
  if (rule === null) return [];
  const { total } = tallyBy(progress, rule);
  const inAll = `There ${total === 1 ? 'is' : 'are'} ${counted(total, UNITS[rule])} in all.`;
  return [
    ['Counting rule', `${capital(COUNTING_RULE_WORDS[rule])} ${inAll}`],
    [
      'Rounding',
      'Percentages are whole numbers, rounded so that those of one table add up to 100: each is rounded down, and the points left over go to those that were cut most.',
    ],
  ];
}

const PAST_DUE =
  'An action is past due from the day after the last day of the deadline in force, unless its rating, status or completion date says that it is over. A deadline that was moved counts as last agreed; “Sept 2022” ends on the last day of that month; “Ongoing” and “TBC” are never past.';

/** What reading and checking could make nothing of, as far as it touches a figure. */
const UNREAD: readonly (readonly [code: FindingCode, what: string, remark: string])[] = [
  ['rating-not-recognised', 'rating', ''],
  ['due-not-a-date', 'due date', ' without a day'],
  ['due-ambiguous', 'due date', ' in which day and month could be either'],
  ['unknown-reference', 'reference', ' to what the plan does not have'],
];

function notUnderstood({ findings }: PackSource): string {
  const told = UNREAD.flatMap(([code, what, remark]) => {
    const count = findings.filter((finding) => finding.code === code).length;
    return count === 0 ? [] : [`${counted(count, what)}${remark}`];
  });
  if (told.length === 0) return 'Every rating, due date and reference was understood.';
  return `Printed as written, and not counted as a rating or a date: ${listWithAnd(told)}.`;
}

function putAside({ putAside: count = 0 }: PackSource): string {
  if (count === 0) return 'Nothing that the checks found was put aside.';
  const what = counted(count, 'finding');
  return `${capital(what)} of the checks ${count === 1 ? 'was' : 'were'} looked at and put aside with a reason, which the workbook keeps.`;
}

const ASSISTIVE =
  'Each sheet has its title in A1 and says in A2 what it holds. Tables are real tables with a name, one row of headings and no merged cells, so that a screen reader announces them and the arrow keys move cell by cell. Each rating is a letter and a word. Text wraps and can be enlarged; the chart’s figures stand in words under it.';
