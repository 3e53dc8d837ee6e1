import type { SourceDocument } from './grid.js';
import { readDelimited, separatorOf } from './read-delimited.js';
import { readHtml } from './read-html.js';
import { readText } from './read-text.js';

/** What a source calls itself, by its clipboard format or the end of its file name. */
export type SourceKind = 'text' | 'tsv' | 'csv' | 'markdown' | 'html';

export interface SourceText {
  readonly kind: SourceKind;
  readonly text: string;
}

/** What a paste or a file gave, read where it is not yet. */
export function documentOf(source: SourceText | SourceDocument): SourceDocument {
  return 'blocks' in source ? source : readSource(source);
}

/** Reads what was pasted or opened. Markdown and tabbed text are kinds of plain text. */
export function readSource(input: SourceText): SourceDocument {
  switch (input.kind) {
    case 'html':
      return readHtml(input.text);
    case 'csv':
      return readDelimited(input.text, separatorOf(input.text));
    case 'tsv':
      return readDelimited(input.text, '\t');
    case 'text':
    case 'markdown':
      return readText(input.text);
  }
}
