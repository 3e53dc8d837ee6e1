import { ARIAL } from './fonts/arial.js';
import { CALIBRI } from './fonts/calibri.js';
import type { FontWidths, WidthsOfWeight } from './fonts/font-widths.js';
import type { SheetFont } from './fonts/sheet-font.js';

const FONTS: Readonly<Record<SheetFont, FontWidths>> = { Arial: ARIAL, Calibri: CALIBRI };

const TABLED = 0x2600;
/** Wider than any average letter: an unknown sign must not make a line look shorter than it is. */
const UNKNOWN = 700;
const WIDE = 1000;
/** Segoe UI Emoji, Apple Color Emoji and Noto Emoji draw 1.2 to 1.4 em. */
const EMOJI = 1400;
/** Programs that know no tones of skin draw them as a sign of their own. */
const TONE = /\p{Emoji_Modifier}/u;
const TAB = 0x09;
const SOFT_HYPHEN = 0xad;
const HYPHEN = 0x2d;

export interface GlyphWidths {
  /** Thousandths of the type size. `code` is a code point. */
  readonly of: (code: number) => number;
}

const known = new Map<string, GlyphWidths>();

export function glyphWidths(font: SheetFont, bold: boolean): GlyphWidths {
  const name = `${font} ${bold ? 'bold' : 'regular'}`;
  const widths = known.get(name) ?? widthsFrom(FONTS[font][bold ? 'bold' : 'regular']);
  known.set(name, widths);
  return widths;
}

function widthsFrom(weight: WidthsOfWeight): GlyphWidths {
  const listed = listedWidths(weight);
  const table = new Uint16Array(TABLED);
  for (let code = 0x20; code < TABLED; code++) table[code] = tabledWidth(code, listed);
  table[TAB] = WIDE;
  return { of: (code) => (code < TABLED ? (table[code] ?? UNKNOWN) : widthBeyondTable(code)) };
}

function listedWidths({ ascii, others }: WidthsOfWeight): ReadonlyMap<number, number> {
  const widths = new Map(ascii.split(' ').map((width, index) => [0x20 + index, Number(width)]));
  for (const run of others.split(' ')) {
    const [from = '', list = ''] = run.split(':');
    list.split(',').forEach((width, index) => {
      widths.set(Number.parseInt(from, 16) + index, Number(width));
    });
  }
  // Some programs show it wherever it stands, others at the end of a line alone.
  return widths.set(SOFT_HYPHEN, widths.get(HYPHEN) ?? UNKNOWN);
}

/** An accented letter is as wide as its base letter, which its decomposition names. */
function tabledWidth(code: number, listed: ReadonlyMap<number, number>): number {
  const letter = String.fromCharCode(code);
  const width = listed.get(code) ?? listed.get(letter.normalize('NFD').codePointAt(0) ?? code);
  return width ?? widthBeyondTable(code);
}

function widthBeyondTable(code: number): number {
  const letter = String.fromCodePoint(code);
  if (TONE.test(letter)) return EMOJI;
  if (isWeightless(letter)) return 0;
  if (/\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(letter)) return EMOJI;
  return isWide(code) || (code >= 0x2100 && code < 0x2e80) ? WIDE : UNKNOWN;
}

/** Combining marks, joiners, variation selectors, direction marks: they take no room. */
function isWeightless(letter: string): boolean {
  return /^[\p{M}\p{Cf}]$/u.test(letter);
}

/** Scripts written in full-width squares. */
function isWide(code: number): boolean {
  return isIdeograph(code) || (code >= 0xac00 && code <= 0xd7a3);
}

/** Those of them between whose signs a line may break: Korean has blanks between its words. */
export function isIdeograph(code: number): boolean {
  if (code < 0x2e80) return false;
  return (
    code <= 0xa4cf ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0x20000 && code <= 0x3fffd)
  );
}
