/**
 * Numbers as a worksheet shows them. We write this ourselves rather than ask Excel for `text`: that
 * would double every reply, since `text` repeats long texts too, and it gives "####" where a column
 * is narrow.
 */

/** True for formats that show a day: "dd mmm yyyy", "[$-809]d/m/yy;@". */
export function showsDate(format: string): boolean {
  return /[dy]/i.test(bare(format)) && !/general/i.test(format);
}

/** The format without literals, colours, locales and conditions. */
function bare(format: string): string {
  return firstSection(format).replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '');
}

function firstSection(format: string): string {
  return format.split(';')[0] ?? '';
}

/** Shows whole numbers, decimals, thousands and percentages; other formats as General. */
export function numberText(value: number, format: string): string {
  const shape = /^(0+|#|#,##0)(?:\.(0+))?(%?)$/.exec(firstSection(format));
  if (!shape) return generalText(value);
  const [, whole = '', decimals = '', percent = ''] = shape;
  const shown = (percent ? value * 100 : value).toFixed(decimals.length);
  const [, sign = '', integer = '', rest = ''] = /^(-?)(\d+)(.*)$/.exec(shown) ?? [];
  const digits = whole === '#,##0' ? integer.replace(/\B(?=(\d{3})+$)/g, ',') : integer;
  return `${sign}${digits.padStart(whole === '#,##0' ? 1 : whole.length, '0')}${rest}${percent}`;
}

/** Excel keeps 15 digits. */
function generalText(value: number): string {
  return String(Number(value.toPrecision(15)));
}

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/**
 * The built-in short date, which Excel stores as "m/d/yyyy" and shows in the order of the user's
 * region (ECMA-376 part 1, 18.8.30, format 14). Ours is the United Kingdom.
 */
const SHORT_DATE = 'm/d/yyyy';

/** A date by its serial number (days since 1899-12-30), in English. Clock times are left out. */
export function dateText(serial: number, format: string): string {
  const section = firstSection(format);
  const shape = (section === SHORT_DATE ? 'dd/mm/yyyy' : section).replace(/\[[^\]]*\]/g, '');
  const date = new Date(Date.UTC(1899, 11, 30 + Math.floor(serial)));
  return shape
    .replace(/\s*\[?h+.*$/i, '')
    .replace(
      /"([^"]*)"|\\(.)|d+|m+|y+/gi,
      (token, literal?: string, escaped?: string) =>
        literal ?? escaped ?? datePart(date, token.toLowerCase()),
    );
}

function datePart(date: Date, token: string): string {
  const [day, month, year] = [date.getUTCDate(), date.getUTCMonth(), date.getUTCFullYear()];
  if (token.startsWith('y')) return token.length < 3 ? String(year).slice(-2) : String(year);
  const number = token.startsWith('d') ? day : month + 1;
  const name = (token.startsWith('d') ? DAYS[date.getUTCDay()] : MONTHS[month]) ?? '';
  if (token.length === 1) return String(number);
  if (token.length === 2) return String(number).padStart(2, '0');
  return token.length === 3 ? name.slice(0, 3) : name;
}
