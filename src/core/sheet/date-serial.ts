import type { PlainDate } from '../plan/dates.js';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** Excel counts days from here (its 1900 system, right from March 1900 on). */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** The number that Excel keeps for a day. */
export function toSerial(day: PlainDate): number {
  const [year, month, date] = parts(day);
  return (Date.UTC(year, month - 1, date) - DAY_ZERO) / DAY;
}

/** "31 Aug 2023", as Excel's "dd mmm yyyy" shows it. */
export function shownDay(day: PlainDate): string {
  const [year, month, date] = parts(day);
  return `${String(date).padStart(2, '0')} ${MONTHS[month - 1] ?? ''} ${year}`;
}

function parts(day: PlainDate): readonly [number, number, number] {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return [year, month, date];
}
