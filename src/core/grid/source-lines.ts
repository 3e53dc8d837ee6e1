/** One line of a text, before anyone has said what it is. */
export interface SourceLine {
  /** From 1, as an editor counts. */
  readonly number: number;
  readonly text: string;
  /** A form feed stands at its head: PDF readers leave one at the top of a page. */
  readonly startsPage?: true;
  /** Blank, because what stood there belongs to the edge of a page (see page-edges.ts). */
  readonly endsPage?: true;
}

/**
 * Lines as an editor counts them, whatever the line ends. A form feed, which PDF readers leave at
 * the top of a page, is no text; Word's manual line break (a vertical tab) is a space.
 */
export function readLines(text: string): readonly SourceLine[] {
  return text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\r|\n/)
    .map((line, index) => ({
      number: index + 1,
      text: /[\f\v\u2028\u2029]/.test(line) ? line.replace(/[\f\v\u2028\u2029]/g, ' ') : line,
      ...(line.startsWith('\f') && { startsPage: true }),
    }));
}

const QUOTED = /^ {0,3}(?:> ?)+/;

/** Mail without the signs that quote it: "> > Ref", also where only some of its lines are quoted. */
export function withoutQuoting(lines: readonly SourceLine[]): readonly SourceLine[] {
  const isQuoted = (line: SourceLine | undefined): boolean => QUOTED.test(line?.text ?? '');
  return lines.map((line, at) => {
    if (!isQuoted(line)) return line;
    const alone = !isQuoted(lines[at - 1]) && !isQuoted(lines[at + 1]);
    const compares = /^ {0,3}> ?\d/.test(line.text);
    return alone && compares ? line : { ...line, text: line.text.replace(QUOTED, '') };
  });
}

export const isBlank = (line: SourceLine | undefined): boolean =>
  line === undefined || line.text.trim() === '';

const PAGE_NUMBER = /^(?:[-–—] ?)?(?:page ?)?\d{1,4}(?: ?(?:of|\/) ?\d{1,4})?(?: ?[-–—])?$/i;

/** "3", "Page 3 of 12", "- 3 -": what PDF readers leave of a page's foot. */
export const isPageNumber = (text: string): boolean => PAGE_NUMBER.test(text.trim());
