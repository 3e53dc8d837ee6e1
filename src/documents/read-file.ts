import type { SourceDocument } from '../core/grid/grid.js';
import type { SourceKind, SourceText } from '../core/grid/read-source.js';
import { decodeText } from './decode-text.js';
import { MOST_FILE_BYTES, type FileProblem } from './file-problem.js';

/** What a file holds: its text, as a paste would give it, or a document that was read already. */
export type FileReading =
  | { readonly ok: true; readonly source: SourceText | SourceDocument }
  | { readonly ok: false; readonly problem: FileProblem };

const TEXT_KINDS: ReadonlyMap<string, SourceKind> = new Map([
  ['.txt', 'text'],
  ['.tsv', 'tsv'],
  ['.csv', 'csv'],
  ['.md', 'markdown'],
  ['.html', 'html'],
  ['.htm', 'html'],
]);

/** Word documents and templates, with macros or without: macros are never looked at. */
const WORD_ENDINGS: ReadonlySet<string> = new Set(['.docx', '.docm', '.dotx', '.dotm']);

const PROBLEMS: ReadonlyMap<string, FileProblem['code']> = new Map([
  ['.xlsb', 'workbook'],
  ['.ods', 'workbook'],
  ['.doc', 'old-format'],
  ['.rtf', 'other-word-format'],
  ['.odt', 'other-word-format'],
  ['.xls', 'old-format'],
]);

/** Reads a dropped or opened file by the end of its name. Never throws for what it holds. */
export async function readFile(name: string, bytes: Uint8Array): Promise<FileReading> {
  const ending = endingOf(name);
  const refuse = (code: FileProblem['code']): FileReading => ({
    ok: false,
    problem: { code, name, ending },
  });
  if (bytes.length > MOST_FILE_BYTES) return refuse('too-large');
  if (ending === '.xlsx' || ending === '.xlsm') {
    const { readXlsx } = await import('./xlsx/read-xlsx.js');
    const workbook = readXlsx(bytes);
    if (workbook.ok) return { ok: true, source: workbook.document };
    return refuse(workbook.code === 'damaged' ? 'no-workbook' : workbook.code);
  }
  if (WORD_ENDINGS.has(ending)) {
    const { readDocx } = await import('./read-docx.js');
    const word = readDocx(bytes);
    if (word.ok) return { ok: true, source: word.document };
    return refuse(word.code === 'damaged' ? 'no-word-document' : word.code);
  }
  if (ending === '.pdf') {
    const { readPdf } = await import('./pdf/read-pdf.js');
    const pdf = await readPdf(bytes);
    if (pdf.ok) return { ok: true, source: pdf.document };
    return refuse(pdf.code === 'damaged' ? 'no-pdf' : pdf.code);
  }
  const kind = TEXT_KINDS.get(ending);
  if (!kind) return refuse(PROBLEMS.get(ending) ?? 'not-supported');
  const text = decodeText(bytes);
  return text === null ? refuse('no-text') : accept(looksLikeHtml(kind, text), text);
}

const accept = (kind: SourceKind, text: string): FileReading => ({
  ok: true,
  source: { kind, text },
});

function endingOf(name: string): string {
  return /\.[^./\\]+$/.exec(name)?.[0].toLowerCase() ?? '';
}

/** A web page that was saved as text is still one. */
function looksLikeHtml(kind: SourceKind, text: string): SourceKind {
  return kind === 'text' && /^\s*<(!doctype html|html|meta|table)\b/i.test(text) ? 'html' : kind;
}
