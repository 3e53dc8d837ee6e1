import type { TextBlock } from './grid.js';
import { ListDepth, readListMark, type ListMark } from './list-marks.js';
import { isPageNumber, type SourceLine } from './source-lines.js';
import { indentOf, normaliseSpaces, unescapeMarkdown } from './spaces.js';

/** Text between two gaps, put together of one or several lines. */
interface Piece {
  readonly line: number;
  readonly mark: ListMark | null;
  readonly text: string;
  /** The last line as printed, for what its length and its end tell. */
  readonly lastLine: string;
  /** Stands alone between gaps, as headings do. */
  readonly alone: boolean;
}

const HEADING = /^#{1,6} /;

const startsLowerCase = (text: string): boolean => /^[\p{Ll}]/u.test(text.trimStart());

/** A sentence is open at the end of this text. */
export const isUnfinished = (text: string): boolean =>
  !/[.!?:;…][)"'’”*\]]*$/.test(text.trimEnd()) && text.trim() !== '';

/**
 * The width at which a text was broken into lines, if it was. Where lines run longer than a page
 * is wide, each line is a paragraph of its own.
 */
export function wrapWidthOf(lines: readonly SourceLine[]): number | null {
  let widest = 0;
  let long = 0;
  for (const { text } of lines) {
    if (text.includes('\t')) continue;
    if (text.length > 140) long += 1;
    else widest = Math.max(widest, text.length);
  }
  return long * 50 > lines.length || widest < 50 ? null : widest;
}

/** The prose and lists of a run of lines without gaps. */
export function readFlow(
  lines: readonly SourceLine[],
  wrapWidth: number | null,
  depth: ListDepth,
): readonly TextBlock[] {
  const pieces: Piece[] = [];
  for (const line of lines) {
    const open = pieces.at(-1);
    const mark = readListMark(line.text);
    if (open !== undefined && goesOn(open, line.text, mark, wrapWidth)) {
      pieces[pieces.length - 1] = {
        ...open,
        text: `${open.text} ${line.text.trim()}`,
        lastLine: line.text,
      };
    } else {
      const text = mark === null ? line.text : mark.rest;
      pieces.push({
        line: line.number,
        mark,
        text,
        lastLine: line.text,
        alone: lines.length === 1,
      });
    }
  }
  return pieces.map((piece) => textBlock(piece, depth));
}

/** Whether a line carries on the piece above it, broken only because the page has an edge. */
function goesOn(
  open: Piece,
  line: string,
  mark: ListMark | null,
  wrapWidth: number | null,
): boolean {
  if (HEADING.test(open.lastLine) || HEADING.test(line)) return false;
  if (mark !== null && !couldBeProse(mark)) return false;
  const full = wrapWidth !== null && isFull(open.lastLine, line, wrapWidth);
  const carriesOn = startsLowerCase(mark?.rest ?? line) && isUnfinished(open.text);
  if (mark !== null) return full && carriesOn;
  const hangs = open.mark !== null && indentOf(line) > open.mark.indent;
  return full || carriesOn || hangs;
}

/** A number at the head of a line may belong to the sentence: "an increase of / 3.5 per cent". */
const couldBeProse = (mark: ListMark): boolean =>
  mark.class === 'number' || mark.class === 'section' || mark.class === 'letter';

/** A line was broken because the next word did not fit, and not because something ended. */
function isFull(above: string, line: string, wrapWidth: number): boolean {
  const nextWord = line.trim().split(' ', 1)[0] ?? '';
  return above.trimEnd().length + 1 + nextWord.length > wrapWidth;
}

function textBlock(piece: Piece, depth: ListDepth): TextBlock {
  const { line, mark } = piece;
  const heading = /^(#{1,6})\s+(.*?)[\s#]*$/.exec(piece.text);
  if (mark === null && heading?.[2] !== undefined) {
    return { line, kind: 'heading', text: plainText(heading[2]) };
  }
  const text = normaliseSpaces(unescapeMarkdown(piece.text));
  if (mark !== null) {
    return { line, kind: 'item', text, depth: depth.depthOf(mark), mark: mark.mark };
  }
  const bold = /^\*\*[^*]+\*\*$/.test(text);
  if (piece.alone && (bold || looksLikeHeading(text)))
    return { line, kind: 'heading', text: plainText(text) };
  return { line, kind: 'paragraph', text };
}

const plainText = (text: string): string =>
  normaliseSpaces(unescapeMarkdown(text).replaceAll('**', ''));

/** Short, begins like a title, and no sentence: no full stop, question mark or comma at its end. */
export function looksLikeHeading(text: string): boolean {
  const words = text.split(' ').length;
  return (
    words <= 14 &&
    text.length <= 110 &&
    /^["'‘“(]?[\p{Lu}\d]/u.test(text) &&
    !/[.,;:!?]$/.test(text) &&
    !isPageNumber(text)
  );
}
