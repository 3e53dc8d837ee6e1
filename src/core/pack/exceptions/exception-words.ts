import { daysBetween, formatDay } from '../../plan/calendar.js';
import type { PlainDate } from '../../plan/dates.js';
import { deadlineInForce } from '../../plan/deadline.js';
import type { RatingScheme } from '../../plan/rating-scheme.js';
import type { Exception, ExceptionReason } from '../../progress/exceptions.js';
import { capital, counted } from '../parts/counted.js';
import { movedDue } from '../parts/due-cell.js';
import { ratingValue } from '../parts/ratings-of-scheme.js';

interface ReasonName {
  readonly name: string;
  /** The rule, for those who would count again. */
  readonly means: string;
}

export const REASON_NAMES: Readonly<Record<ExceptionReason, ReasonName>> = {
  'off-course': { name: 'Off course', means: 'Open, with the worst rating of the key.' },
  overdue: { name: 'Past due', means: 'Open after the last day of the deadline in force.' },
  downgraded: {
    name: 'Downgraded',
    means: 'Open, and rated worse than on the day before that it was rated.',
  },
  slipped: { name: 'Moved', means: 'Open, with a deadline that was revised at least once.' },
  'not-updated': {
    name: 'Not updated',
    means: 'Open, with no update of the three months before the report’s date.',
  },
  'not-rated': { name: 'Not rated', means: 'Open, where other actions have a rating.' },
};

/** "Rated Red. Past due by 12 days. Moved once from 31 Mar 2024." */
export function reasonsInWords(
  exception: Exception,
  scheme: RatingScheme,
  asAt: PlainDate,
): string {
  return exception.reasons
    .map((reason) => `${inWords(reason, exception, scheme, asAt)}.`)
    .join('\n');
}

function inWords(
  reason: ExceptionReason,
  { action, rating, ratedBefore, lastUpdated }: Exception,
  scheme: RatingScheme,
  asAt: PlainDate,
): string {
  const { name } = REASON_NAMES[reason];
  switch (reason) {
    case 'off-course':
      return `Rated ${ratingValue(scheme, rating).word}`;
    case 'overdue': {
      const latest = deadlineInForce(action)?.latest;
      return latest ? `${name} by ${counted(daysBetween(latest, asAt), 'day')}` : name;
    }
    case 'downgraded':
      return ratedBefore === undefined
        ? name
        : `${name} from ${ratingValue(scheme, ratedBefore).word}`;
    case 'slipped':
      return capital(movedDue(action) ?? name);
    case 'not-updated':
      return lastUpdated ? `${name} since ${formatDay(lastUpdated)}` : 'No update';
    case 'not-rated':
      return name;
  }
}
