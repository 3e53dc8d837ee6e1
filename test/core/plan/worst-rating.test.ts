import type { RatingScheme } from '../../../src/core/plan/rating-scheme.js';
import { BRAG, FIVE_POINT } from '../../../src/core/plan/schemes.js';
import { isWorst } from '../../../src/core/plan/worst-rating.js';

const worstOf = (scheme: RatingScheme): readonly string[] =>
  scheme.values.filter(({ id }) => isWorst(id, scheme)).map(({ word }) => word);

test('Red is the worst of its key, and no other rating is', () => {
  expect(worstOf(BRAG)).toEqual(['Red']);
  expect(worstOf(FIVE_POINT)).toEqual(['Red']);
  expect(isWorst('not-rated', BRAG)).toBe(false);
});

test('where a key tells only what is done from what is not, nothing open is the worst', () => {
  const values = BRAG.values.filter(({ id }) => id === 'complete' || id === 'green');
  expect(worstOf({ name: 'Open or complete', values })).toEqual([]);
});
