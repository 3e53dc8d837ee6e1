import { joinLines } from './broken-words.js';
import { isBlank, type SourceLine } from './source-lines.js';

/** A cell that has a line, or a paragraph, of its own. */
export interface StackedCell {
  readonly line: number;
  /** Position, among the lines, of the line after it. */
  readonly next: number;
  readonly text: string;
  /** A gap or a line of dashes stands above it. */
  readonly afterGap: boolean;
}

export const REF = /^[A-Z]{0,3}[ -]?\d{1,3}(?:\.\d{1,2})*[a-z]?[.):]?$/;
const RULE = /^\s*(?:[-–—=_*] ?){3,}\s*$/;
const NOTHING = /^(?:n\/?a|none|nil|tbc|tbd|[-–—])$/i;
const LONGEST_HEADING = 40;

/** A short line, begun as titles are and ended by no mark. */
export const isHeading = (line: string): boolean => {
  const text = line.trim();
  return (
    text.length <= LONGEST_HEADING &&
    /^(?:\*\*)?[\p{Lu}#%]/u.test(text) &&
    !/[.,;:!?|\t]|\s{2}/.test(text) &&
    !REF.test(text)
  );
};

/** The cells from a line on, up to the first line with tabs. */
export function* cellsFrom(
  lines: readonly SourceLine[],
  start: number,
  inParagraphs: boolean,
): Generator<StackedCell> {
  let afterGap = false;
  for (let at = start; at < lines.length;) {
    const line = lines[at];
    if (!line || line.text.includes('\t')) return;
    if (isBlank(line) || RULE.test(line.text)) {
      afterGap = true;
      at += 1;
      continue;
    }
    let next = at + 1;
    while (inParagraphs && !isBlank(lines[next]) && !RULE.test(lines[next]?.text ?? '')) next += 1;
    const text = joinLines(lines.slice(at, next).map((each) => each.text.trim()));
    yield { line: line.number, next, text, afterGap };
    afterGap = false;
    at = next;
  }
}

/** A cell that goes on with the one above it, broken only because the page has an edge. */
export const goesOn = ({ text, afterGap }: StackedCell, inParagraphs: boolean): boolean =>
  /^[•●○▪]/.test(text) ||
  (/^["'‘“(]?\p{Ll}/u.test(text) && !NOTHING.test(text) && (inParagraphs || !afterGap));

/** Cells that were broken over lines as one each. */
export function mergeBroken(
  cells: Iterable<StackedCell>,
  inParagraphs: boolean,
): readonly StackedCell[] {
  const merged: StackedCell[] = [];
  for (const cell of cells) {
    const above = merged.at(-1);
    if (!above || !goesOn(cell, inParagraphs)) merged.push(cell);
    else {
      const text = /^[•●○▪]/.test(cell.text)
        ? `${above.text}\n${cell.text}`
        : joinLines([above.text, cell.text]);
      merged[merged.length - 1] = { ...above, text, next: cell.next };
    }
  }
  return merged;
}
