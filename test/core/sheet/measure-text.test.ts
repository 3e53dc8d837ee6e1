import {
  countLines,
  lineHeight,
  textRoom,
  textWidth,
  wrapLines,
} from '../../../src/core/sheet/measure-text.js';

/** Ten letters "n" of Arial 10 fill it: each is 5.56 points wide. */
const ROOM_FOR_TEN = { size: 10, bold: false, room: 55.7 };

describe('measuring text', () => {
  it('knows the widths of Arial', () => {
    expect(textWidth('Recommendation', 11, true)).toBeCloseTo(92.31, 1);
    expect(textWidth('iiii', 10, false)).toBeCloseTo(8.88, 2);
  });

  it('knows the widths of Calibri, which is narrower', () => {
    expect(textWidth('nnnn', 10, false, 'Calibri')).toBeCloseTo(21, 1);
    expect(textWidth('Łódź, Straße, Ελλάδα', 11, true, 'Calibri')).toBeLessThan(
      textWidth('Łódź, Straße, Ελλάδα', 11, true, 'Arial'),
    );
  });

  it('takes what shows tones of skin for a sign of its own, as older programs draw it', () => {
    expect(textWidth('👍🏽', 10, false)).toBe(2 * textWidth('👍', 10, false));
  });

  it('takes an accented letter for as wide as its base letter, and a combining mark for nothing', () => {
    expect(textWidth('ŵ', 10, false)).toBe(textWidth('w', 10, false));
    expect(textWidth('e\u0301', 10, false)).toBe(textWidth('e', 10, false));
  });

  it('takes emoji and full-width signs for wider than any letter', () => {
    expect(textWidth('🎯', 10, false)).toBeGreaterThan(textWidth('m', 10, false));
    expect(textWidth('图', 10, false)).toBe(10);
  });

  it('leaves some of a column free, and more where the text is indented', () => {
    expect(textRoom(100, 0)).toBeLessThan(97);
    expect(textRoom(100, 1)).toBeLessThan(textRoom(100, 0) - 8);
  });

  it.each([
    ['Arial', 11, 14.25],
    ['Calibri', 11, 15],
    ['Calibri', 12, 15.75],
  ] as const)('gives a line of %s %d the height that Excel gives it', (font, size, height) => {
    expect(lineHeight(size, font)).toBe(height);
  });
});

describe('wrapping text as Excel does', () => {
  it.each([
    ['at spaces', 'nnnn nnnn nnnn', ['nnnn nnnn', 'nnnn']],
    ['after hyphens', 'nnnnnn-nnnnnn', ['nnnnnn-', 'nnnnnn']],
    ['at line ends, empty lines kept', 'nn\n\nnn', ['nn', '', 'nn']],
    [
      'within a word that no line can hold',
      'n'.repeat(23),
      ['n'.repeat(10), 'n'.repeat(10), 'nnn'],
    ],
    ['between full-width signs', '图书馆图书馆', ['图书馆图书', '馆']],
  ])('breaks %s', (_, text, lines) => {
    expect(wrapLines(text, ROOM_FOR_TEN)).toEqual(lines);
  });

  it('lets one blank hang over the end of a line', () => {
    expect(wrapLines('nnnnnnnnnn nn', ROOM_FOR_TEN)).toEqual(['nnnnnnnnnn', 'nn']);
    expect(wrapLines('nnnnnnnnnn  nn', ROOM_FOR_TEN)).toEqual(['nnnnnnnnnn', ' nn']);
  });

  it.each([
    ['takes a word with a slash to the next line whole', 'nnnn nnn/nnn', ['nnnn', 'nnn/nnn']],
    ['keeps a slash with the word before it', 'nnnn nnnnn / n', ['nnnn', 'nnnnn / n']],
    [
      'breaks after its slashes a word that no line can hold',
      'nnn/nnn/nnnnn/n',
      ['nnn/nnn/', 'nnnnn/n'],
    ],
    ['keeps a minus with its figure', 'nnnn -nnnnnn', ['nnnn', '-nnnnnn']],
  ])('%s, as not every program would', (_, text, lines) => {
    expect(wrapLines(text, ROOM_FOR_TEN)).toEqual(lines);
  });

  it('counts an empty text as one line, and stops counting when told', () => {
    expect(countLines('', ROOM_FOR_TEN)).toBe(1);
    expect(countLines('n\n'.repeat(500), ROOM_FOR_TEN, 7)).toBe(7);
  });

  it('breaks no pair of surrogates', () => {
    const lines = wrapLines('🎯'.repeat(9), ROOM_FOR_TEN);
    expect(lines.join('')).toBe('🎯'.repeat(9));
    for (const line of lines) expect(line).toMatch(/^(🎯)+$/u);
  });
});
