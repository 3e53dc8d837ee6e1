import { indexAt, offsetsOf, sizeAt } from '../../../src/workbench/grid/extents.js';

test('rows stand below one another, and hidden ones take no room', () => {
  const offsets = offsetsOf(3, (row) => (row === 1 ? 0 : 15));
  expect(offsets).toEqual([0, 20, 20, 40]);
  expect(sizeAt(offsets, 1)).toBe(0);
});

test('the row at a height on the screen is found among ten thousand', () => {
  const offsets = offsetsOf(10_000, () => 15);
  expect(indexAt(offsets, 100_019)).toBe(5000);
  expect(indexAt(offsets, 1e9)).toBe(9999);
});
