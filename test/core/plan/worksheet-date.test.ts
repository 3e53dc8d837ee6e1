import { worksheetDate } from '../../../src/core/plan/worksheet-date.js';

test.each([
  ['31/08/2023', 45169],
  ['8/31/2023', 45169],
  ['31 Aug 2023', 45169],
])('a date of Excel’s own is the day that it is, though it shows as %s', (text, serial) => {
  expect(worksheetDate(text, serial)).toEqual({ text, latest: '2023-08-31', precision: 'day' });
});

test('of a typed “June 2026” Excel makes the first of June; the whole month is left to the words', () => {
  expect(worksheetDate('Jun-26', 46174)).toBeUndefined();
});
