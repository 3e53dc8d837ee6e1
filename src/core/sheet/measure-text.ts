import { BOLD_WIDTHS, REGULAR_WIDTHS, isWide } from './glyph-widths.js';

/** In what a text is set. Sizes and widths in points. */
export interface Setting {
  readonly size: number;
  readonly bold: boolean;
  /** What a line can hold: see `textRoom`. */
  readonly room: number;
}

/**
 * Room for text in a column. Excel keeps five pixels of a column for itself (ECMA-376 part 1,
 * 18.3.1.13), and one step of indent is about three spaces. The text of the same file comes out
 * wider by up to some 3% on another screen, printer or program, because hinted glyphs are whole
 * pixels (Microsoft KB Q163621); a line that wraps there and not here would push the last one out
 * of sight, so 4% stay free.
 */
export function textRoom(columnPoints: number, indent: number): number {
  const cellPadding = 3.75;
  const indentStep = 9;
  return Math.max(8, (columnPoints - cellPadding - indent * indentStep) * 0.96);
}

/**
 * Points. Excel's own row for one line of Arial is 14.25 at size 11 and 15 at 12, and AutoFit gives
 * so many times that to so many lines. Wrapped lines of Arial that Excel itself has printed stand
 * 14 and 15 points apart (SHEET_WRAPPED_LINE_ADVANCES in github.com/developer0hye/office2pdf,
 * measured on exports of Excel for Mac), so that less would cut the last line off. LibreOffice sets
 * them at 12.65 and 13.8, which leaves its rows of many lines some room at the bottom. Whole pixels
 * of 0.75, which is all that Excel keeps.
 */
export function lineHeight(size: number): number {
  return Math.ceil((size * 1.29) / 0.75) * 0.75;
}

/** Points that a text takes on one line. */
export function textWidth(text: string, size: number, bold: boolean): number {
  const glyphs = bold ? BOLD_WIDTHS : REGULAR_WIDTHS;
  let units = 0;
  for (const letter of text) units += glyphs.of(letter.codePointAt(0) ?? 0);
  return (units * size) / 1000;
}

/** Lines that a text takes, counted no further than `upTo`. An empty text takes one. */
export function countLines(text: string, setting: Setting, upTo = Infinity): number {
  let lines = 0;
  forEachLine(text, setting, () => ++lines < upTo);
  return lines;
}

/** The lines themselves, without the blanks at which they were broken. */
export function wrapLines(text: string, setting: Setting): readonly string[] {
  const lines: string[] = [];
  forEachLine(text, setting, (from, to) => {
    lines.push(text.slice(from, to).trimEnd());
    return true;
  });
  return lines;
}

const NEWLINE = 0x0a;
const SPACE = 0x20;
const HYPHEN = 0x2d;
const EN_DASH = 0x2013;

/**
 * Calls `take` with the bounds of each line, in order, until it returns false. Breaks like Excel:
 * at "\n", after spaces and hyphens, between full-width signs, and within a word that no line can
 * hold. Blanks at a line's end hang over. One pass over the text.
 */
export function forEachLine(
  text: string,
  setting: Setting,
  take: (from: number, to: number) => boolean,
): void {
  const glyphs = setting.bold ? BOLD_WIDTHS : REGULAR_WIDTHS;
  const room = (setting.room * 1000) / setting.size;
  let lineStart = 0;
  let breakAt = 0;
  let width = 0;
  let widthAtBreak = 0;
  let at = 0;
  while (at < text.length) {
    const code = codeAt(text, at);
    const next = at + (code > 0xffff ? 2 : 1);
    if (code === NEWLINE) {
      if (!take(lineStart, at)) return;
      lineStart = breakAt = at = next;
      width = widthAtBreak = 0;
      continue;
    }
    const advance = glyphs.of(code);
    if (width + advance > room && at > lineStart && mustFit(code, advance)) {
      const hasBreak = breakAt > lineStart;
      if (!take(lineStart, hasBreak ? breakAt : at)) return;
      width = hasBreak ? width - widthAtBreak : 0;
      lineStart = breakAt = hasBreak ? breakAt : at;
      widthAtBreak = 0;
      continue;
    }
    width += advance;
    if (mayBreakAfter(code)) {
      breakAt = next;
      widthAtBreak = width;
    }
    at = next;
  }
  take(lineStart, text.length);
}

function codeAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit < 0xd800 || unit > 0xdfff ? unit : (text.codePointAt(at) ?? unit);
}

/** Blanks hang over the end of a line, and a mark stays with the letter it sits on. */
function mustFit(code: number, advance: number): boolean {
  return code !== SPACE && advance > 0;
}

function mayBreakAfter(code: number): boolean {
  return code === SPACE || code === HYPHEN || code === EN_DASH || isWide(code);
}
