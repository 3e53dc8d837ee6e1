import { listWithAnd } from '../../core/wording/words.js';

export const PLAN_PART_WORDS = {
  label: 'Parts of the plan',
  checks: 'Checks',
  progress: 'Progress',
  pack: 'Pack',
} as const;

export const PLAN_WORDS = {
  asAt: (day: string) => `As at ${day}`,
  countedBy: {
    action: 'counted by action',
    recommendation: 'counted by recommendation',
    statement: 'counted by rating',
  },
  untitled: 'Action plan',
  details: 'Plan details',
  sentence: 'the covering sentence',
  ratings: (parts: readonly string[]) => `Ratings: ${listWithAnd(parts)}.`,
  unreadable: {
    title: 'The plan cannot be read',
    safe: 'Nothing else in the workbook was changed. The plan’s title, dates and dismissed findings are kept for when its table is back.',
    lookAgain: 'Look again',
    anotherTable: 'Use another table',
    chooseTables: 'Choose the tables again',
  },
} as const;
