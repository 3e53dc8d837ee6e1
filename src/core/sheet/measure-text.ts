import { USUAL_FONT, type SheetFont } from './fonts/sheet-font.js';
import { glyphWidths, isIdeograph } from './glyph-widths.js';

/** In what a text is set. Sizes and widths in points. */
export interface Setting {
  /** `USUAL_FONT` where absent. */
  readonly font?: SheetFont;
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
 * Points. Excel's own row for one line is 14.25 in Arial 11 and 15 in Arial 12, 15 in Calibri 11 and
 * 15.75 in Calibri 12, and AutoFit gives so many times that to so many lines. Wrapped lines that
 * Excel itself has printed stand 14 and 15 points apart in both, and 19 and 20 at size 16
 * (SHEET_WRAPPED_LINE_ADVANCES in github.com/developer0hye/office2pdf, measured on exports of Excel
 * for Mac), so that less would cut the last line off. LibreOffice sets them closer, Arial at 1.12 to
 * 1.15 of the size and Calibri at 1.01, which leaves its rows of many lines room at the bottom.
 * Whole pixels of 0.75, which is all that Excel keeps.
 */
export function lineHeight(size: number, font: SheetFont = USUAL_FONT): number {
  return Math.ceil((size * LINES[font]) / 0.75) * 0.75;
}

const LINES: Readonly<Record<SheetFont, number>> = { Arial: 1.29, Calibri: 1.3125 };

/** Points that a text takes on one line. */
export function textWidth(
  text: string,
  size: number,
  bold: boolean,
  font: SheetFont = USUAL_FONT,
): number {
  const glyphs = glyphWidths(font, bold);
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
const SMALL_A = 0x61;
const SMALL_Z = 0x7a;

/**
 * Calls `take` with the bounds of each line, in order, until it returns false. One pass over the
 * text. Lines break at "\n", after blanks, after hyphens and between full-width signs, where Excel
 * and LibreOffice both break (of Excel: EPPlus, which measures as it does, splits words at blanks and
 * hyphens, github.com/EPPlusSoftware/EPPlus/pull/2428). LibreOffice, which follows Unicode (UAX #14),
 * also does after slashes and dashes; of Excel no source says so, hence a word with these goes to the
 * next line whole. Only in a word that no line can hold are they sought, before it is broken
 * anywhere. So neither program needs more lines (`measured-lines.test.ts`).
 */
export function forEachLine(
  text: string,
  setting: Setting,
  take: (from: number, to: number) => boolean,
): void {
  const glyphs = glyphWidths(setting.font ?? USUAL_FONT, setting.bold);
  const room = (setting.room * 1000) / setting.size;
  let lineStart = 0;
  let width = 0;
  let [breakAt, widthAtBreak, seamAt, widthAtSeam] = [0, 0, 0, 0];
  let at = 0;
  while (at < text.length) {
    const code = codeAt(text, at);
    const next = at + (code > 0xffff ? 2 : 1);
    if (code === NEWLINE) {
      if (!take(lineStart, at)) return;
      lineStart = breakAt = seamAt = at = next;
      width = widthAtBreak = widthAtSeam = 0;
      continue;
    }
    const advance = glyphs.of(code);
    if (width + advance > room && at > lineStart && mustFit(text, at, advance)) {
      const end = lineEnd(lineStart, breakAt, seamAt, at);
      if (!take(lineStart, end)) return;
      const taken = end === breakAt ? widthAtBreak : end === seamAt ? widthAtSeam : width;
      width -= taken;
      widthAtSeam = seamAt > end ? widthAtSeam - taken : 0;
      widthAtBreak = 0;
      lineStart = breakAt = end;
      continue;
    }
    if (isSeam(text.charCodeAt(at - 1), code)) {
      seamAt = at;
      widthAtSeam = width;
    }
    width += advance;
    at = next;
    if (mayBreakAfter(code, text, next)) {
      breakAt = next;
      widthAtBreak = width;
    }
  }
  take(lineStart, text.length);
}

function lineEnd(start: number, breakAt: number, seamAt: number, at: number): number {
  if (breakAt > start) return breakAt;
  return seamAt > start ? seamAt : at;
}

function codeAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit < 0xd800 || unit > 0xdfff ? unit : (text.codePointAt(at) ?? unit);
}

/** One blank hangs over the end of a line, and a mark stays with the letter it sits on. */
function mustFit(text: string, at: number, advance: number): boolean {
  if (advance === 0) return false;
  return text.charCodeAt(at) !== SPACE || text.charCodeAt(at - 1) === SPACE;
}

function mayBreakAfter(code: number, text: string, next: number): boolean {
  if (code === SPACE) return !CLOSING.has(text.charCodeAt(next));
  if (code === HYPHEN) return next > 1 && text.charCodeAt(next - 2) !== SPACE;
  return isIdeograph(code);
}

/** UAX #14 keeps these with the word before them, even after a blank (LB13). */
const CLOSING = codesOf('/!?:;,.)]}');
/** After which a word that no line can hold is broken first, if the next sign would fit, too. */
const SEAMS = codesOf('-/\\–—|?!…\u00ad\u200b\u2009 ');
const CLOSING_BRACKETS = codesOf(')]}');
const OPENING_BRACKETS = codesOf('([{');

function codesOf(signs: string): ReadonlySet<number> {
  return new Set([...signs].map((sign) => sign.charCodeAt(0)));
}

function isSeam(code: number, next: number): boolean {
  if (code >= SMALL_A && code <= SMALL_Z) return false;
  if (CLOSING_BRACKETS.has(code)) return OPENING_BRACKETS.has(next);
  return SEAMS.has(code) && !CLOSING.has(next);
}
