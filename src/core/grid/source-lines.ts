/** One line of a text, before anyone has said what it is. */
export interface SourceLine {
  /** From 1, as an editor counts. */
  readonly number: number;
  readonly text: string;
}

/**
 * Lines as an editor counts them, whatever the line ends. A form feed, which PDF readers leave at
 * the top of a page, is no text; Word's manual line break (a vertical tab) is a space.
 */
export function readLines(text: string): readonly SourceLine[] {
  return text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\r|\n/)
    .map((line, index) => ({ number: index + 1, text: line.replace(/[\f\v\u2028\u2029]/g, ' ') }));
}

export const isBlank = (line: SourceLine | undefined): boolean =>
  line === undefined || line.text.trim() === '';

const PAGE_NUMBER = /^(?:[-–—] ?)?(?:page ?)?\d{1,4}(?: ?(?:of|\/) ?\d{1,4})?(?: ?[-–—])?$/i;

/** "3", "Page 3 of 12", "- 3 -": what PDF readers leave of a page's foot. */
export const isPageNumber = (text: string): boolean => PAGE_NUMBER.test(text.trim());
