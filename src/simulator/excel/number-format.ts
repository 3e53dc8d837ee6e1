import { formatDate, isDateCode } from './date-format.js';

/*
 * Number format codes, as far as sheets of this kind use them: sections, digits, thousands,
 * percent, scientific, dates, literals. ECMA-376 part 1, 18.8.31;
 * https://support.microsoft.com/office/number-format-codes-5026bbd6-04bc-48cd-bf33-80f18b4eae68
 */

/** A code's parts: texts in quotes, escapes, brackets, padding and fill marks, or one character. */
const PIECES = /"[^"]*"|\\.|\[[^\]]*\]|_.|\*.|E[+-]|General|AM\/PM|A\/P|./gis;

/** What a number or text shows in a format code. */
export function formatWithCode(value: number | string, code: string): string {
  const sections = splitSections(code);
  if (typeof value === 'string') return formatText(value, sections[3]);
  const { section, number } = chooseSection(value, sections);
  if (isDateCode(section)) return number < 0 ? '########' : formatDate(number, section);
  return formatNumber(number, section);
}

function splitSections(code: string): string[] {
  const sections = [''];
  for (const [piece] of code.matchAll(PIECES)) {
    if (piece === ';') sections.push('');
    else sections[sections.length - 1] += piece;
  }
  return sections;
}

function formatText(value: string, section: string | undefined): string {
  if (section === undefined) return value;
  return [...section.matchAll(PIECES)]
    .map(([piece]) => (piece === '@' ? value : literalOf(piece)))
    .join('');
}

/** Positive; negative; zero. A negative section of its own shows no sign by itself. */
function chooseSection(
  value: number,
  sections: readonly string[],
): { section: string; number: number } {
  const [positive = '', negative, zero] = sections;
  if (value < 0 && negative !== undefined) return { section: negative, number: -value };
  if (value === 0 && zero !== undefined) return { section: zero, number: 0 };
  return { section: positive, number: value };
}

/** What stands in a code for itself: "£" quoted, escaped or plain; "[$£-809]" gives its sign. */
export function literalOf(piece: string): string {
  if (piece.startsWith('"')) return piece.slice(1, -1);
  if (piece.startsWith('\\')) return piece.slice(1);
  if (piece.startsWith('_')) return ' ';
  if (piece.startsWith('*')) return '';
  if (piece.startsWith('[')) return /^\[\$([^-\]]*)/.exec(piece)?.[1] ?? '';
  return piece;
}

const isDigitMark = (piece: string): boolean => piece === '0' || piece === '#' || piece === '?';

function formatNumber(value: number, section: string): string {
  const pieces = [...section.matchAll(PIECES)].map(([piece]) => piece);
  if (pieces.some((piece) => /^general$/i.test(piece))) {
    return pieces
      .map((piece) => (/^general$/i.test(piece) ? String(value) : literalOf(piece)))
      .join('');
  }
  const fraction = /^(#|0)? ?([?#0]+)\/([?#0]+)$/.exec(section.trim());
  if (fraction) return formatFraction(value, fraction[1] !== undefined, (fraction[3] ?? '').length);
  const first = pieces.findIndex(isDigitMark);
  if (first < 0) return pieces.map((piece) => literalOf(piece)).join('');
  const last = pieces.findLastIndex((piece) => isDigitMark(piece) || piece === '.');
  const marks = pieces.slice(first, last + 1);
  const before = pieces.slice(0, first);
  const after = pieces.slice(last + 1);
  const scaling = after.findIndex((piece) => piece !== ',');
  const thousandsCut = scaling < 0 ? after.length : scaling;
  const percents = pieces.filter((piece) => piece === '%').length;
  const scaled = (value * 100 ** percents) / 1000 ** thousandsCut;
  const number = digitsOf(Math.abs(scaled), marks);
  const sign = value < 0 && /[1-9]/.test(number) ? '-' : '';
  const tail = after.slice(thousandsCut);
  return `${sign}${before.map(literalOf).join('')}${number}${tail.map(literalOf).join('')}`;
}

/** The digits of a number in marks such as `#,##0.00` or `0.00E+00`. */
function digitsOf(size: number, marks: readonly string[]): string {
  const exponentAt = marks.findIndex((piece) => /^E[+-]$/i.test(piece));
  if (exponentAt >= 0) return scientific(size, marks, exponentAt);
  const point = marks.indexOf('.');
  const whole = point < 0 ? marks : marks.slice(0, point);
  const decimals = point < 0 ? [] : marks.slice(point + 1).filter(isDigitMark);
  const least = decimals.filter((piece) => piece === '0').length;
  const [integer = '0', fraction = ''] = roundedTo(size, decimals.length).split('.');
  const minimum = whole.filter((piece) => piece === '0').length;
  let digits = integer === '0' && minimum === 0 ? '' : integer.padStart(minimum, '0');
  if (whole.includes(',')) digits = digits.replace(/\B(?=(?:\d{3})+$)/g, ',');
  const literals = whole
    .filter((piece) => !isDigitMark(piece) && piece !== ',')
    .map(literalOf)
    .join('');
  let rest = fraction;
  while (rest.length > least && rest.endsWith('0')) rest = rest.slice(0, -1);
  return `${digits}${literals}${point < 0 ? '' : '.'}${rest}`;
}

/** Rounds half away from zero as Excel does, on the 15 digits that a cell holds. */
function roundedTo(size: number, decimals: number): string {
  const shown = Number(size.toPrecision(15));
  const shifted = Number(`${shown}e${decimals}`);
  if (!Number.isFinite(shifted)) return shown.toFixed(Math.min(decimals, 100));
  return (Math.round(shifted) / 10 ** decimals).toFixed(decimals);
}

function scientific(size: number, marks: readonly string[], at: number): string {
  const decimals = marks.slice(0, at).filter(isDigitMark).length - 1;
  const [mantissa = '', exponent = '0'] = size.toExponential(Math.max(0, decimals)).split('e');
  const width = marks.slice(at + 1).filter((piece) => piece === '0').length;
  const power = Number(exponent);
  const sign = power < 0 ? '-' : marks[at]?.endsWith('+') === true ? '+' : '';
  return `${mantissa}E${sign}${String(Math.abs(power)).padStart(width, '0')}`;
}

/** "1 1/2" in `# ?/?`: the nearest fraction with no more digits below the line than marks. */
function formatFraction(value: number, withWhole: boolean, digits: number): string {
  const size = Math.abs(value);
  const whole = withWhole ? Math.floor(size) : 0;
  const [above, below] = nearestFraction(size - whole, 10 ** Math.min(digits, 3) - 1);
  const sign = value < 0 ? '-' : '';
  if (above === 0) return `${sign}${whole}${' '.repeat(2 * digits + 2)}`;
  if (withWhole && above === below) return `${sign}${whole + 1}${' '.repeat(2 * digits + 2)}`;
  const line = `${String(above).padStart(digits)}/${String(below).padEnd(digits)}`;
  return `${sign}${withWhole ? `${whole === 0 ? '' : whole} ` : ''}${line}`;
}

function nearestFraction(part: number, largest: number): readonly [number, number] {
  let best: readonly [number, number] = [Math.round(part), 1];
  for (let below = 2; below <= largest; below++) {
    const above = Math.round(part * below);
    const error = Math.abs(part - above / below);
    if (error < Math.abs(part - best[0] / best[1]) - 1e-12) best = [above, below];
  }
  return best;
}
