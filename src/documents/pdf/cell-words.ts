import { listLines } from '../../core/grid/cell-text.js';
import type { GridCell } from '../../core/grid/grid.js';
import { readListMark } from '../../core/grid/list-marks.js';
import type { PageCell } from './cells.js';
import { isCutWord } from './cut-words.js';
import { linesOf, markedText, plainText } from './lines.js';
import { paragraphsOf, type Paragraph } from './paragraphs.js';
import { joinLines, type Words } from './words.js';

/** A cell's lines as its text: paragraphs and points on lines of their own. */
export function gridCell({ runs, right, fill, merged }: PageCell, words: Words): GridCell {
  const paragraphs = paragraphsOf(linesOf(runs), right);
  // Bold as a whole, a cell is emphasised by its place, as headings are.
  const allBold = runs.every(({ bold }) => bold);
  const depth = depthOf(paragraphs);
  const texts = paragraphs.map((lines) => {
    const printed = lines.map((line, at) => {
      const shown = allBold ? plainText(line) : markedText(line);
      return isCutWord(line, lines[at + 1], right, words) ? `${shown}\u00ad` : shown;
    });
    const text = joinLines(printed, words);
    return depth(lines) > 0 ? text.replace(/^\S\s*/, '○ ') : text;
  });
  return {
    text: listLines(texts.join('\n')),
    ...(fill && { fill }),
    ...(merged && { merged }),
  };
}

/** Points that stand further in than the cell's outermost ones are points of points. */
function depthOf(paragraphs: readonly Paragraph[]): (lines: Paragraph) => number {
  const lefts = paragraphs.flatMap((lines) => (isPoint(lines) ? [lines[0]?.left ?? 0] : []));
  const outermost = Math.min(...lefts);
  return (lines) =>
    isPoint(lines) && (lines[0]?.left ?? 0) > outermost + 0.8 * (lines[0]?.size ?? 0) ? 1 : 0;
}

function isPoint([first]: Paragraph): boolean {
  const mark = first && readListMark(plainText(first));
  return mark?.class === 'bullet' || mark?.class === 'ring' || mark?.class === 'dash';
}
