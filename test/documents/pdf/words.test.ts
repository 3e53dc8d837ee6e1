import { joinLines, wordsOf } from '../../../src/documents/pdf/words.js';

const join = (lines: readonly string[], elsewhere = '') => joinLines(lines, wordsOf([elsewhere]));

test('lines of a paragraph are parted by spaces', () => {
  expect(join(['Publish the plan', 'by June'])).toBe('Publish the plan by June');
});

test('a printed hyphen at the end of a line stays, for it may be meant', () => {
  expect(join(['a long-', 'term plan'])).toBe('a long-term plan');
});

test('a hyphen goes where the document has the word elsewhere without it', () => {
  expect(join(['the arrange-', 'ments made'], 'new arrangements')).toBe('the arrangements made');
});

test('a soft hyphen goes', () => {
  expect(join(['the arrange\u00ad', 'ments'])).toBe('the arrangements');
});

test('a dash before a capital or a number is no broken word', () => {
  expect(join(['2024 -', 'Thornmere'])).toBe('2024 - Thornmere');
});
