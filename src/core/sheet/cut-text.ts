import { countLines, forEachLine, type Setting } from './measure-text.js';

/** A text in two: nothing but the blanks at the cut is left out. */
export interface CutText {
  readonly piece: string;
  /** Empty where the whole text fits. */
  readonly rest: string;
}

/** Excel holds no more in a cell (specifications and limits of Excel). */
const MOST_CHARACTERS = 32_000;
/** A row that goes on with less than this looks like a leftover. */
const FEWEST_LINES = 3;

/**
 * As much of a text as fits into `lines`, cut after a paragraph, else a sentence, else a word, and
 * for a word that no row can hold within it. A cut early in the room is passed over for a lesser
 * one that uses the room.
 */
export function cutText(text: string, setting: Setting, lines: number): CutText {
  const end = endOfLines(text, setting, lines);
  if (end >= text.length) return { piece: text, rest: '' };
  const shorter = lines - FEWEST_LINES;
  const leftover = text.slice(end).trimStart();
  if (shorter > FEWEST_LINES && countLines(leftover, setting, FEWEST_LINES) < FEWEST_LINES) {
    return cutAt(text, endOfLines(text, setting, shorter));
  }
  return cutAt(text, end);
}

function cutAt(text: string, end: number): CutText {
  const place = bestCut(text, end);
  return { piece: text.slice(0, place).trimEnd(), rest: text.slice(place).trimStart() };
}

function endOfLines(text: string, setting: Setting, lines: number): number {
  let count = 0;
  let end = 0;
  forEachLine(text, setting, (_from, to) => {
    if (count++ === lines) return false;
    end = to;
    return true;
  });
  return Math.min(end, MOST_CHARACTERS);
}

function bestCut(text: string, end: number): number {
  const fitting = text.slice(0, end);
  const paragraph = text[end] === '\n' ? end : fitting.lastIndexOf('\n');
  if (paragraph > end * 0.5) return paragraph;
  const sentence = lastSentenceEnd(fitting);
  if (sentence > end * 0.5) return sentence;
  const word = /\s/.test(text[end] ?? '') ? end : lastBlank(fitting) + 1;
  return word > end * 0.5 ? word : end - (isHalfOfPair(text, end) ? 1 : 0);
}

function lastSentenceEnd(text: string): number {
  for (let at = text.length - 1; at > 0; at--) {
    if (/\s/.test(text[at] ?? '') && /[.!?]/.test(text[at - 1] ?? '')) return at;
  }
  return 0;
}

function lastBlank(text: string): number {
  return Math.max(text.lastIndexOf(' '), text.lastIndexOf('\n'));
}

function isHalfOfPair(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff;
}
