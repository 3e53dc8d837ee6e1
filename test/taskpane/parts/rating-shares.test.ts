import { RAG } from '../../../src/core/plan/schemes.js';
import { tallyOf } from '../../../src/core/progress/tally.js';
import { sharesOf } from '../../../src/taskpane/parts/rating-shares.js';

const rated = (...ratings: readonly string[]) =>
  ratings.map((rating, index) => ({ ref: String(index + 1), rating }));

test('each rating of the scheme has its share, best first, and none that is unused is left out', () => {
  expect(sharesOf(tallyOf(rated('amber', 'green', 'green'), RAG), RAG)).toEqual([
    { rating: 'green', letter: 'G', word: 'Green', count: 2 },
    { rating: 'amber', letter: 'A', word: 'Amber', count: 1 },
    { rating: 'red', letter: 'R', word: 'Red', count: 0 },
  ]);
});

test('what is not rated is told where there is any', () => {
  expect(sharesOf(tallyOf(rated('green', 'not-rated'), RAG), RAG).at(-1)).toEqual({
    rating: 'not-rated',
    letter: 'N',
    word: 'Not rated',
    count: 1,
  });
});
