import type { CountingRule } from '../../core/progress/progress.js';
import { listWithAnd, wordCount, wordNumber } from '../../core/wording/words.js';

/** What a counting rule counts, one and several. */
const COUNTED = {
  action: ['action', 'actions'],
  recommendation: ['recommendation', 'recommendations'],
  statement: ['rating as printed', 'ratings as printed'],
} as const;

function counted(total: number, rule: CountingRule): string {
  const [one, several] = COUNTED[rule];
  return wordCount(total, one, several);
}

export const PROGRESS_WORDS = {
  overdue: 'Overdue',
  noneOverdue: 'No open action is past its date.',
  dueSoon: 'Due in the next three months',
  noneDueSoon: 'No open action falls due before the next quarterly report.',
  byOwner: 'By owner',
  noOwners: 'No action names an owner.',
  byTheme: 'By theme',
  nameless: 'None named',
  noOwner: 'no owner',
  dueAndOwner: (text: string, day: string, owners: string) =>
    `Due ${text === '' || text === day ? day : `${text} (by ${day})`} · ${owners}`,
  counts: {
    title: 'Ratings',
    unit: 'Count',
    units: {
      action: 'by action',
      recommendation: 'by recommendation',
      statement: 'by rating as printed',
    },
    usual: ' (this plan’s rule)',
    caption: (rule: CountingRule, total: number) => counted(total, rule),
    rating: 'Rating',
    count: 'Number',
    which: 'Which',
    goTo: {
      action: (ref: string) => `Go to action ${ref}`,
      recommendation: (ref: string) => `Go to recommendation ${ref}`,
      update: (ref: string) => `Go to update ${ref}`,
    },
    more: (left: number) => `${wordNumber(left)} more`,
    rounding: 'Percentages are rounded so as to add up to 100.',
  },
  covering: {
    title: 'Paragraph for the covering report',
    hint: 'Every number is counted from the plan. With its table it can be pasted into Word or a mail.',
    copyText: 'Copy text',
    copyTable: 'Copy with table',
    label: 'the covering paragraph',
    behind: 'Which actions stand behind it',
    figures: {
      done: 'Complete or closed',
      offCourse: 'Off course',
      overdue: 'Past due',
      undated: 'No due date',
      notRated: 'Not rated',
    },
  },
  withoutOwner: 'No owner',
  withoutDue: 'No due date',
  mails: {
    title: 'Mail to owners',
    none: 'There are no open actions to write about.',
    nobody: 'Owner to be agreed',
    hint: 'Copy a text into your own mail program. Nothing is sent from here.',
    to: (owner: string) => `mail to ${owner}`,
    show: 'Show the text',
  },
  claim: {
    title: 'Check a sentence',
    label: 'A sentence of your report',
    hint: 'Such as “Green for all but one action”.',
    check: 'Check against the table',
    verdicts: {
      holds: 'The table agrees.',
      contradicted: 'The table does not agree.',
      'not-understood': 'This could not be checked.',
    },
    holdsAt: (units: readonly string[]) => `It is true counted ${listWithAnd(units)}.`,
    instead: (
      claimed: string,
      found: number,
      total: number,
      rule: CountingRule,
      refs: readonly string[],
    ) =>
      `“${claimed}”: the table has ${wordNumber(found)} of ${counted(total, rule)}${refs.length > 0 ? ` (${listWithAnd(refs, 8)})` : ''}.`,
    trueSentence: (sentence: string) => `True is: ${sentence}`,
  },
} as const;
