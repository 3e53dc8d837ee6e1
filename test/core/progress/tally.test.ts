import fc from 'fast-check';
import { percentagesOf } from '../../../src/core/progress/tally.js';

describe('percentages as shown', () => {
  test.each([
    [
      [12, 1],
      [92, 8],
    ],
    [
      [1, 1, 1],
      [34, 33, 33],
    ],
    [
      [2, 1, 3],
      [33, 17, 50],
    ],
    [
      [1, 6],
      [14, 86],
    ],
    [
      [199, 1],
      [100, 0],
    ],
    [
      [0, 0],
      [0, 0],
    ],
    [[], []],
  ])('of %j are %j', (counts, percents) => {
    expect(percentagesOf(counts)).toEqual(percents);
  });

  test('add up to 100 whenever there is something to share, and are never a point out', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(500), { minLength: 1, maxLength: 9 }), (counts) => {
        const total = counts.reduce((sum, count) => sum + count, 0);
        const percents = percentagesOf(counts);
        expect(percents.reduce((sum, percent) => sum + percent, 0)).toBe(total > 0 ? 100 : 0);
        counts.forEach((count, i) => {
          expect(Math.abs((percents[i] ?? 0) - (count * 100) / Math.max(total, 1))).toBeLessThan(1);
        });
      }),
    );
  });
});
