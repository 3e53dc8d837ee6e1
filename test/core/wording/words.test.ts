import { listWithAnd, numberWord, wordCount } from '../../../src/core/wording/words.js';

test.each([
  [0, '0 actions'],
  [1, '1 action'],
  [13, '13 actions'],
  [1200, '1,200 actions'],
  [1234567, '1,234,567 actions'],
])('%i is worded %s', (n, words) => {
  expect(wordCount(n, 'action', 'actions')).toBe(words);
});

test.each([
  [0, 'no'],
  [1, 'one'],
  [9, 'nine'],
  [10, '10'],
])('%i in running text is %s', (n, word) => {
  expect(numberWord(n)).toBe(word);
});

test.each([
  [[], ''],
  [['4'], '4'],
  [['4', '5'], '4 and 5'],
  [['4', '5', '6'], '4, 5 and 6'],
  [['4', '5', '6', '7'], '4, 5, 6 and 1 other'],
  [['4', '5', '6', '7', '8'], '4, 5, 6 and 2 others'],
])('%j is listed as %s', (items, words) => {
  expect(listWithAnd(items, 3)).toBe(words);
});
