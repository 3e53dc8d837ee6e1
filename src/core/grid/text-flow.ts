import { joinLines } from './broken-words.js';
import { readMarkup } from './cell-text.js';
import { isLoneMark, readListMark, type ListMark } from './list-marks.js';
import { isPageNumber, type SourceLine } from './source-lines.js';
import { indentOf, normaliseSpaces, unescapeMarkdown } from './spaces.js';

/** A paragraph, list item or heading as its lines gave it, before its neighbours are looked at. */
export interface TextPiece {
  readonly line: number;
  /** null where the text begins without a list mark. */
  readonly mark: ListMark | null;
  readonly text: string;
  /** Set by its own source as a heading: "## Key points". */
  readonly heading: boolean;
  /** Stands on one line, with a gap or the text it leads into below it. */
  readonly leads: boolean;
}

/** A piece while lines are still being added to it. */
interface OpenPiece {
  readonly lines: readonly SourceLine[];
  readonly mark: ListMark | null;
  readonly text: string;
}

const MARKDOWN_HEADING = /^#{1,6}\s+(?=\S)/;

const startsLowerCase = (text: string): boolean => /^["'‘“(]?\p{Ll}/u.test(text.trimStart());

/** A sentence that is still open at the end of a text. */
export const isUnfinished = (text: string): boolean =>
  !/[.!?:;…][)"'’”*\]]*\s*$/.test(text.slice(-40)) && text.trim() !== '';

/**
 * The width, in characters, at which a text was broken into lines, or null where it was not: where
 * lines run longer than a page is wide, each line is a paragraph of its own.
 */
export function wrapWidthOf(lines: readonly SourceLine[]): number | null {
  let widest = 0;
  let long = 0;
  for (const { text } of lines) {
    if (text.includes('\t')) continue;
    if (text.length > 120) long += 1;
    else widest = Math.max(widest, text.length);
  }
  return long * 50 > lines.length || widest < 50 ? null : widest;
}

/** The prose and lists of a run of lines without gaps. */
export function readFlow(
  lines: readonly SourceLine[],
  wrapWidth: number | null,
): readonly TextPiece[] {
  const open: { lines: SourceLine[]; mark: ListMark | null; texts: string[] }[] = [];
  for (const line of joinLoneMarks(lines)) {
    const last = open.at(-1);
    const mark = readListMark(line.text);
    if (last !== undefined && goesOn(last, line.text, mark, wrapWidth)) {
      last.lines.push(line);
      last.texts.push(line.text.trim());
    } else {
      open.push({ lines: [line], mark, texts: [mark?.rest ?? line.text] });
    }
  }
  const pieces = open.map(({ texts, ...piece }) => ({ ...piece, text: joinLines(texts) }));
  return pieces
    .map((piece, index) => finish(piece, pieces.length === 1, pieces[index + 1]))
    .filter((piece) => piece.text !== '');
}

/** Text copied out of a PDF may have each bullet on a line of its own, above its words. */
function joinLoneMarks(lines: readonly SourceLine[]): readonly SourceLine[] {
  const joined: SourceLine[] = [];
  let mark: SourceLine | null = null;
  for (const line of lines) {
    if (mark !== null) joined.push({ ...mark, text: `${mark.text.trimEnd()} ${line.text.trim()}` });
    else if (!isLoneMark(line.text)) joined.push(line);
    mark = mark === null && isLoneMark(line.text) ? line : null;
  }
  return mark === null ? joined : [...joined, mark];
}

const proseOf = (text: string): string =>
  normaliseSpaces(readMarkup(unescapeMarkdown(text)).replaceAll('\n', ' '));

function finish(piece: OpenPiece, alone: boolean, next: OpenPiece | undefined): TextPiece {
  const heading = piece.mark === null ? MARKDOWN_HEADING.exec(piece.text) : null;
  const words = heading === null ? piece.text : headingWords(piece.text.slice(heading[0].length));
  return {
    line: piece.lines[0]?.number ?? 0,
    mark: piece.mark,
    text: proseOf(words),
    heading: heading !== null,
    leads: piece.lines.length === 1 && (alone || (next !== undefined && leadsInto(piece, next))),
  };
}

/** A title above a sentence, above a list, or ("3. Approach") above its own section 3.1. */
function leadsInto(piece: OpenPiece, next: OpenPiece): boolean {
  if (next.mark === null) return isSentence(next.text);
  if (piece.mark === null) return true;
  return piece.mark.class === 'number' && next.mark.mark.startsWith(`${piece.mark.mark}1`);
}

/** Markdown may close a heading with the signs that opened it. */
function headingWords(text: string): string {
  let end = text.length;
  while (end > 0 && ' \t#'.includes(text[end - 1] ?? '')) end -= 1;
  return text.slice(0, end);
}

/** Long enough, or ended as a sentence is: what a heading stands above. */
const isSentence = (text: string): boolean =>
  text.length > 80 || (text.length > 40 && /[.:?]$/.test(text.trimEnd()));

type Growing = {
  readonly lines: readonly SourceLine[];
  readonly mark: ListMark | null;
  readonly texts: readonly string[];
};

/** Whether a line carries on the piece above it, broken only because the page has an edge. */
function goesOn(
  open: Growing,
  line: string,
  mark: ListMark | null,
  wrapWidth: number | null,
): boolean {
  const above = open.lines.at(-1)?.text ?? '';
  if (standsAlone(line) || standsAlone(above) || isLabelled(line)) return false;
  const full = wrapWidth !== null && isFull(above, line, wrapWidth);
  const carriesOn = startsLowerCase(mark?.rest ?? line) && isUnfinished(open.texts.at(-1) ?? '');
  if (mark !== null) return couldBeProse(mark) && full && carriesOn;
  return full || carriesOn || hangsBelow(open.mark, line);
}

const standsAlone = (line: string): boolean => MARKDOWN_HEADING.test(line) || isPageNumber(line);

/** How the labels of a record end that lines below each other print, its words apart. */
const LABEL =
  /^(?:\*\*)?(?:[\p{L}'’()/-]+ ){0,5}(?:responses?|officers?|owners?|leads?|deadline|date|timescales?|priority|status|actions?|progress|updates?|by when|rating|agreed|accepted|decision)(?:\*\*)?\s*:/iu;

/** "Management response: …" is the next field of a record, however full the line above. */
const isLabelled = (line: string): boolean => !startsLowerCase(line) && LABEL.test(line);

/** A line without a mark that stands further in than the mark above it. */
const hangsBelow = (mark: ListMark | null, line: string): boolean =>
  mark !== null && indentOf(line) > mark.indent;

/** A number at the head of a line may belong to the sentence: "an increase of / 3.5 per cent". */
const couldBeProse = (mark: ListMark): boolean =>
  mark.class === 'number' || mark.class === 'section' || mark.class === 'letter';

/** A line was broken because the next word did not fit, and not because something ended. */
function isFull(above: string, line: string, wrapWidth: number): boolean {
  const nextWord = /^\s*(\S*)/.exec(line)?.[1] ?? '';
  return above.trimEnd().length + 1 + nextWord.length > wrapWidth;
}
