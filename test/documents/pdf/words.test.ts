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

test('a code or a date that is too long for its cell is whole again', () => {
  expect(join(['CT-', '001'])).toBe('CT-001');
  expect(join(['due 31/03/20', '25 at the latest'])).toBe('due 31/03/2025 at the latest');
  expect(join(['31/03/', '2025'])).toBe('31/03/2025');
  expect(join(['31/03/2', '025'])).toBe('31/03/2025');
  expect(join(['The Strategy for 2023-', '26 is out'])).toBe('The Strategy for 2023-26 is out');
});

test('two dates, and a date before a number, stay apart', () => {
  expect(join(['31/03/2025', '30/06/2025'])).toBe('31/03/2025 30/06/2025');
  expect(join(['by 31/03/20', '240 homes'])).toBe('by 31/03/20 240 homes');
});
