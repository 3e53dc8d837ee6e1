/**
 * The most characters that one cell holds.
 * Source: Microsoft, "Excel specifications and limits".
 */
const CELL_LIMIT = 32_767;

/** Marks a piece that goes on in the middle of a paragraph, and one in the middle of a word. */
const SAME_PARAGRAPH = '… ';
const SAME_WORD = '…';

/** A text in as many cells as it needs; nearly always one. Cut between paragraphs, else words. */
export function writeLongText(text: string): readonly string[] {
  const cells: string[] = [];
  let rest = text;
  while (rest.length > CELL_LIMIT) {
    const { end, skip, mark } = cutOf(rest.slice(0, CELL_LIMIT));
    cells.push(rest.slice(0, end));
    rest = mark + rest.slice(end + skip);
  }
  return [...cells, rest];
}

/** A paragraph's end is taken where it leaves the cell at least half full. */
function cutOf(head: string): {
  readonly end: number;
  readonly skip: number;
  readonly mark: string;
} {
  const line = head.lastIndexOf('\n');
  if (line > CELL_LIMIT / 2) return { end: line, skip: 1, mark: '' };
  const space = head.lastIndexOf(' ');
  if (space > SAME_PARAGRAPH.length) return { end: space, skip: 1, mark: SAME_PARAGRAPH };
  return { end: head.length, skip: 0, mark: SAME_WORD };
}

export function readLongText(cells: readonly string[]): string {
  return cells.reduce((text, cell) => {
    if (cell.startsWith(SAME_PARAGRAPH)) return `${text} ${cell.slice(SAME_PARAGRAPH.length)}`;
    if (cell.startsWith(SAME_WORD)) return text + cell.slice(SAME_WORD.length);
    return `${text}\n${cell}`;
  });
}
