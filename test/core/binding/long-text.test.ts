import fc from 'fast-check';
import { readLongText, writeLongText } from '../../../src/core/binding/long-text.js';

test('an ordinary text stands in one cell as it is', () => {
  expect(writeLongText('Held.\nAll came.')).toEqual(['Held.\nAll came.']);
});

test.each([
  ['paragraphs', 'One sentence of a paragraph.\n'.repeat(3_000).trim()],
  ['words', 'word '.repeat(20_000).trim()],
  ['one endless word', 'w'.repeat(70_000)],
])('%s too long for a cell are cut and come back the same', (_, text) => {
  const cells = writeLongText(text);
  expect(cells.length).toBeGreaterThan(2);
  for (const cell of cells) expect(cell.length).toBeLessThanOrEqual(32_767);
  expect(readLongText(cells)).toBe(text);
});

test('any long text comes back the same', () => {
  const piece = fc.constantFrom('word ', 'a longer phrase ', 'line\n', '• item\n', 'x'.repeat(900));
  fc.assert(
    fc.property(fc.array(piece, { minLength: 200, maxLength: 900 }), (pieces) => {
      const text = pieces.join('').trim();
      expect(readLongText(writeLongText(text))).toBe(text);
    }),
  );
});
