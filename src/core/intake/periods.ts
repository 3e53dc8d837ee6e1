import { findDates } from '../plan/read-date.js';
import type { ColumnReading } from './plan-reading.js';

/** The period that a heading speaks of: "Q2", "September 2025", "Previous". */
interface Period {
  readonly label: string;
  /** Compares as strings do, earlier first, with periods told in the same way; empty: unknown. */
  readonly order: string;
}

/** As in a financial year, by their first letters. */
const MONTHS_OF_YEAR = 'apr may jun jul aug sep oct nov dec jan feb mar'.split(' ');
const ABOUT = '(?:b?rag|rating|status|update|progress|commentary)';
/** "6 month update", "12-month review". */
const AFTER_MONTHS = /\b(?<number>[1-9]\d?)[\s-]?month(?:s|ly)?\b/i;
const COUNTED = /\b(?:q|p|qtr|quarter|period|month|round|cycle)\s?(?<number>[1-9]\d?)\b/i;
const EARLIER =
  /^(?:previous|prior|last)\b(?! updated)|\b(?:previous|prior|last) (?:time|month|quarter|period|report|meeting|review|year)\b|[([]\s*(?:previous|prior|last)\b|\b(?:blaenorol)\b/i;

/** A month without its year; in a plan's year April comes first. */
const MONTH = new RegExp(
  `^(?:${ABOUT}\\s+)?(?<month>${MONTHS_OF_YEAR.join('|')})[a-z]*\\.?(?:\\s+${ABOUT})?$`,
  'i',
);

/** Null where a heading names no period, or only that it is the current one. */
function periodOf(heading: string): Period | null {
  const date = findDates(heading).at(-1);
  if (date?.due.latest) return { label: date.due.latest, order: date.due.latest };
  const { number } = (COUNTED.exec(heading) ?? AFTER_MONTHS.exec(heading))?.groups ?? {};
  if (number) return { label: `counted ${number}`, order: number.padStart(2, '0') };
  const month = MONTH.exec(heading.trim())?.groups?.['month']?.toLowerCase();
  if (month !== undefined)
    return { label: month, order: `m${String(MONTHS_OF_YEAR.indexOf(month)).padStart(2, '0')}` };
  return namesEarlier(heading) ? { label: 'previous', order: '' } : null;
}

/** "Previous", "Last month": an earlier period that is not named. */
export const namesEarlier = (heading: string): boolean => EARLIER.test(heading);

/** "July 2024", "Q3 24/25", "Period 6": nothing but a period, so that the cells must tell what. */
export function namesOnlyPeriod(heading: string): boolean {
  const [date] = findDates(heading);
  const rest = (date ? heading.replace(date.text, '') : heading.replace(COUNTED, '')).trim();
  return (
    periodOf(heading) !== null &&
    !namesEarlier(heading) &&
    !/\p{L}{2}/u.test(rest.replace(MONTH, ''))
  );
}

/** Whether the first heading's period is later; undefined where the words do not say. */
export function isLater(heading: string, other: string): boolean | undefined {
  const [own, others] = [periodOf(heading)?.order, periodOf(other)?.order];
  if (own === others) return undefined;
  if (own === '' || others === '') return others === '';
  const isAlike = own?.length === others?.length;
  return isAlike && own !== undefined && others !== undefined ? own > others : undefined;
}

/**
 * Ratings of earlier periods beside the newest: columns that would be the rating's own, were there
 * not a later one.
 *
 * @param rates whether a column's heading or cells are those of ratings
 */
export function withEarlierRatings(
  columns: readonly ColumnReading[],
  rates: (column: ColumnReading) => boolean,
): readonly ColumnReading[] {
  const newest = columns.find(({ means }) => means === 'rating');
  if (!newest) return columns;
  return columns.map((column) => {
    const period = column.means === null ? periodOf(column.heading) : null;
    const isAnother = period !== null && period.label !== periodOf(newest.heading)?.label;
    return isAnother && rates(column) ? { ...column, means: 'rating', earlier: true } : column;
  });
}

/** What is told of one period: its columns of updates, and of ratings. */
export interface Round {
  readonly updates: readonly number[];
  readonly ratings: readonly number[];
}

/**
 * The columns of progress by their periods, the newest last; one round for all where they tell of
 * one. Columns that name no period belong to the newest.
 *
 * @param updates positions of the columns of updates
 */
export function roundsOf(
  columns: readonly ColumnReading[],
  updates: readonly number[],
): readonly Round[] {
  const label = (index: number): string => periodOf(columns[index]?.heading ?? '')?.label ?? '';
  const later = (a: number, b: number): number => {
    const says = isLater(columns[a]?.heading ?? '', columns[b]?.heading ?? '');
    return says === undefined ? a - b : says ? 1 : -1;
  };
  const rated = columns.filter(({ means }) => means === 'rating');
  const newest = rated.find(({ earlier }) => !earlier)?.index;
  const inOrder = [...updates, ...rated.map(({ index }) => index)].sort(later);
  const last = newest === undefined ? '' : label(newest);
  const now =
    last || (updates.some((index) => label(index) === '') ? '' : lastOf(updates, later, label));
  const labelOf = (index: number): string => label(index) || now;
  const earlier = new Set(inOrder.map(labelOf).filter((each) => each !== now));
  return [...earlier, now].map((period) => ({
    updates: updates.filter((index) => labelOf(index) === period),
    ratings: rated.map(({ index }) => index).filter((index) => labelOf(index) === period),
  }));
}

const lastOf = (
  updates: readonly number[],
  later: (a: number, b: number) => number,
  label: (index: number) => string,
): string => {
  const last = updates.toSorted(later).at(-1);
  return last === undefined ? '' : label(last);
};
