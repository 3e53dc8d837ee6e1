import type { PageWords } from '../core/publish/page-words.js';
import { htmlOfSheets } from '../core/publish/html/html-of-sheets.js';
import { wordParts } from '../core/publish/word/word-parts.js';
import type { SheetSpec } from '../core/sheet/sheet-spec.js';
import type { Theme } from '../core/sheet/theme.js';
import { packPackage } from '../documents/package/pack-package.js';

/** How a pack leaves the workbook, beside as a workbook. */
export type PublishedForm = 'html' | 'docx';

/** The sheets of a pack as the bytes of a file. */
export function publishSheets(
  form: PublishedForm,
  specs: readonly SheetSpec[],
  theme: Theme,
  words: PageWords,
): Uint8Array {
  return form === 'html'
    ? new TextEncoder().encode(htmlOfSheets(specs, theme, words))
    : docxOfSheets(specs, theme, words);
}

/** The sheets as a Word document. */
export function docxOfSheets(
  specs: readonly SheetSpec[],
  theme: Theme,
  words: PageWords,
): Uint8Array {
  return packPackage(wordParts(specs, theme, words));
}
