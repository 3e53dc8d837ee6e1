import { listLines } from './cell-text.js';
import { readListMark, type ListMark, type MarkClass } from './list-marks.js';
import { markBold, struckPhrases, type Run } from './runs.js';
import type { Piece } from './text-blocks.js';

/** The mark and depth of a list item. */
export interface ListItem {
  readonly mark: string;
  readonly class: MarkClass;
  /** 0 for the outer list. */
  readonly depth: number;
}

/** A line as a page shows it: a paragraph, a heading, a list item or a further line of one. */
export interface PrintedLine {
  readonly runs: readonly Run[];
  readonly item?: ListItem;
}

const isWorded = (run: Run): boolean => run.text.trim() !== '';

/** Whether a line shows anything: words, or a number that stands alone, as in a column of refs. */
export const showsSomething = ({ runs, item }: PrintedLine): boolean =>
  runs.some(isWorded) || (item !== undefined && !isSign(item));

const isSign = (item: ListItem): boolean => item.class === 'bullet' || item.class === 'ring';

/** A line of prose as a piece of the document; null where it is a number without words. */
export function pieceOfLine(printedLine: PrintedLine, line: number): Piece | null {
  const { runs, item } = printedLine;
  if (!runs.some(isWorded)) return null;
  const heading = runs.some((run) => run.heading && isWorded(run));
  const text = markBold(runs);
  // A list of cards begins each with a heading, whose bullet says nothing.
  if (item !== undefined && !(heading && isSign(item))) {
    const { mark, class: markClass, depth } = item;
    const printed = markClass === 'bullet' ? readListMark(text) : null;
    const itself: ListMark = { mark, rest: text, indent: depth * 4, class: markClass };
    const own = printed === null ? itself : { ...printed, indent: depth * 4 };
    return { line, mark: own, text: own.rest, heading, leads: isBold(text) };
  }
  const printed = heading ? null : readListMark(text);
  return { line, mark: printed, text: printed?.rest ?? text, heading, leads: true };
}

/** A list item that is bold as a whole may be a numbered heading. */
const isBold = (text: string): boolean => /^\*\*[^*]+\*\*$/.test(text);

/** The text of a cell, its items on lines of their own, and the words in it that are struck. */
export function textOfCell(lines: readonly PrintedLine[]): {
  readonly text: string;
  readonly struck: readonly string[];
} {
  return {
    text: listLines(cellLines(lines).join('\n')),
    struck: lines.flatMap(({ runs }) => struckPhrases(runs)),
  };
}

/** A cell that is bold as a whole is emphasised by its place, as headings are: no marks. */
function cellLines(lines: readonly PrintedLine[]): readonly string[] {
  const allBold = lines
    .flatMap(({ runs }) => runs)
    .filter(isWorded)
    .every((run) => run.bold);
  return lines.map(({ runs, item }) => {
    const text = markBold(allBold ? runs.map((run) => ({ ...run, bold: false })) : runs);
    if (item === undefined) return text;
    if (!isSign(item)) return `${item.mark} ${text}`;
    return `${item.depth > 0 ? '○' : '•'} ${text}`;
  });
}
