import { groupsByWeight, jsonBytes, runsOfRows } from '../../src/excel/payload.js';

test('letters beyond ASCII count as the bytes that they travel as', () => {
  expect(jsonBytes('Cyngor Môn')).toBe(13);
  expect(jsonBytes('✅')).toBe(5);
});

test('rows are cut into runs under the limit, none lost and none twice', () => {
  const rows = Array.from({ length: 100 }, (_, index) => ['x'.repeat(index)]);
  const runs = runsOfRows(rows, 500);
  expect(runs.flatMap(({ from, count }) => rows.slice(from, from + count))).toEqual(rows);
  expect(Math.max(...runs.map(({ bytes }) => bytes))).toBeLessThanOrEqual(500);
});

test('a row that is over the limit by itself still gets a run of its own', () => {
  expect(runsOfRows([['x'.repeat(900)], ['y']], 500).map(({ count }) => count)).toEqual([1, 1]);
});

test('things keep their order when they are shared out', () => {
  expect(groupsByWeight([3, 3, 5, 9, 1], (weight) => weight, 8)).toEqual([[3, 3], [5], [9], [1]]);
});
