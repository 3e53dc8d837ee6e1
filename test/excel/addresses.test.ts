import {
  addressLists,
  addressOf,
  columnLetters,
  columnsAddress,
  contains,
  rectOf,
  rowsAddress,
} from '../../src/excel/addresses.js';
import { rect } from './placed.js';

test('columns are lettered as Excel does', () => {
  expect([0, 25, 26, 701, 702, 16_383].map(columnLetters)).toEqual([
    ...['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD'],
  ]);
});

test('an address reads back as the cells it was made of', () => {
  for (const at of [rect(0, 0, 1, 1), rect(2, 1, 7, 3), rect(99, 26, 1, 2)]) {
    expect(rectOf(addressOf(at))).toEqual(at);
    expect(rectOf(`'My plan'!$${addressOf(at)}`)).toEqual(at);
  }
});

test('entire rows and several areas have no single rectangle', () => {
  expect([rectOf('3:5'), rectOf('A:B'), rectOf('A1:B2,C3')]).toEqual([null, null, null]);
  expect([rowsAddress(2, 3), columnsAddress(0, 2)]).toEqual(['3:5', 'A:B']);
});

test('a rectangle contains another only when no cell sticks out', () => {
  expect(contains(rect(1, 1, 3, 3), rect(2, 2, 2, 2))).toBe(true);
  expect(contains(rect(1, 1, 3, 3), rect(2, 2, 3, 1))).toBe(false);
});

test('a long list of addresses is cut where Excel would refuse it, and loses none', () => {
  const addresses = Array.from({ length: 3_000 }, (_, row) => addressOf(rect(row, 0, 1, 7)));
  const lists = addressLists(addresses);
  expect(Math.max(...lists.map(({ length }) => length))).toBeLessThan(8_192);
  expect(lists.join(',')).toBe(addresses.join(','));
});
