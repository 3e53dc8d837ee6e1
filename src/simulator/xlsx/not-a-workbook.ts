/**
 * Why bytes could not be opened as a workbook:
 *
 * - `not-a-zip`: not a zip archive at all (a picture, a PDF, plain text, an old `.xls`)
 * - `damaged`: a zip archive or a part of it that is cut short or does not parse
 * - `no-workbook`: a sound archive of something else (a Word document, a plain zip)
 * - `too-large`: unpacks to more than this program is ready to hold
 */
type NotAWorkbookCode = 'not-a-zip' | 'damaged' | 'no-workbook' | 'too-large';

/** Bytes that are not an `.xlsx` workbook; the caller words it for people, by `code`. */
export class NotAWorkbook extends Error {
  override readonly name = 'NotAWorkbook';

  /** @param detail for developers only: what was met, and in which part of the file. */
  constructor(
    readonly code: NotAWorkbookCode,
    detail: string,
  ) {
    super(detail);
  }
}
