import { sheetsToPublish, type PackChoices } from '../core/pack/pack-options.js';
import { publishedName } from '../core/publish/file-name.js';
import type { PageWords } from '../core/publish/page-words.js';
import { htmlOfSheets } from '../core/publish/html/html-of-sheets.js';
import { wordParts } from '../core/publish/word/word-parts.js';
import { themeOf } from '../core/sheet/house-style.js';
import type { SheetSpec } from '../core/sheet/sheet-spec.js';
import type { Theme } from '../core/sheet/theme.js';
import { packPackage } from '../documents/package/pack-package.js';
import { packSpecs } from './pack-specs.js';
import type { Study } from './study-plan.js';

/** How a pack leaves the workbook, beside as a workbook. */
export type PublishedForm = 'html' | 'docx';

export interface PublishedFile {
  /** Without a folder; safe on every system. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * The chosen sheets as a file, whether they are drawn or not; null where none is chosen but the
 * checks, which are for officers.
 */
export function publishPack(
  study: Study,
  choices: PackChoices,
  form: PublishedForm,
): PublishedFile | null {
  const sheets = sheetsToPublish(choices);
  if (sheets.length === 0) return null;
  const { settings } = study;
  const specs = packSpecs(study, { ...choices, sheets }).map(({ spec }) => spec);
  const title = choices.title || settings.title || 'Committee pack';
  const words = { title, language: 'en-GB' };
  const theme = themeOf(choices.style);
  return {
    name: publishedName(title, settings.asAt, form),
    bytes:
      form === 'html'
        ? new TextEncoder().encode(htmlOfSheets(specs, theme, words))
        : docxOfSheets(specs, theme, words),
  };
}

/** The sheets as a Word document. */
export function docxOfSheets(
  specs: readonly SheetSpec[],
  theme: Theme,
  words: PageWords,
): Uint8Array {
  return packPackage(wordParts(specs, theme, words));
}
