import { formatLong, formatMonth } from '../../core/plan/calendar.js';
import type { PlainDate } from '../../core/plan/dates.js';

export const HEADING_WORDS = {
  title: 'Title of the plan',
  titleHint: 'Stands in the heading of each sheet.',
  period: 'Month in headings',
  periodOf: (day: PlainDate) => formatMonth(day),
  appendix: 'Appendix',
  notALabel: 'Give a number or letter, such as 2, A or 2b.',
  day: 'Report date',
  dayHint: 'Checks and figures go by it.',
  lastReport: 'Last report',
  lastReportHint: 'For what was completed since. Empty: three months before.',
  notBefore: (day: PlainDate) => `The last report must be before this one, of ${formatLong(day)}.`,
  notADay: 'Give a day, month and year that the calendar has.',
} as const;
