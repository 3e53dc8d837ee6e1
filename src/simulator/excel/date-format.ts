import { literalOf } from './number-format.js';

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const PIECES =
  /"[^"]*"|\\.|\[(?:h+|m+|s+)\]|\[[^\]]*\]|_.|\*.|AM\/PM|A\/P|y+|m+|d+|h+|s+(?:\.0+)?|./gis;

/** Whether a format section shows a date or a time. */
export function isDateCode(section: string): boolean {
  const plain = section.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]|General/gi, '');
  return /[ymdhs]/i.test(plain) && !/[0#?]/.test(plain.replace(/s\.0+/gi, ''));
}

interface Moment {
  readonly date: Date;
  readonly serial: number;
}

/** A serial number as a date and time, to the second. Day 60 is the 29 February 1900 of Excel. */
export function formatDate(serial: number, section: string): string {
  const days = serial < 60 ? serial + 1 : serial;
  const milliseconds = Date.UTC(1899, 11, 30) + Math.round(days * 86_400_000);
  const moment: Moment = { date: new Date(milliseconds), serial };
  const pieces = [...section.matchAll(PIECES)].map(([piece]) => piece);
  const twelveHours = pieces.some((piece) => /^(?:AM\/PM|A\/P)$/i.test(piece));
  return pieces
    .map((piece, index) =>
      isMinutes(pieces, index)
        ? padded(moment.date.getUTCMinutes(), piece)
        : part(piece, moment, twelveHours),
    )
    .join('');
}

/** "m" means minutes next to hours or seconds. */
function isMinutes(pieces: readonly string[], index: number): boolean {
  if (!/^m{1,2}$/i.test(pieces[index] ?? '')) return false;
  const isPart = (piece: string): boolean => /^(?:[ymdhs]|\[[hms])/i.test(piece);
  const before = pieces.slice(0, index).findLast(isPart) ?? '';
  const after = pieces.slice(index + 1).find(isPart) ?? '';
  return /^\[?h/i.test(before) || /^s/i.test(after);
}

const padded = (value: number, piece: string): string =>
  String(value).padStart(Math.min(piece.length, 2), '0');

function part(piece: string, { date, serial }: Moment, twelveHours: boolean): string {
  const elapsed = /^\[([hms])+\]$/i.exec(piece)?.[1]?.toLowerCase();
  if (elapsed !== undefined) {
    const units = { h: 24, m: 1440, s: 86_400 }[elapsed] ?? 24;
    return String(Math.floor(serial * units + 1e-9));
  }
  switch (/^[ymdhs]/i.test(piece) ? piece.charAt(0).toLowerCase() : '') {
    case 'y':
      return piece.length > 2
        ? String(date.getUTCFullYear())
        : String(date.getUTCFullYear() % 100).padStart(2, '0');
    case 'm':
      return named(MONTHS[date.getUTCMonth()] ?? '', date.getUTCMonth() + 1, piece);
    case 'd':
      return named(DAYS[date.getUTCDay()] ?? '', date.getUTCDate(), piece);
    case 'h':
      return padded(twelveHours ? date.getUTCHours() % 12 || 12 : date.getUTCHours(), piece);
    case 's':
      return padded(date.getUTCSeconds(), piece.slice(0, 2).replace('.', ''));
    default:
      return halfOfDay(piece, date) ?? literalOf(piece);
  }
}

function named(name: string, number: number, piece: string): string {
  if (piece.length === 3) return name.slice(0, 3);
  if (piece.length === 5) return name.slice(0, 1);
  return piece.length >= 4 ? name : padded(number, piece);
}

function halfOfDay(piece: string, date: Date): string | null {
  const morning = date.getUTCHours() < 12;
  if (/^AM\/PM$/i.test(piece)) return morning ? 'AM' : 'PM';
  if (/^A\/P$/i.test(piece)) return morning ? 'A' : 'P';
  return null;
}
