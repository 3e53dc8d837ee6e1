import { FINDING_NAMES } from '../../core/wording/finding-names.js';
import { listWithAnd, wordCount, wordNumber } from '../../core/wording/words.js';
import type { AnswerProblem } from '../../tasks/fixes/check-answer.js';

const ANSWER_PROBLEMS: Readonly<Record<AnswerProblem, string>> = {
  'not-a-date':
    'This cannot be read as a date. Write a day or a month with its year, such as 31 March 2027, or Ongoing or TBC.',
  'ambiguous-date':
    'This could be two different days. Write the month as a word, such as 1 March 2027.',
  'not-a-percentage': 'Write a number from 0 to 100.',
  'not-an-owner': 'Write the name or post of whoever is to do it.',
  'not-closed': 'This would still say that the work goes on. Write Complete, or 100%.',
  'ref-taken': 'This ref is taken. Write one that no other has.',
};

export const CHECKS_WORDS = {
  part: 'Checks',
  search: 'Search by ref, owner or words',
  searchHint: 'Ref, owner or words',
  show: 'Show',
  all: 'All',
  severities: { error: 'Error', warning: 'Warning', note: 'Note' },
  severityCounts: {
    error: (n: number) => wordCount(n, 'error', 'errors'),
    warning: (n: number) => wordCount(n, 'warning', 'warnings'),
    note: (n: number) => wordCount(n, 'note', 'notes'),
  },
  shown: (shown: number, all: number) =>
    shown === all
      ? wordCount(all, 'finding', 'findings')
      : `${wordNumber(shown)} of ${wordCount(all, 'finding', 'findings')}`,
  noMatch: 'No finding matches.',
  clear: 'Show all findings',
  nothing: 'Nothing to put right.',
  emptyPlan:
    'The plan is empty. Type its recommendations and actions into the tables, and the checks follow by themselves.',
  checked: (actions: number, recommendations: number) =>
    actions === 0
      ? `${wordCount(recommendations, 'recommendation', 'recommendations')} checked.`
      : `${wordCount(actions, 'action', 'actions')} checked.`,
  dismissed: (n: number) => `${wordCount(n, 'finding', 'findings')} dismissed`,
  more: (n: number) => `Show ${wordNumber(n)} more`,
  goTo: (address: string) => `Go to ${address}`,
  showing: 'Showing the cell…',
  why: 'Why',
  fix: 'Fix',
  dismiss: 'Dismiss',
  cancel: 'Cancel',
  reason: 'Why can it be left?',
  reasonHint: 'Kept in the workbook, for everyone who opens it.',
  reasonNeeded: 'Give a short reason, so that others know why.',
  dismissing: 'Dismissing the finding…',
  dismissedSaid: 'Dismissed.',
  dismissedChange: (subject: string) => `Finding on ${subject} dismissed`,
  newValue: (field: string) => `New ${field}`,
  choose: 'Choose…',
  alike: (n: number) =>
    n === 1 ? 'And the other one like this' : `And the ${wordNumber(n)} others like this`,
  answerProblems: ANSWER_PROBLEMS,
  willChange: 'What will change',
  empty: 'empty',
  shared: (refs: readonly string[]) =>
    refs.length === 1
      ? `Action ${refs[0]} shares this, and changes with it.`
      : `Actions ${listWithAnd(refs, 6)} share this, and change with it.`,
  apply: (cells: number) => `Change ${wordCount(cells, 'cell', 'cells')}`,
  applying: 'Changing the cells…',
  fixed: 'Fixed.',
  left: (n: number) =>
    n === 0 ? 'Nothing left to put right.' : `${wordCount(n, 'finding', 'findings')} left.`,
  fixedChange: (field: string, subject: string, value: string) =>
    `${field} of ${subject} set to ${value}`,
  fixedAlike: (field: string, cells: number, value: string) =>
    `${field} set to ${value} in ${wordNumber(cells)} cells`,
  groups: FINDING_NAMES,
} as const;
