/** A paragraph of one or more lines, or a point of a list. */
export type Paragraph =
  | { readonly kind: 'lines'; readonly lines: readonly string[] }
  | { readonly kind: 'point'; readonly level: 0 | 1; readonly text: string };

const POINT = /^\s*([•○])\s*(.*)$/u;

/**
 * The text of a cell as a page has it: an empty line ends a paragraph, and what a sheet can only
 * mark with "•" and "○" is a list. A blank text has no paragraphs.
 */
export function paragraphsOf(text: string): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let open: string[] = [];
  const close = (): void => {
    if (open.length > 0) paragraphs.push({ kind: 'lines', lines: open });
    open = [];
  };
  for (const line of showable(text).split('\n')) {
    const [, mark, words = ''] = POINT.exec(line) ?? [];
    if (mark !== undefined) {
      close();
      paragraphs.push({ kind: 'point', level: mark === '○' ? 1 : 0, text: words });
    } else if (line.trim() === '') close();
    else open.push(line);
  }
  close();
  return paragraphs;
}

/**
 * Control characters that neither HTML nor XML 1.0 (2.2) can hold. Half an emoji, as a text that was
 * cut between its halves ends with, is none of Unicode's.
 */
const UNPRINTABLE = /[^\P{Cc}\n\t]|[\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** The text as a page can hold it; its lines end in "\n". */
export function showable(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(UNPRINTABLE, '');
}

/** Hebrew, Arabic, Syriac and their kin. */
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;

/** Whether some of a text is written from right to left. */
export function runsRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}

/** Whether a text begins so: it then stands at the right of its column. */
export function startsRightToLeft(text: string): boolean {
  return runsRightToLeft(/\p{L}/u.exec(text)?.[0] ?? '');
}
