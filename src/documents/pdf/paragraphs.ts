import { readListMark } from '../../core/grid/list-marks.js';
import { isBoldLine, plainText, type Line } from './lines.js';

/** Lines that belong together: one paragraph, one item of a list, one heading. */
export type Paragraph = readonly Line[];

/**
 * Lines of one column put together to paragraphs. A line ends its paragraph where the next word
 * would still have fitted beside it: nobody breaks a line there by chance.
 *
 * @param right where the text of the column could reach to
 */
export function paragraphsOf(lines: readonly Line[], right: number): readonly Paragraph[] {
  const pitch = pitchOf(lines);
  const paragraphs: Line[][] = [];
  for (const line of lines) {
    const open = paragraphs.at(-1);
    if (open && goesOn(open, line, right, pitch)) open.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
}

/** How far lines of one paragraph stand apart: the usual distance of neighbours. */
function pitchOf(lines: readonly Line[]): number {
  const distances = lines
    .slice(1)
    .map((line, at) => (line.base - (lines[at]?.base ?? 0)) / line.size)
    .filter((distance) => distance > 0.8 && distance < 2.2)
    .toSorted((a, b) => a - b);
  return distances[Math.floor(distances.length / 3)] ?? 1.2;
}

function goesOn(open: readonly Line[], line: Line, right: number, pitch: number): boolean {
  const above = open.at(-1);
  if (!above) return false;
  const text = plainText(line);
  if (line.base - above.base > pitch * 1.25 * Math.max(line.size, above.size)) return false;
  if (Math.abs(line.size - above.size) > 0.12 * above.size) return false;
  if (beginsItem(text, open, line) || isLabel(text)) return false;
  if (
    isBoldLine(above) !== isBoldLine(line) &&
    isBoldLine(open[0] ?? above) &&
    isShort(above, text, line, right)
  )
    return false;
  return !isShort(above, text, line, right) || carriesOn(plainText(above), text);
}

/** A mark begins an item, but not a number at which a sentence happens to be broken. */
function beginsItem(text: string, open: readonly Line[], line: Line): boolean {
  const mark = readListMark(text);
  if (!mark) return false;
  if (mark.class === 'bullet' || mark.class === 'ring' || mark.class === 'dash') return true;
  const [first] = open;
  const hangs = first !== undefined && line.left > first.left + 0.5 * line.size;
  const above = plainText(open.at(-1) ?? line);
  return !(hangs || /^\p{Ll}/u.test(mark.rest)) || /[.:;?]$/.test(above);
}

/** "PROGRESS RAG RATING: GREEN" stands by itself, however full the line above it is. */
const isLabel = (text: string): boolean => /^\p{Lu}[\p{Lu} ]{3,40}:/u.test(text);

/** The next word would have fitted on the line above. */
function isShort(above: Line, text: string, line: Line, right: number): boolean {
  const word = /^\S*/.exec(text)?.[0].length ?? 0;
  const width = (word / Math.max(1, text.length)) * (line.right - line.left);
  return above.right + 0.35 * line.size + width * 1.08 < right - 1;
}

/** A sentence that is open, and goes on in lower case. */
const carriesOn = (above: string, text: string): boolean =>
  /^["'‘“(]?\p{Ll}/u.test(text) && !/[.!?:;]["'’”)]*$/.test(above);
