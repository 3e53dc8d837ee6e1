import { isBlank, type SourceLine } from './source-lines.js';

/** At the end of a line: the word goes on below, without a hyphen or with the one that is there. */
const WHOLE = '\u00ad';
const COMPOUND = '-\u2060';
const BROKEN = /(\p{L}+)-$/u;
const GOES_ON = /^(\p{Ll}+)/u;

/** First halves of compounds that a line often ends on. */
const FIRST_HALVES =
  /^(?:re|co|non|pre|post|anti|self|well|long|short|medium|longer|shorter|high|low|cross|multi|inter|sub|mid|year|day|part|full|half|one|two|three|four|five|over|under|follow|work|so|up|in|on|off|out|ex|semi|micro|e|hard|joined|face|decision|policy|data|evidence|place|place|user|end|time|cost|quasi|bi)$/i;

/**
 * Lines whose last word a hyphen breaks, marked with how the word goes on below. The text itself
 * says, where it has the word elsewhere ("harbour", "long-term"); else the first half tells a
 * compound from a word that the printer broke.
 */
export function markBrokenWords(lines: readonly SourceLine[]): readonly SourceLine[] {
  let words: Tally | null = null;
  return lines.map((line, at) => {
    if (line.text.includes('\t')) return line;
    const end = line.text.trimEnd();
    const first = BROKEN.exec(end.slice(-40))?.[1];
    if (first === undefined) return line;
    const second = GOES_ON.exec(textBelow(lines, at).trimStart())?.[1];
    if (second === undefined) return line;
    words ??= wordsOf(lines);
    const mark = isCompound(first, second, words) ? COMPOUND : WHOLE;
    return { ...line, text: `${end.slice(0, -1)}${mark}` };
  });
}

/** The next line with text; two blank lines end a paragraph for certain. */
function textBelow(lines: readonly SourceLine[], at: number): string {
  let blanks = 0;
  for (let next = at + 1; next < lines.length && blanks < 2; next += 1) {
    const line = lines[next];
    if (!isBlank(line)) return line?.text.includes('\t') ? '' : (line?.text ?? '');
    if (line?.endsPage !== true && !isBlank(lines[next - 1])) blanks += 1;
  }
  return '';
}

/** How often each word stands in a text. */
type Tally = ReadonlyMap<string, number>;

function wordsOf(lines: readonly SourceLine[]): Tally {
  const tally = new Map<string, number>();
  for (const { text } of lines) {
    for (const [word] of text.toLowerCase().matchAll(/\p{L}+(?:-\p{L}+)*/gu))
      tally.set(word, (tally.get(word) ?? 0) + 1);
  }
  return tally;
}

/** Each half stands in the text once by being broken here. */
function isCompound(first: string, second: string, words: Tally): boolean {
  const [one, two] = [first.toLowerCase(), second.toLowerCase()];
  const isWord = (half: string): boolean => (words.get(half) ?? 0) > 1;
  if (words.has(`${one}-${two}`)) return true;
  if (words.has(one + two)) return false;
  return FIRST_HALVES.test(one) || (isWord(one) && isWord(two));
}

/** Lines of one paragraph as one text. */
export const joinLines = (texts: readonly string[]): string =>
  texts.join(' ').replaceAll(`${WHOLE} `, '').replaceAll(`${COMPOUND} `, '-');

/** Two pieces of one cell, whose lines are not those of the text: the first half alone decides. */
export function joinPieces(above: string, below: string): string {
  const first = BROKEN.exec(above.slice(-40))?.[1];
  if (first === undefined || !GOES_ON.test(below)) return joinLines([above, below]);
  return FIRST_HALVES.test(first) ? above + below : above.slice(0, -1) + below;
}
