import type { Font } from '../model/index.js';

/**
 * Office.js measures in points; a file measures columns in characters, drawings in EMU and
 * margins in inches.
 *
 * A column's width in a file counts digits of the Normal style's font with its padding: a width w
 * is w × (the widest digit's pixels), cut to 1/256 (ECMA-376 Part 1, 18.3.1.13 col). A pixel is
 * 0.75 points, since Excel lays out at 96 pixels an inch.
 */

const POINTS_A_PIXEL = 0.75;
const EMU_A_POINT = 12_700;
const POINTS_AN_INCH = 72;
/** Pixels that a column spends on padding and its gridline (18.3.1.13). */
const COLUMN_PADDING = 5;

/** Width of the widest digit as part of the font's size, from the fonts' own metrics. */
const DIGIT_WIDTHS: Readonly<Record<string, number>> = {
  Arial: 0.556,
  Calibri: 0.507,
  Cambria: 0.554,
  'Segoe UI': 0.539,
  'Times New Roman': 0.5,
  Verdana: 0.636,
};

/** Pixels of the widest digit: 7 in Calibri 11, 8 in Arial 11. Unknown fonts count as Arial. */
export function digitPixels(font: Font): number {
  const ratio = DIGIT_WIDTHS[font.name] ?? 0.556;
  return Math.max(1, Math.round((ratio * font.size) / POINTS_A_PIXEL));
}

function rounded(value: number, places: number): number {
  const factor = 10 ** places;
  return Math.round(value * factor) / factor;
}

export function pointsToCharacters(points: number, digit: number): number {
  return rounded(points / POINTS_A_PIXEL / digit, 8);
}

/** What lies within the 1/256 that programs cut off is taken for the whole pixel it was. */
export function charactersToPoints(characters: number, digit: number): number {
  const pixels = characters * digit;
  const whole = Math.round(pixels);
  const cut = Math.abs(pixels - whole) <= digit / 256;
  return rounded((cut ? whole : pixels) * POINTS_A_PIXEL, 4);
}

/** Characters as Excel shows them (8.43) ↔ with padding, as the file keeps them (9.140625). */
export function shownToFileCharacters(shown: number, digit: number): number {
  return Math.trunc(((shown * digit + COLUMN_PADDING) / digit) * 256) / 256;
}

export function fileToShownCharacters(width: number, digit: number): number {
  const pixels = Math.round(width * digit);
  return Math.trunc(((pixels - COLUMN_PADDING) / digit) * 100 + 0.5) / 100;
}

export function pointsToInches(points: number): number {
  return rounded(points / POINTS_AN_INCH, 10);
}

export function inchesToPoints(inches: number): number {
  return rounded(inches * POINTS_AN_INCH, 6);
}

export function pointsToEmu(points: number): number {
  return Math.round(points * EMU_A_POINT);
}

export function emuToPoints(emu: number): number {
  return rounded(emu / EMU_A_POINT, 4);
}
