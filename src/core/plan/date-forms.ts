import {
  day,
  endOfMonth,
  fullYear,
  month,
  readHalf,
  readNumbers,
  readQuarter,
  readSeason,
  readSerial,
  readShortPair,
  readSpanOfYears,
  readYears,
  yearOfMonth,
  type FormReading,
  type Groups,
} from './date-readings.js';
import { MONTH, monthNumber, SEASON } from './date-words.js';
import type { DayMonthOrder } from './day-month-order.js';

/** One way in which people write a date. */
export interface DateForm {
  /** Quick to look for; a text without it holds nothing of this form. */
  readonly sign: RegExp;
  readonly pattern: RegExp;
  /** Precision "none": a day that no calendar has ("31 June"). undefined: something else is meant. */
  readonly read: (groups: Groups, order: DayMonthOrder) => FormReading | undefined;
}

const YEAR = '(?:19|20)\\d\\d';
const SHORT_YEAR = "['’]?\\d\\d";
const ORDINAL = '(?:st|nd|rd|th|af|il|ydd|fed|ed|eg)?';
const DASH = '[-–—/]';
const AND = '(?:\\s*[-–—/&,]\\s*|\\s+(?:to|and|or|a|i|neu)\\s+)';
const YEARS = `(?<from>${YEAR})\\s?${DASH}\\s?(?<to>${YEAR}|\\d\\d)(?!\\d|[-/.]\\d)`;
const YEARS_OR_YEAR = `(?:${YEARS}|(?<year>${YEAR})|(?<short>['’]\\d\\d))(?!\\d)`;

/** Beside a quarter or a season two figures are a year, too: "Q3 23/24". */
const YEARS_OF_QUARTER = YEARS_OR_YEAR.replace(`(?<from>${YEAR})`, `(?<from>${YEAR}|\\d\\d)`);

/** Few texts hold a date, and each form is dear to look for: these say which are worth trying. */
const FIGURES = /\d\s?[-–—/.]\s?\d/;
const A_MONTH = new RegExp(MONTH, 'i');
const A_SEASON = new RegExp(SEASON, 'i');
const A_QUARTER = /q\s?[1-4]|qtr|quarter|chwarter/i;
const A_HALF = /h[12]|half/i;
const A_FIGURE = /\d/;

/**
 * Forms that are dates wherever they stand. Where two fit at the same place the longer is meant.
 * A financial year runs from 1 April (Local Government Finance Act 1992, section 69).
 */
export const DATE_FORMS: readonly DateForm[] = [
  {
    sign: FIGURES,
    pattern: form(
      `(?<year>${YEAR})[-/.](?<month>\\d{1,2})[-/.](?<day>\\d{1,2})(?:[T ]\\d\\d:\\d\\d\\S*)?`,
    ),
    read: (g) => day(g['year'], Number(g['month']), g['day']),
  },
  {
    sign: FIGURES,
    pattern: form(
      `(?<first>\\d{1,2})\\s?(?<mark>[-/.])\\s?(?<second>\\d{1,2})\\s?\\k<mark>\\s?(?<year>${YEAR}|\\d\\d)(?!\\d)`,
    ),
    read: readNumbers,
  },
  {
    sign: A_MONTH,
    pattern: form(
      `(?<!(?:${MONTH})\\.?\\s)(?<day>\\d{1,2})${ORDINAL}(?:\\s+of)?(?:\\s+|[-/.])(?:o\\s+|mis\\s+)?(?<month>${MONTH})\\.?,?(?:\\s+|[-/.])(?<year>${YEAR}|${SHORT_YEAR})(?!\\d|${DASH}\\d)`,
    ),
    read: (g) => day(g['year'], monthNumber(g['month'] ?? ''), g['day']),
  },
  {
    sign: A_MONTH,
    pattern: form(
      `(?<month>${MONTH})\\.?\\s+(?<day>\\d{1,2})${ORDINAL},?\\s+(?<year>${YEAR})(?!\\d)`,
    ),
    read: (g) => day(g['year'], monthNumber(g['month'] ?? ''), g['day']),
  },
  {
    sign: A_MONTH,
    pattern: form(
      `(?:(?:${MONTH})\\.?${AND}(?:(?:early|mid|late|end)[- ]?)?)?(?<month>${MONTH})\\.?,?(?:\\s+|\\s?[-–/'’]\\s?)${YEARS_OR_YEAR}`,
    ),
    read: (g) => month(yearOfMonth(g, monthNumber(g['month'] ?? '')), g['month']),
  },
  {
    // "March 24": a two-figure year, unless a word follows that the figure could be counting.
    sign: A_MONTH,
    pattern: form(
      `(?<month>${MONTH})\\.?(?:\\s+|\\s?[-–/'’]\\s?)(?<short>\\d\\d)(?=\\s*(?:$|[.,;:()\\n–—-]|(?:and|to|or|onwards?|at|tbc)\\b))`,
    ),
    read: (g) => month(fullYear(g['short']), g['month']),
  },
  {
    sign: FIGURES,
    pattern: form(`(?<month>0?[1-9]|1[0-2])[-/.](?<year>${YEAR})(?!\\d)`),
    read: (g) => endOfMonth(Number(g['year']), Number(g['month']), 'month'),
  },
  {
    sign: A_QUARTER,
    pattern: form(
      `(?:(?:q|qtr\\s?|quarter\\s|chwarter\\s)(?:[1-4]${AND}(?:q|qtr\\s?|quarter\\s)?)?(?<quarter>[1-4])|(?<word>first|second|third|fourth|final|1st|2nd|3rd|4th)\\s+quarter)[\\s,:(/–-]*(?:of\\s+|in\\s+)?(?:fy\\s?)?${YEARS_OF_QUARTER}`,
    ),
    read: readQuarter,
  },
  {
    sign: A_QUARTER,
    pattern: form(
      `(?:fy\\s?)?${YEARS_OR_YEAR}[\\s,:(/–-]*(?:q|qtr\\s?|quarter\\s)(?<quarter>[1-4])\\b`,
    ),
    read: readQuarter,
  },
  {
    sign: A_SEASON,
    pattern: form(
      `(?:(?:${SEASON})${AND})?(?<season>${SEASON})[\\s,]*(?:of\\s+)?${YEARS_OF_QUARTER}`,
    ),
    read: readSeason,
  },
  {
    // "Autumn 25", with the same care as "March 24".
    sign: A_SEASON,
    pattern: form(
      `(?<season>${SEASON})\\s+(?<short>\\d\\d)(?=\\s*(?:$|[.,;:()\\n–—-]|(?:and|to|or|onwards?|at|tbc)\\b))`,
    ),
    read: readSeason,
  },
  {
    sign: A_HALF,
    pattern: form(
      `(?:h(?<half>[12])|(?<halfWord>first|second|1st|2nd)\\s+half)[\\s,/]*(?:of\\s+)?${YEARS_OR_YEAR}`,
    ),
    read: readHalf,
  },
  {
    sign: FIGURES,
    pattern: form(`(?:fy\\s?)?${YEARS}`),
    read: readYears,
  },
];

/** Forms that are dates only where nothing else is written: in prose they are mere figures. */
export const FORMS_STANDING_ALONE: readonly DateForm[] = [
  {
    sign: A_FIGURE,
    pattern: form(`(?<year>${YEAR})`),
    read: (g) => endOfMonth(Number(g['year']), 12, 'year'),
  },
  {
    sign: A_FIGURE,
    pattern: form(YEARS),
    read: readSpanOfYears,
  },
  {
    sign: A_FIGURE,
    pattern: form('(?:fy\\s?)?(?<from>\\d\\d)\\s?[-/–]\\s?(?<to>\\d\\d)'),
    read: readShortPair,
  },
  {
    sign: A_FIGURE,
    pattern: form('(?<serial>\\d{5})(?:\\.\\d+)?'),
    read: (g) => readSerial(Number(g['serial'])),
  },
];

function form(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'giu');
}
