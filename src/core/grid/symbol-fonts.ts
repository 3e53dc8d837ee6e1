/** Signs of the symbol fonts that plans use, by the low byte of their code: ticks, boxes, faces, arrows. */
const SIGNS: readonly (readonly [RegExp, Readonly<Record<number, string>>])[] = [
  [
    /^wingdings$/i,
    {
      0x4a: '☺',
      0x4b: '😐',
      0x4c: '☹',
      0x6c: '●',
      0x6d: '❍',
      0x6e: '■',
      0x6f: '☐',
      0x71: '❑',
      0x76: '❖',
      0x9f: '•',
      0xa1: '○',
      0xa7: '▪',
      0xa8: '☐',
      0xd8: '➢',
      0xdf: '←',
      0xe0: '→',
      0xe1: '↑',
      0xe2: '↓',
      0xe8: '➔',
      0xfb: '✗',
      0xfc: '✓',
      0xfd: '☒',
      0xfe: '☑',
    },
  ],
  [
    /^wingdings 2$/i,
    { 0x4f: '✗', 0x50: '✓', 0x51: '☒', 0x52: '☑', 0x53: '☒', 0x54: '☒', 0x97: '●', 0xa3: '☐' },
  ],
  [
    /^wingdings 3$/i,
    {
      0x66: '←',
      0x67: '→',
      0x68: '↑',
      0x69: '↓',
      0x70: '▲',
      0x71: '▼',
      0x74: '◄',
      0x75: '►',
      0x7d: '►',
    },
  ],
  [/^webdings$/i, { 0x61: '✓', 0x63: '☐', 0x67: '■', 0x6e: '●', 0x72: '✗' }],
  [
    /^symbol$/i,
    { 0xa3: '≤', 0xac: '←', 0xad: '↑', 0xae: '→', 0xaf: '↓', 0xb3: '≥', 0xb7: '•', 0xd6: '√' },
  ],
];

const signsOf = (font: string | undefined): Readonly<Record<number, string>> | undefined =>
  font === undefined ? undefined : SIGNS.find(([name]) => name.test(font))?.[1];

/** The character that `w:sym` prints (ECMA-376 part 1, 17.3.3.30); codes are in hex, often "F0FC". */
export function symbolOf(font: string | undefined, code: string): string {
  const number = Number.parseInt(code, 16);
  if (Number.isNaN(number)) return '';
  return signsOf(font)?.[number & 0xff] ?? (number < 0xf000 ? String.fromCodePoint(number) : '•');
}

/** Text set in a symbol font, as it looks: "ü" in Wingdings is a tick. */
export function asPrinted(text: string, font: string | undefined): string {
  const signs = signsOf(font);
  if (!signs) return text;
  return Array.from(text, (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    const isSymbol = code < 0x100 || (code >= 0xf000 && code <= 0xf0ff);
    return (isSymbol && signs[code & 0xff]) || letter;
  }).join('');
}
