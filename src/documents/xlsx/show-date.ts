import type { FormatToken } from './format-code.js';

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

const SECONDS_OF_A_DAY = 86_400;
/** Excel takes 1900 for a leap year, so earlier serials are a day off. */
const FIRST_OF_MARCH_1900 = 61;

/** A date or time in English, by the tokens of its format. @param serial days since 1899-12-30 */
export function showDate(serial: number, tokens: readonly FormatToken[]): string {
  const seconds = Math.round(serial * SECONDS_OF_A_DAY);
  const days = Math.floor(seconds / SECONDS_OF_A_DAY);
  const shift = days < FIRST_OF_MARCH_1900 ? 1 : 0;
  const date = new Date(Date.UTC(1899, 11, 30 + days + shift));
  const halves = tokens.some(({ kind, text }) => kind === 'date' && text.startsWith('a'));
  const parts = tokens.filter(({ kind }) => kind === 'date' || kind === 'elapsed');
  return tokens
    .map((token) => {
      const { kind, text } = token;
      if (kind === 'elapsed') return elapsed(seconds, text);
      if (kind !== 'date') return text;
      const at = parts.indexOf(token);
      const beside = [parts[at - 1]?.text.charAt(0), parts[at + 1]?.text.charAt(0)];
      const isMinutes = text.startsWith('m') && (beside[0] === 'h' || beside[1] === 's');
      return isMinutes || 'hsa'.includes(text.charAt(0))
        ? timePart(seconds - days * SECONDS_OF_A_DAY, text, halves)
        : dayPart(date, text);
    })
    .join('')
    .trim();
}

const padded = (value: number, length: number): string => String(value).padStart(length, '0');

function elapsed(seconds: number, text: string): string {
  const unit = { h: 3600, m: 60, s: 1 }[text.charAt(0)] ?? 1;
  return padded(Math.floor(seconds / unit), text.length);
}

function timePart(seconds: number, text: string, halves: boolean): string {
  const hours = Math.floor(seconds / 3600);
  const length = Math.min(2, text.length);
  if (text.startsWith('a')) return (hours < 12 ? 'AM' : 'PM').slice(0, text === 'a/p' ? 1 : 2);
  if (text.startsWith('h')) return padded(halves ? ((hours + 11) % 12) + 1 : hours, length);
  return padded(text.startsWith('m') ? Math.floor(seconds / 60) % 60 : seconds % 60, length);
}

function dayPart(date: Date, text: string): string {
  const year = date.getUTCFullYear();
  if (text.startsWith('y')) return text.length < 3 ? padded(year % 100, 2) : String(year);
  const isDay = text.startsWith('d');
  const number = isDay ? date.getUTCDate() : date.getUTCMonth() + 1;
  const name = (isDay ? DAYS[date.getUTCDay()] : MONTHS[number - 1]) ?? '';
  if (text.length < 3) return padded(number, text.length);
  if (text.length === 3) return name.slice(0, 3);
  return text.length === 5 ? name.charAt(0) : name;
}
