import { dayFromExcelSerial, lastDayOfMonth, plainDate } from './calendar.js';
import { lastMonthOfSeason, monthNumber, quarterNumber } from './date-words.js';
import type { DatePrecision, PlainDate } from './dates.js';
import type { DayMonthOrder } from './day-month-order.js';

/** What a form makes of its words: the last day that keeps to them. */
export interface FormReading {
  readonly latest?: PlainDate;
  readonly precision: DatePrecision;
}

/** The parts of a date as written, by name. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** Years written with two figures are of this century: plans look ahead. */
export function fullYear(text: string | undefined): number {
  const figures = Number((text ?? '').replace(/\D/g, ''));
  return figures < 100 ? 2000 + figures : figures;
}

export function day(year: string | undefined, month: number, day: string | undefined) {
  return certainDay(plainDate(fullYear(year), month, Number(day)));
}

function certainDay(latest: PlainDate | undefined): FormReading {
  return latest === undefined ? { precision: 'none' } : { latest, precision: 'day' };
}

export function endOfMonth(year: number, month: number, precision: DatePrecision): FormReading {
  return { latest: lastDayOfMonth(year, month), precision };
}

export function month(year: number | undefined, word: string | undefined): FormReading | undefined {
  if (year === undefined) return undefined;
  return endOfMonth(year, monthNumber(word ?? ''), 'month');
}

/** "1/3/2019": either order where only one gives a day, else as the column goes. */
export function readNumbers(groups: Groups, order: DayMonthOrder): FormReading | undefined {
  const [first, second] = [Number(groups['first']), Number(groups['second'])];
  const year = fullYear(groups['year']);
  const dayFirst = plainDate(year, second, first);
  const monthFirst = plainDate(year, first, second);
  if (dayFirst === undefined || monthFirst === undefined || dayFirst === monthFirst) {
    return certainDay(dayFirst ?? monthFirst);
  }
  if (order === 'unsure') return { precision: 'ambiguous' };
  return certainDay(order === 'day-first' ? dayFirst : monthFirst);
}

/** The first year of "2023/24" or "2023-2024"; undefined where the second does not follow it. */
function financialYear(groups: Groups): number | undefined {
  const from = fullYear(groups['from']);
  const to = groups['to'] ?? '';
  const follows = to.length === 2 ? (from + 1) % 100 === Number(to) : from + 1 === Number(to);
  return follows ? from : undefined;
}

/** The year in which a month falls: "March 2023/24" is March 2024. */
export function yearOfMonth(groups: Groups, month: number): number | undefined {
  if (groups['from'] === undefined) return fullYear(groups['year'] ?? groups['short']);
  const start = financialYear(groups);
  return start === undefined ? undefined : month >= 4 ? start : start + 1;
}

/**
 * Quarters are of the financial year, also where one year is written: "Q3 2023" could mean the
 * calendar's third quarter, and the later of the two readings is the one nobody can call missed.
 */
export function readQuarter(groups: Groups): FormReading | undefined {
  const quarter = quarterNumber(groups['quarter'] ?? groups['word'] ?? '');
  const start = firstYear(groups);
  if (start === undefined) return undefined;
  return quarter === 4
    ? endOfMonth(start + 1, 3, 'quarter')
    : endOfMonth(start, 3 + quarter * 3, 'quarter');
}

/** Winter 2023 and winter 2023/24 end in February 2024; spring 2023/24 in May 2024. */
export function readSeason(groups: Groups): FormReading | undefined {
  const start = firstYear(groups);
  if (start === undefined) return undefined;
  const last = lastMonthOfSeason(groups['season'] ?? '');
  const isPair = groups['from'] !== undefined;
  return endOfMonth(last === 2 || (last === 5 && isPair) ? start + 1 : start, last, 'season');
}

/** Halves of a calendar year where one year is written, else of the financial year. */
export function readHalf(groups: Groups): FormReading | undefined {
  const start = firstYear(groups);
  if (start === undefined) return undefined;
  const isFirst = groups['half'] === '1' || /^(?:first|1st)$/i.test(groups['halfWord'] ?? '');
  if (groups['from'] === undefined) return endOfMonth(start, isFirst ? 6 : 12, 'half-year');
  return isFirst ? endOfMonth(start, 9, 'half-year') : endOfMonth(start + 1, 3, 'half-year');
}

function firstYear(groups: Groups): number | undefined {
  if (groups['from'] !== undefined) return financialYear(groups);
  return fullYear(groups['year'] ?? groups['short']);
}

/** "2023/24" is a financial year, "2024-03" a month. */
export function readYears(groups: Groups): FormReading | undefined {
  const start = financialYear(groups);
  if (start !== undefined) return endOfMonth(start + 1, 3, 'financial-year');
  const to = groups['to'] ?? '';
  const isMonth = to.length === 2 && Number(to) >= 1 && Number(to) <= 12;
  return isMonth ? endOfMonth(fullYear(groups['from']), Number(to), 'month') : undefined;
}

/** "2023-2026", as in the name of a strategy. */
export function readSpanOfYears(groups: Groups): FormReading | undefined {
  const from = fullYear(groups['from']);
  const to = groups['to'] ?? '';
  const end = to.length === 2 ? Math.floor(from / 100) * 100 + Number(to) : Number(to);
  return end > from ? endOfMonth(end, 12, 'year') : undefined;
}

/** "16/17" is a financial year, "03/24" a month; "11/12" could be either, so it is left open. */
export function readShortPair(groups: Groups): FormReading | undefined {
  const [from, to] = [Number(groups['from']), Number(groups['to'])];
  const mayBeMonth = from >= 1 && from <= 12;
  if (to === from + 1) {
    return mayBeMonth ? { precision: 'ambiguous' } : endOfMonth(2000 + to, 3, 'financial-year');
  }
  return mayBeMonth && to > 12 ? endOfMonth(2000 + to, from, 'month') : undefined;
}

/** Five figures in a date column are Excel's own number for a day from 1982 to 2119. */
export function readSerial(serial: number): FormReading | undefined {
  return serial >= 30000 && serial <= 80000 ? certainDay(dayFromExcelSerial(serial)) : undefined;
}
