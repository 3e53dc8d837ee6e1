import type { Font } from '../model/index.js';

/* Widths of letters in 1/2048 of the font size, from the fonts' own metrics (hmtx tables). */
// prettier-ignore
const CALIBRI: Readonly<Record<string, number>> = {
  ' ': 463, '!': 667, '"': 821, '#': 1020, $: 1038, '%': 1464, '&': 1397, "'": 452, '(': 621, ')': 621,
  '*': 1020, '+': 1020, ',': 511, '-': 627, '.': 517, '/': 791, ':': 548, ';': 548, '<': 1020, '=': 1020,
  '>': 1020, '?': 949, '@': 1831, A: 1185, B: 1114, C: 1092, D: 1260, E: 1000, F: 941, G: 1292, H: 1276,
  I: 516, J: 653, K: 1064, L: 861, M: 1751, N: 1322, O: 1356, P: 1058, Q: 1378, R: 1112, S: 941, T: 998,
  U: 1314, V: 1162, W: 1822, X: 1063, Y: 998, Z: 959, a: 981, b: 1076, c: 866, d: 1076, e: 1019, f: 625,
  g: 964, h: 1076, i: 470, j: 490, k: 931, l: 470, m: 1636, n: 1076, o: 1080, p: 1076, q: 1076, r: 714,
  s: 801, t: 686, u: 1076, v: 925, w: 1464, x: 887, y: 927, z: 809, '_': 1020,
};
// prettier-ignore
const ARIAL: Readonly<Record<string, number>> = {
  ' ': 569, '!': 569, '"': 727, '#': 1139, $: 1139, '%': 1821, '&': 1366, "'": 391, '(': 682, ')': 682,
  '*': 797, '+': 1196, ',': 569, '-': 682, '.': 569, '/': 569, ':': 569, ';': 569, '<': 1196, '=': 1196,
  '>': 1196, '?': 1139, '@': 2079, A: 1366, B: 1366, C: 1479, D: 1479, E: 1366, F: 1251, G: 1593, H: 1479,
  I: 569, J: 1024, K: 1366, L: 1139, M: 1706, N: 1479, O: 1593, P: 1366, Q: 1593, R: 1479, S: 1366, T: 1251,
  U: 1479, V: 1366, W: 1933, X: 1366, Y: 1366, Z: 1251, a: 1139, b: 1139, c: 1024, d: 1139, e: 1139, f: 569,
  g: 1139, h: 1139, i: 455, j: 455, k: 1024, l: 455, m: 1706, n: 1139, o: 1139, p: 1139, q: 1139, r: 682,
  s: 1024, t: 569, u: 1139, v: 1024, w: 1479, x: 1024, y: 1024, z: 1024, '_': 1139,
};

interface Metrics {
  /** By character code, up to 127. */
  readonly widths: Readonly<Uint16Array>;
  readonly other: number;
  readonly bold: number;
  /** Line height by font size. */
  readonly line: number;
}

function byCode(widths: Readonly<Record<string, number>>, other: number): Uint16Array {
  return Uint16Array.from({ length: 128 }, (_, code) => widths[String.fromCharCode(code)] ?? other);
}

const NARROW: Metrics = { widths: byCode(CALIBRI, 1038), other: 1038, bold: 1.03, line: 1.2207 };
const WIDE: Metrics = { widths: byCode(ARIAL, 1139), other: 1139, bold: 1.08, line: 1.15 };

const metricsOf = ({ name }: Font): Metrics =>
  /calibri|aptos|carlito/i.test(name) ? NARROW : WIDE;

const pixels = (points: number): number => (points * 96) / 72;

/** Pixels that a line of text takes at 100% zoom. */
export function textWidth(text: string, font: Font): number {
  const { widths, other, bold } = metricsOf(font);
  let units = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    // East Asian letters are as wide as they are high.
    units += code < 128 ? (widths[code] ?? other) : code > 0x2e80 && code < 0xd800 ? 2048 : other;
  }
  return (units / 2048) * pixels(font.size) * (font.bold ? bold : 1);
}

/** Pixels from one line to the next; Excel adds two to the font's own height. */
export function lineHeight(font: Font): number {
  return Math.round(pixels(font.size) * metricsOf(font).line) + 2;
}

/** Lines that a text takes when wrapped to a width in pixels; words longer than a line are cut. */
export function wrappedLines(text: string, font: Font, width: number): number {
  let lines = 0;
  for (const paragraph of text.split(/\r\n|\r|\n/)) lines += linesOf(paragraph, font, width);
  return lines;
}

function linesOf(paragraph: string, font: Font, width: number): number {
  const space = textWidth(' ', font);
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(' ')) {
    const size = textWidth(word, font);
    const needed = used === 0 ? size : used + space + size;
    if (needed <= width) {
      used = needed;
      continue;
    }
    if (used > 0) lines++;
    const whole = Math.max(1, Math.ceil(size / Math.max(width, 1)));
    lines += whole - 1;
    used = size - (whole - 1) * width;
  }
  return lines;
}
