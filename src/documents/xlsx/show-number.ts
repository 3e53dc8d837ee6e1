import { readFormatCode, showsDateOrTime, showsDay, type FormatSection } from './format-code.js';
import { showDate } from './show-date.js';

/** A number as a cell shows it, and whether it is shown as a day. */
export interface ShownNumber {
  readonly text: string;
  readonly isDay: boolean;
}

/** Formats are few and cells many. */
const sectionsOf = new Map<string, readonly FormatSection[]>();

function sections(code: string): readonly FormatSection[] {
  const known = sectionsOf.get(code) ?? readFormatCode(code);
  if (sectionsOf.size < 1000) sectionsOf.set(code, known);
  return known;
}

/**
 * Shows a number in a format code, as Excel does for the United Kingdom. What a code asks that is
 * not known here (fractions, digits among letters) is shown as General: the number stays right.
 *
 * @param value of a date, the days since 1899-12-30
 */
export function showNumber(value: number, code: string): ShownNumber {
  const all = sections(code);
  const section = sectionFor(value, all);
  if (section === undefined) return { text: generalNumber(value), isDay: false };
  if (showsDateOrTime(section) && value >= 0)
    return { text: showDate(value, section.tokens), isDay: showsDay(section) };
  const hasOwnSign = section !== all[0] && value < 0;
  return { text: inSection(value, section, hasOwnSign), isDay: false };
}

/** By conditions where there are any, else above zero, below zero, zero (ECMA-376 18.8.31). */
function sectionFor(value: number, all: readonly FormatSection[]): FormatSection | undefined {
  const numeric = all.filter(({ tokens }) => all.length < 4 || tokens !== all[3]?.tokens);
  if (numeric.some(({ condition }) => condition))
    return (
      numeric.find(({ condition }) => condition && fulfils(value, condition)) ??
      numeric.find(({ condition }) => !condition) ??
      numeric.at(-1)
    );
  if (value < 0 && numeric[1]) return numeric[1];
  return value === 0 && numeric[2] ? numeric[2] : numeric[0];
}

function fulfils(value: number, condition: { operator: string; value: number }): boolean {
  const { operator, value: than } = condition;
  if (operator === '=') return value === than;
  if (operator === '<>') return value !== than;
  if (value === than) return operator.endsWith('=');
  return operator.startsWith('<') ? value < than : value > than;
}

function inSection(value: number, { tokens }: FormatSection, hasOwnSign: boolean): string {
  const placed = tokens.filter(({ kind }) => kind === 'digits');
  const shape = placed.length === 1 ? (placed[0]?.text ?? '') : '';
  const isPlain = tokens.some(({ kind }) => kind === 'general' || kind === 'text');
  const isUnknown = placed.length > 1 || shape.includes('/');
  if (isUnknown) return generalNumber(value);
  const percents = tokens.filter(({ kind }) => kind === 'percent').length;
  const exponent = tokens.find(({ kind }) => kind === 'exponent')?.text;
  const scaled = Math.abs(value) * 100 ** percents;
  let digits = '';
  if (isPlain) digits = generalNumber(Math.abs(value));
  else if (exponent !== undefined) digits = scientific(scaled, shape, exponent);
  else if (shape !== '') digits = inPlaces(scaled, shape);
  const shown = tokens
    .map(({ kind, text }) => {
      if (kind === 'literal' || kind === 'percent') return text;
      return kind === 'exponent' ? '' : digits;
    })
    .join('')
    .trim();
  const isNegative = value < 0 && !hasOwnSign && /[1-9]/.test(digits);
  return isNegative ? `-${shown}` : shown;
}

/** "#,##0.0#" and its like: fewest and most digits, thousands, and commas that divide by a thousand. */
function inPlaces(value: number, shape: string): string {
  const [whole = '', decimals = ''] = shape.split('.');
  const divides = /,+(?=\.|$)/.exec(shape)?.[0].length ?? 0;
  const places = decimals.replace(/[^0#?]/g, '');
  const fixed = roundedTo(value / 1000 ** divides, places.length);
  const [integer = '0', fraction = ''] = fixed.split('.');
  const fewest = whole.replace(/[^0]/g, '').length;
  const padded = (integer === '0' && fewest === 0 ? '' : integer).padStart(fewest, '0');
  const grouped = /[0#?],[0#?]/.test(whole) ? padded.replace(/\B(?=(\d{3})+$)/g, ',') : padded;
  const kept = places.search(/[#?]/) < 0 ? places.length : places.search(/[#?]/);
  const shortened = trimZeros(fraction, kept);
  return shape.includes('.') && (shortened !== '' || kept > 0)
    ? `${grouped}.${shortened}`
    : grouped;
}

function trimZeros(fraction: string, fewest: number): string {
  let text = fraction;
  while (text.length > fewest && text.endsWith('0')) text = text.slice(0, -1);
  return text;
}

function scientific(value: number, shape: string, exponent: string): string {
  const decimals = (shape.split('.')[1] ?? '').length;
  const [mantissa = '0', power = '0'] = value.toExponential(decimals).split('e');
  const size = String(Math.abs(Number(power))).padStart(exponent.length - 2, '0');
  const sign = Number(power) < 0 ? '-' : exponent.charAt(1) === '+' ? '+' : '';
  return `${mantissa}E${sign}${size}`;
}

/** Halves go up, as in Excel; of the binary fraction only its 15 certain digits count. */
function roundedTo(value: number, decimals: number): string {
  const certain = Number(value.toPrecision(15));
  if (certain >= 1e15) return String(certain);
  const shifted = Math.round(Number(`${certain}e${decimals}`));
  return Number.isNaN(shifted)
    ? certain.toFixed(decimals)
    : (shifted / 10 ** decimals).toFixed(decimals);
}

/** General: whole numbers whole, others with at most ten digits, as a cell has room for. */
function generalNumber(value: number): string {
  return String(Number.isInteger(value) ? value : Number(value.toPrecision(10)));
}
