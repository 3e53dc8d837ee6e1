import type { CellValue } from '../model/index.js';
import { generalException, invalidArgument } from '../protocol/errors.js';
import { isWellFormedFormula } from './formula-text.js';
import { readMoment } from './typed-date.js';

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
  const number =
    input.length > LONGEST_NUMBER
      ? null
      : (readNumber(input) ?? readFraction(input) ?? readMoment(input));
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
  if (!Number.isFinite(value)) return null;
  const decimals = text.includes('.');
  if (percent) return { value, numberFormat: decimals ? '0.00%' : '0%' };
  if (currency) {
    return { value, numberFormat: currencyFormat(/[$£€]/.exec(input)?.[0] ?? '$', decimals) };
  }
  if (/E/i.test(text)) return { value, numberFormat: '0.00E+00' };
  if (text.includes(',')) return { value, numberFormat: decimals ? '#,##0.00' : '#,##0' };
  return { value };
}

/** The built-in currency formats 6 and 8, which show negative sums in red (ECMA-376 part 1, 18.8.30). */
function currencyFormat(symbol: string, decimals: boolean): string {
  const sum = `${symbol}#,##0${decimals ? '.00' : ''}`;
  return `${sum}_);[Red](${sum})`;
}

/**
 * "1 1/2" is one and a half; "1/2" alone is a date, so a fraction needs its whole number or 0.
 * https://support.microsoft.com/office/display-numbers-as-fractions-9e54ab17-ad4a-4d27-94a8-2d9f7c9c4ecd
 */
function readFraction(input: string): Entry | null {
  const match = /^([+-]?)(\d+) +(\d{1,3})\/(\d{1,3})$/.exec(input.trim());
  if (!match) return null;
  const [, sign, whole, above = '', below = ''] = match;
  if (Number(below) === 0) return null;
  const size = Number(whole) + Number(above) / Number(below);
  const marks = '?'.repeat(Math.min(2, Math.max(above.length, below.length)));
  return { value: sign === '-' ? -size : size, numberFormat: `# ${marks}/${marks}` };
}
