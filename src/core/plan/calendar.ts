import type { PlainDate } from './dates.js';

/** Days before Unix's first that Excel's serial 0 stands for, leaving its leap-year error aside. */
const EXCEL_EPOCH_AS_DAY_NUMBER = -25569;
/** 29 February 1900: a day that Excel counts and the calendar has not. */
const EXCEL_PHANTOM_SERIAL = 60;
/** 31 December 9999, the last day Excel knows. */
const EXCEL_LAST_SERIAL = 2958465;

interface DayParts {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** The day as a value, or undefined where the calendar has no such day (31 June, month 13). */
export function plainDate(year: number, month: number, day: number): PlainDate | undefined {
  if (year < 1000 || year > 9999 || month < 1 || month > 12) return undefined;
  if (day < 1 || day > daysInMonth(year, month)) return undefined;
  return written({ year, month, day });
}

/** Year, month and day of a date. Throws on text that is no PlainDate: a bug, not bad input. */
function dayParts(date: PlainDate): DayParts {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!match) throw new Error(`Not a plain date: ${date}`);
  return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
}

export function isPlainDate(text: string): text is PlainDate {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return (
    match !== null && plainDate(Number(match[1]), Number(match[2]), Number(match[3])) !== undefined
  );
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

export function lastDayOfMonth(year: number, month: number): PlainDate {
  return written({ year, month, day: daysInMonth(year, month) });
}

/** Negative where `a` comes before `b`. */
export function compareDays(a: PlainDate, b: PlainDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The same day so many months on, or the month's last where it is shorter. */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const { year, month, day } = dayParts(date);
  const count = year * 12 + (month - 1) + months;
  const toYear = Math.floor(count / 12);
  const toMonth = (count % 12) + 1;
  return written({
    year: toYear,
    month: toMonth,
    day: Math.min(day, daysInMonth(toYear, toMonth)),
  });
}

export function addDays(date: PlainDate, days: number): PlainDate {
  return fromDayNumber(dayNumber(date) + days);
}

/** Whole days from `from` to `to`; negative where `to` comes first. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumber(to) - dayNumber(from);
}

/**
 * The day that Excel's serial number stands for in the 1900 date system; a time of day is dropped.
 * Excel takes 1900 for a leap year, so serials up to 59 are one day off from the rest and 60 is no
 * day at all (Microsoft, "Excel incorrectly assumes that the year 1900 is a leap year").
 */
export function dayFromExcelSerial(serial: number): PlainDate | undefined {
  const whole = Math.floor(serial);
  if (!(whole >= 1) || whole > EXCEL_LAST_SERIAL || whole === EXCEL_PHANTOM_SERIAL) {
    return undefined;
  }
  const corrected = whole < EXCEL_PHANTOM_SERIAL ? whole + 1 : whole;
  return fromDayNumber(corrected + EXCEL_EPOCH_AS_DAY_NUMBER);
}

/** Excel's serial number of a day; undefined before 1900, which Excel cannot hold as a date. */
export function excelSerialOf(date: PlainDate): number | undefined {
  const serial = dayNumber(date) - EXCEL_EPOCH_AS_DAY_NUMBER;
  if (serial < 2) return undefined;
  return serial <= EXCEL_PHANTOM_SERIAL ? serial - 1 : serial;
}

/** "31 Aug 2023" */
export function formatDay(date: PlainDate): string {
  const { year, month, day } = dayParts(date);
  return `${day} ${monthName(month).slice(0, 3)} ${year}`;
}

/** "31 August 2023" */
export function formatLong(date: PlainDate): string {
  const { year, month, day } = dayParts(date);
  return `${day} ${monthName(month)} ${year}`;
}

/** "August 2023" */
export function formatMonth(date: PlainDate): string {
  const { year, month } = dayParts(date);
  return `${monthName(month)} ${year}`;
}

/** Month 1 is "January". */
function monthName(month: number): string {
  return MONTHS[month - 1] ?? '';
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function written({ year, month, day }: DayParts): PlainDate {
  const [y, m, d] = [
    String(year).padStart(4, '0'),
    String(month).padStart(2, '0'),
    String(day).padStart(2, '0'),
  ];
  return `${y}-${m}-${d}` as PlainDate;
}

/**
 * Days since 1 January 1970, by the calendar alone.
 * Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil.
 */
function dayNumber(date: PlainDate): number {
  const { year, month, day } = dayParts(date);
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The inverse of `dayNumber` (civil_from_days, same source). */
function fromDayNumber(days: number): PlainDate {
  const z = days + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return written({ year, month, day });
}
