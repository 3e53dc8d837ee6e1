import type { CellValue } from '../model/index.js';
import { generalException, invalidArgument } from '../protocol/errors.js';
import { isWellFormedFormula } from './formula-text.js';

/**
 * What becomes of a value once it is in a cell. `numberFormat` is set where Excel also gives a
 * General cell a format ("25%" → 0.25 shown as 0%).
 */
export interface Entry {
  readonly value: CellValue;
  readonly formula?: string;
  readonly numberFormat?: string;
}

/** Characters in one cell. https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3 */
const MAX_TEXT = 32_767;
const MAX_FORMULA = 8_192;

const EMPTY: Entry = { value: '' };

/**
 * Reads a value as if it were typed into a cell of that number format. Setting `values` does what
 * typing does: texts that look like a number, date or formula become one, unless the cell is text
 * ("@") or the text starts with an apostrophe.
 * https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member
 */
export function readTyped(input: unknown, cellFormat: string): Entry {
  if (input === '' || input === undefined || input === null) return EMPTY;
  if (typeof input === 'boolean') return { value: input };
  if (typeof input === 'number') {
    if (!Number.isFinite(input)) throw invalidArgument();
    return cellFormat === '@' ? { value: String(input) } : { value: input };
  }
  if (typeof input !== 'string') throw invalidArgument();
  if (input.length > MAX_TEXT) throw invalidArgument();
  if (cellFormat === '@') return { value: input };
  if (input.startsWith("'")) return { value: input.slice(1) };
  return readText(input);
}

function readText(input: string): Entry {
  if (input.startsWith('=') && input.length > 1) return formulaEntry(input);
  const number = input.length > LONGEST_NUMBER ? null : (readNumber(input) ?? readDateTime(input));
  if (number !== null) return number;
  const word = input.trim().toUpperCase();
  if (word === 'TRUE' || word === 'FALSE') return { value: word === 'TRUE' };
  return /^[+\-@]./s.test(input) ? signedText(input) : { value: input };
}

/**
 * A leading +, - or @ starts a formula too; what makes no formula stays text, but over 8,192
 * characters Excel breaks down (https://github.com/OfficeDev/office-js/issues/3256).
 * https://support.microsoft.com/office/overview-of-formulas-in-excel-ecfdc708-9162-49e8-b993-c311f47ca173
 */
function signedText(input: string): Entry {
  if (input.length >= MAX_FORMULA) throw generalException();
  const formula = `=${input}`;
  return isWellFormedFormula(formula) ? { value: '', formula } : { value: input };
}

function formulaEntry(formula: string): Entry {
  if (formula.length > MAX_FORMULA || !isWellFormedFormula(formula)) throw invalidArgument();
  return { value: '', formula };
}

/** No form of number or date is longer. */
const LONGEST_NUMBER = 40;

const NUMBER = /^[+-]?(?:\d+(?:,\d{3})*(?:\.\d*)?|\.\d+)(?:E[+-]?\d+)?$/i;

/** "1,234.5", "12%", "$5", "(3)", "1e3": the forms of numbers that Excel reads in en-US. */
function readNumber(input: string): Entry | null {
  let text = input.trim();
  if (!/^[-+(.\d$£€]/.test(text)) return null;
  const bracketed = /^\((.+)\)$/.exec(text);
  if (bracketed && !/^[+-]/.test(bracketed[1] ?? '')) text = `-${bracketed[1] ?? ''}`;
  const percent = text.endsWith('%');
  if (percent) text = text.slice(0, -1).trimEnd();
  const currency = /^([+-]?)\s*[$£€]\s*(.*)$/.exec(text);
  if (currency) text = `${currency[1] ?? ''}${currency[2] ?? ''}`;
  if (!NUMBER.test(text)) return null;
  const value = Number(text.replaceAll(',', '')) / (percent ? 100 : 1);
  const decimals = text.includes('.');
  if (percent) return { value, numberFormat: decimals ? '0.00%' : '0%' };
  if (currency) {
    const symbol = /[$£€]/.exec(input)?.[0] ?? '$';
    return { value, numberFormat: `${symbol}#,##0${decimals ? '.00' : ''}` };
  }
  if (/E/i.test(text)) return { value, numberFormat: '0.00E+00' };
  if (text.includes(',')) return { value, numberFormat: decimals ? '#,##0.00' : '#,##0' };
  return { value };
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Dates start with a digit or a month and hold a digit. */
const MAY_BE_DATE = /^(?:\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\D*\d)/i;

/** A date, a time or both, in the order month-day-year of en-US, or ISO. */
function readDateTime(input: string): Entry | null {
  const text = input.trim();
  if (!MAY_BE_DATE.test(text)) return null;
  const time = readTime(text);
  if (time !== null) return { value: time, numberFormat: 'h:mm' };
  const both = /^(.+?)[ T](\d{1,2}:\d{2}(?::\d{2})?(?:\s*[ap]m)?)$/i.exec(text);
  const dateText = both ? (both[1] ?? '') : text;
  const date = readDate(dateText);
  if (date === null) return null;
  if (both) {
    const timeOfDay = readTime(both[2] ?? '');
    if (timeOfDay === null) return null;
    return { value: date.serial + timeOfDay, numberFormat: 'm/d/yyyy h:mm' };
  }
  return { value: date.serial, numberFormat: date.format };
}

function readTime(text: string): number | null {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s*([ap])m)?$/i.exec(text);
  if (!match) return null;
  const half = match[4]?.toLowerCase();
  let hours = Number(match[1]);
  const [minutes, seconds] = [Number(match[2]), Number(match[3] ?? 0)];
  if (minutes > 59 || seconds > 59 || (half && hours > 12)) return null;
  if (half === 'p' && hours < 12) hours += 12;
  if (half === 'a' && hours === 12) hours = 0;
  return (hours * 3600 + minutes * 60 + seconds) / 86_400;
}

function readDate(text: string): { serial: number; format: string } | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return dated(iso[1], Number(iso[2]), iso[3], 'm/d/yyyy');
  const us = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4}|\d{2})$/.exec(text);
  if (us) return dated(us[3], Number(us[1]), us[2], 'm/d/yyyy');
  const short = /^(\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (short) return dated(thisYear(), Number(short[1]), short[2], 'd-mmm');
  const dayFirst = /^(\d{1,2})[ -]([a-z]{3,9})\.?(?:,?[ -](\d{4}|\d{2}))?$/i.exec(text);
  if (dayFirst)
    return dated(
      dayFirst[3] ?? thisYear(),
      month(dayFirst[2]),
      dayFirst[1],
      dayFirst[3] ? 'd-mmm-yy' : 'd-mmm',
    );
  const monthFirst = /^([a-z]{3,9})\.? (\d{1,2}),? (\d{4})$/i.exec(text);
  if (monthFirst) return dated(monthFirst[3], month(monthFirst[1]), monthFirst[2], 'd-mmm-yy');
  const monthOnly = /^([a-z]{3,9})[ -](\d{4}|\d{2})$/i.exec(text);
  if (monthOnly) return monthAndNumber(monthOnly[1] ?? '', monthOnly[2] ?? '');
  return null;
}

/** "Mar 2023" is the first of that month; "Mar 23" the 23rd of March this year. */
function monthAndNumber(word: string, digits: string): { serial: number; format: string } | null {
  if (digits.length === 2 && Number(digits) <= 31) {
    return dated(thisYear(), month(word), digits, 'd-mmm');
  }
  return dated(digits, month(word), '1', 'mmm-yy');
}

/** 1 to 12, or 0 where the word is no month. */
function month(word = ''): number {
  const lower = word.toLowerCase();
  const index = MONTHS.indexOf(lower.slice(0, 3));
  const full = [
    ...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august'],
    ...['september', 'october', 'november', 'december'],
  ][index];
  return full !== undefined && (lower.length === 3 || lower === full || lower === 'sept')
    ? index + 1
    : 0;
}

const thisYear = (): string => String(new Date().getFullYear());

function dated(
  yearText = '',
  monthNumber: number,
  dayText = '',
  format: string,
): { serial: number; format: string } | null {
  let year = Number(yearText);
  // Two-digit years 00 to 29 are in this century.
  // https://learn.microsoft.com/office/troubleshoot/excel/two-digit-year-numbers
  if (yearText.length === 2) year += year < 30 ? 2000 : 1900;
  const day = Number(dayText);
  const date = new Date(Date.UTC(year, monthNumber - 1, day));
  const real = date.getUTCMonth() === monthNumber - 1 && date.getUTCDate() === day;
  if (!real || monthNumber < 1 || year < 1900 || year > 9999) return null;
  const days = Math.round((date.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000);
  // Excel believes that 1900 was a leap year: before March 1900 its count is one lower.
  return { serial: days < 61 ? days - 1 : days, format };
}
