import fc from 'fast-check';
import {
  addDays,
  addMonths,
  compareDays,
  dayFromExcelSerial,
  daysBetween,
  excelSerialOf,
  formatDay,
  formatLong,
  formatMonth,
  isPlainDate,
  lastDayOfMonth,
  plainDate,
} from '../../../src/core/plan/calendar.js';
import type { PlainDate } from '../../../src/core/plan/dates.js';

const anyDay = fc
  .tuple(fc.integer({ min: 1901, max: 2999 }), fc.integer({ min: 1, max: 12 }), fc.nat(27))
  .map(([year, month, day]) => plainDate(year, month, day + 1) as PlainDate);

test.each([
  [2023, 2, '2023-02-28'],
  [2024, 2, '2024-02-29'],
  [2000, 2, '2000-02-29'],
  [1900, 2, '1900-02-28'],
  [2023, 4, '2023-04-30'],
  [2023, 12, '2023-12-31'],
])('the last day of %i-%i is %s', (year, month, last) => {
  expect(lastDayOfMonth(year, month)).toBe(last);
});

test.each([
  [2023, 6, 31],
  [2023, 2, 29],
  [2023, 13, 1],
  [2023, 0, 1],
  [2023, 1, 0],
])('%i-%i-%i is no day', (year, month, day) => {
  expect(plainDate(year, month, day)).toBeUndefined();
});

test.each([
  ['2023-01-31', 1, '2023-02-28'],
  ['2023-08-31', 3, '2023-11-30'],
  ['2023-11-15', 2, '2024-01-15'],
  ['2024-01-15', -1, '2023-12-15'],
] as const)('%s and %i months is %s', (from, months, to) => {
  expect(addMonths(from, months)).toBe(to);
});

test.each([
  [1, '1900-01-01'],
  [59, '1900-02-28'],
  [61, '1900-03-01'],
  [45169, '2023-08-31'],
  [45169.75, '2023-08-31'],
  [2958465, '9999-12-31'],
] as const)('Excel’s serial %d is %s', (serial, day) => {
  expect(dayFromExcelSerial(serial)).toBe(day);
  expect(excelSerialOf(day)).toBe(Math.floor(serial));
});

test.each([0, -1, 60, 2958466, Number.NaN])('Excel’s serial %d is no day', (serial) => {
  expect(dayFromExcelSerial(serial)).toBeUndefined();
});

test('a day is written short, long, and by its month', () => {
  expect(formatDay('2023-08-31')).toBe('31 Aug 2023');
  expect(formatDay('2023-09-01')).toBe('1 Sep 2023');
  expect(formatLong('2023-08-31')).toBe('31 August 2023');
  expect(formatMonth('2023-08-31')).toBe('August 2023');
});

test('only days of the calendar are plain dates', () => {
  expect(isPlainDate('2023-08-31')).toBe(true);
  expect(isPlainDate('2023-06-31')).toBe(false);
  expect(isPlainDate('31/08/2023')).toBe(false);
});

test('days added are days between', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -40000, max: 40000 }), (day, days) => {
      const later = addDays(day, days);
      expect(daysBetween(day, later)).toBe(days);
      expect(Math.sign(compareDays(later, day))).toBe(Math.sign(days));
    }),
  );
});

test('every day goes to Excel and back', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      expect(dayFromExcelSerial(excelSerialOf(day) ?? 0)).toBe(day);
    }),
  );
});
