import { dayFromExcelSerial } from './calendar.js';
import type { DueDate } from './dates.js';
import { readDueDate } from './read-date.js';

/**
 * A worksheet's own date is certain whatever way it is shown, so long as it shows a day. One that
 * shows a month ("Jun-26") is undefined here, and read by its words: of a typed "June 2026" Excel
 * makes the first of June, by which nothing is late.
 */
export function worksheetDate(text: string, serial: number): DueDate | undefined {
  const latest = dayFromExcelSerial(serial);
  if (latest === undefined || readDueDate(text).precision === 'month') return undefined;
  return { text, latest, precision: 'day' };
}
