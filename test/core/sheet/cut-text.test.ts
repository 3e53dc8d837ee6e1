import fc from 'fast-check';
import { cutText } from '../../../src/core/sheet/cut-text.js';
import { countLines } from '../../../src/core/sheet/measure-text.js';

/** Twenty letters to a line. */
const SETTING = { size: 10, bold: false, room: 112 };
const sentence = 'Nine letters here. ';

describe('cutting a long text', () => {
  it('leaves a text that fits alone', () => {
    expect(cutText('Short.', SETTING, 3)).toEqual({ piece: 'Short.', rest: '' });
  });

  it('cuts after a paragraph where that uses the room', () => {
    const text = `${'First words. '.repeat(9).trim()}\n${'Second words. '.repeat(9).trim()}`;
    expect(cutText(text, SETTING, 6).rest).toBe('Second words. '.repeat(9).trim());
  });

  it('cuts after a sentence where no paragraph ends in time', () => {
    const { piece, rest } = cutText(sentence.repeat(30).trim(), SETTING, 8);
    expect(piece).toMatch(/here\.$/);
    expect(rest).toMatch(/^Nine/);
  });

  it('cuts between words where no sentence ends in time', () => {
    const { piece, rest } = cutText('several words without end '.repeat(30).trim(), SETTING, 8);
    expect(`${piece} ${rest}`).toBe('several words without end '.repeat(30).trim());
  });

  it('leaves more than a line or two for the row that goes on', () => {
    const { rest } = cutText(`${'word '.repeat(60)}end.`, SETTING, 14);
    expect(countLines(rest, SETTING)).toBeGreaterThan(2);
  });

  it('never cuts a sign in two, however long the word', () => {
    const { piece, rest } = cutText('🎯'.repeat(40_000), SETTING, 9);
    expect(piece + rest).toBe('🎯'.repeat(40_000));
    expect(rest).toMatch(/^🎯/u);
  });

  it('loses and doubles nothing but the blanks at the cut', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'bc', '. ', ' ', '\n', '-', '图', '🎯'),
      maxLength: 400,
    });
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 12 }), (whole, lines) => {
        const { piece, rest } = cutText(whole, SETTING, lines);
        expect((piece + rest).replace(/\s/g, '')).toBe(whole.replace(/\s/g, ''));
        if (rest !== '') expect(countLines(piece, SETTING)).toBeLessThanOrEqual(lines);
      }),
      { seed: 3 },
    );
  });
});
