import { formatLong, plainDate } from '../plan/calendar.js';
import { fullYear } from '../plan/date-readings.js';

/** "1/3/2019" month first: "3 January 2019". Empty where the text is no such date. */
export function dateInOrder(text: string, order: string): string {
  const [first = '', second = '', year = ''] = text.trim().split(/[./-]/);
  const [day, month] = order === 'month-first' ? [second, first] : [first, second];
  if (year === '') return '';
  const date = plainDate(fullYear(year), Number(month), Number(day));
  return date === undefined ? '' : formatLong(date);
}
