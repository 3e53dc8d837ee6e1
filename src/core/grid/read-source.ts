import type { SourceDocument } from './grid.js';
import { readText } from './read-text.js';

export type SourceKind = 'text' | 'tsv' | 'csv' | 'markdown' | 'html';

/** Reads what was pasted or opened; the kind says what its source calls it. */
export function readSource(input: {
  readonly text: string;
  readonly kind: SourceKind;
}): SourceDocument {
  return readText(input.text);
}
