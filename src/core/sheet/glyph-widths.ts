/**
 * Advance widths in thousandths of the type size, U+0020 to U+007E, of Arial and of Liberation
 * Sans, which is made to the same widths. Source: the `hmtx` table of Liberation Sans 2.
 */
const REGULAR =
  '278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584';
const BOLD =
  '278 333 474 556 556 889 722 238 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 333 333 584 584 584 611 975 722 722 722 722 667 611 778 722 278 556 722 611 833 722 778 667 778 722 667 611 722 667 944 667 667 611 333 278 333 584 556 333 556 611 556 611 556 333 611 611 278 278 556 278 889 611 611 611 611 389 556 333 611 556 778 556 556 500 389 280 389 584';
/** Signs of prose whose width no letter gives: the same in both weights, or the bold one. */
const SIGNS: Readonly<Record<string, number>> = {
  '\u00a0': 278,
  '·': 278,
  '‘': 278,
  '’': 278,
  '“': 500,
  '”': 500,
  '•': 350,
  '–': 556,
  '—': 1000,
  '…': 1000,
  '°': 400,
  '‑': 333,
};

const TABLED = 0x2100;
/** Wider than any average letter: an unknown sign must not make a line look shorter than it is. */
const UNKNOWN = 700;
const WIDE = 1000;
/** Segoe UI Emoji, Apple Color Emoji and Noto Emoji draw 1.2 to 1.4 em. */
const EMOJI = 1400;

export interface GlyphWidths {
  /** Thousandths of the type size. `code` is a code point. */
  readonly of: (code: number) => number;
}

export const REGULAR_WIDTHS = widthsFrom(REGULAR);
export const BOLD_WIDTHS = widthsFrom(BOLD);

function widthsFrom(listed: string): GlyphWidths {
  const ascii = listed.split(' ').map(Number);
  const table = new Uint16Array(TABLED);
  for (let code = 0x20; code < TABLED; code++) table[code] = tabledWidth(code, ascii);
  return { of: (code) => (code < TABLED ? (table[code] ?? UNKNOWN) : widthBeyondTable(code)) };
}

/** An accented letter is as wide as its base letter, which its decomposition names. */
function tabledWidth(code: number, ascii: readonly number[]): number {
  const letter = String.fromCharCode(code);
  const listed = SIGNS[letter] ?? ascii[(letter.normalize('NFD').codePointAt(0) ?? code) - 0x20];
  if (listed !== undefined) return listed;
  return isWeightless(letter) ? 0 : UNKNOWN;
}

function widthBeyondTable(code: number): number {
  const letter = String.fromCodePoint(code);
  if (isWeightless(letter)) return 0;
  if (/\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(letter)) return EMOJI;
  return isWide(code) || code < 0x2e80 ? WIDE : UNKNOWN;
}

/** Combining marks, joiners, variation selectors, direction marks: they take no room. */
function isWeightless(letter: string): boolean {
  return /^[\p{M}\p{Cf}\p{Emoji_Modifier}]$/u.test(letter);
}

/** Scripts written in full-width squares, between whose signs a line may break. */
export function isWide(code: number): boolean {
  if (code < 0x2e80) return false;
  return (
    code <= 0xa4cf ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0x20000 && code <= 0x3fffd)
  );
}
