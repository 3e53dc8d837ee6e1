/*
 * Dates and times as Excel reads them when they are typed, in the order month-day-year of en-US, or
 * year-month-day. Each gives the serial number and the format that a General cell takes on.
 * https://support.microsoft.com/office/change-the-date-system-format-or-two-digit-year-interpretation-aaa2159b-4ae8-4651-8bce-d4707bc9fb9f
 * ISO 8601 with "T" or a zone is no date to Excel and stays text.
 */

export interface TypedMoment {
  readonly value: number;
  readonly numberFormat: string;
}

const MONTHS = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august'],
  ...['september', 'october', 'november', 'december'],
];

/** Dates start with a digit or a month and hold a digit. */
const MAY_BE_DATE = /^(?:\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\D*\d)/i;

/** A date, a time or both; null for any other text. */
export function readMoment(input: string): TypedMoment | null {
  const text = input.trim();
  if (!MAY_BE_DATE.test(text)) return null;
  const time = readTime(text);
  if (time !== null) return time;
  const both = /^(.+?) +(\d{1,2}:\d{2}(?::\d{2})?(?: *[ap]m?)?)$/i.exec(text);
  if (both === null) return readDate(text);
  const date = readDate(both[1] ?? '');
  const timeOfDay = readTime(both[2] ?? '');
  if (date === null || timeOfDay === null) return null;
  return { value: date.value + timeOfDay.value, numberFormat: 'm/d/yyyy h:mm' };
}

/** "10:30", "10:30:15 PM", "3 PM"; more than a day's hours count on: "25:00". */
function readTime(text: string): TypedMoment | null {
  const match = /^(\d{1,4})(?::(\d{2}))?(?::(\d{2}))?(?: *([ap])m?)?$/i.exec(text);
  if (!match) return null;
  const [, hourText, minuteText, secondText, halfMark] = match;
  const half = halfMark?.toLowerCase();
  if (minuteText === undefined && half === undefined) return null;
  let hours = Number(hourText);
  const [minutes, seconds] = [Number(minuteText ?? 0), Number(secondText ?? 0)];
  if (minutes > 59 || seconds > 59 || (half !== undefined && hours > 12)) return null;
  if (half === 'p' && hours < 12) hours += 12;
  if (half === 'a' && hours === 12) hours = 0;
  const value = (hours * 3600 + minutes * 60 + seconds) / 86_400;
  return { value, numberFormat: timeFormat(value, secondText !== undefined, half !== undefined) };
}

function timeFormat(value: number, withSeconds: boolean, twelveHours: boolean): string {
  if (value >= 1) return '[h]:mm:ss';
  return `h:mm${withSeconds ? ':ss' : ''}${twelveHours ? ' AM/PM' : ''}`;
}

/** The forms of a date: each pattern's named groups, and the format that its kind takes on. */
const FORMS: readonly (readonly [RegExp, string])[] = [
  [/^(?<y>\d{4})[-/](?<m>\d{1,2})[-/](?<d>\d{1,2})$/, 'm/d/yyyy'],
  [/^(?<m>\d{1,2})[-/](?<d>\d{1,2})[-/](?<y>\d{4}|\d{1,2})$/, 'm/d/yyyy'],
  [/^(?<m>\d{1,2})[-/](?<d>\d{1,2})$/, 'd-mmm'],
  [/^(?<m>\d{1,2})[-/](?<y>\d{4}|\d{2})$/, 'mmm-yy'],
  [/^(?<d>\d{1,2})[ -](?<m>[a-z]{3,9})\.?(?:,? |-)(?<y>\d{4}|\d{2})$/i, 'd-mmm-yy'],
  [/^(?<d>\d{1,2})[ -](?<m>[a-z]{3,9})$/i, 'd-mmm'],
  [/^(?<m>[a-z]{3,9})\.? (?<d>\d{1,2}),? (?<y>\d{4})$/i, 'd-mmm-yy'],
  [/^(?<m>[a-z]{3,9})[ -](?<d>\d{1,2})$/i, 'd-mmm'],
  [/^(?<m>[a-z]{3,9})[ -](?<y>\d{4}|\d{2})$/i, 'mmm-yy'],
];

/**
 * The first form that makes a real date: "Mar 23" is a day of this year, "Mar 45" and "3/45" are
 * months of 1945.
 */
function readDate(text: string): TypedMoment | null {
  for (const [pattern, numberFormat] of FORMS) {
    const groups = pattern.exec(text)?.groups;
    if (groups === undefined) continue;
    const value = serialOf(groups['y'] ?? thisYear(), groups['m'] ?? '', groups['d'] ?? '1');
    if (value !== null) return { value, numberFormat };
  }
  return null;
}

const thisYear = (): string => String(new Date().getFullYear());

/** 1 to 12, or 0 where the word is no month. */
function monthNumber(word: string): number {
  if (/^\d/.test(word)) return Number(word);
  const lower = word.toLowerCase();
  const isIt = (name: string): boolean =>
    lower === name || lower === name.slice(0, 3) || (lower === 'sept' && name === 'september');
  return MONTHS.findIndex(isIt) + 1;
}

function serialOf(yearText: string, monthText: string, dayText: string): number | null {
  const year = fullYear(yearText);
  const month = monthNumber(monthText);
  const date = new Date(Date.UTC(year, month - 1, Number(dayText)));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === Number(dayText);
  if (!real || month < 1 || year < 1900 || year > 9999) return null;
  const days = Math.round((date.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000);
  // Excel believes that 1900 was a leap year: before March 1900 its count is one lower.
  return days < 61 ? days - 1 : days;
}

/**
 * Two-digit years 00 to 29 are in this century.
 * https://learn.microsoft.com/office/troubleshoot/excel/two-digit-year-numbers
 */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year + (year < 30 ? 2000 : 1900);
}
