/** Why a file could not be read as a document. Codes, not words. */
export const FILE_PROBLEMS = [
  'no-pdf',
  'no-text-in-pdf',
  'workbook',
  'old-format',
  'no-word-document',
  'other-word-format',
  'no-workbook',
  'protected',
  'too-large',
  'no-text',
  'not-supported',
] as const;

export interface FileProblem {
  readonly code: (typeof FILE_PROBLEMS)[number];
  /** The file's own name. */
  readonly name: string;
  /** How its name ends, with the dot, in lower case; empty where it has no ending. */
  readonly ending: string;
}

/** Bytes: scans and pictures make reports as heavy as this, plans do not. Ask before reading a file. */
export const MOST_FILE_BYTES = 100_000_000;

const READABLE = '.txt, .tsv, .csv, .md, .html, .docx, .xlsx or .pdf';

/** What happened and what to do, in one or two sentences. */
export function wordFileProblem({ code, name, ending }: FileProblem): string {
  switch (code) {
    case 'no-pdf':
      return `${name} is not a PDF file, or it is damaged. Open it, save or print it as PDF again and try again.`;
    case 'no-text-in-pdf':
      return `${name} holds pictures of pages and no text. Ask for the document it was made from, or have its text recognised first.`;
    case 'workbook':
      return `${name}: ${ending} workbooks are not supported. Open it in Excel, save it as .xlsx and try again.`;
    case 'no-workbook':
      return `${name} is not an Excel workbook, or it is damaged. Open it in Excel, save it as .xlsx and try again.`;
    case 'protected':
      return `${name} is protected with a password. Open it, take the password off, save it and try again.`;
    case 'too-large':
      return `${name} is too large to be read here. Open it, copy the plan alone, and paste that.`;
    case 'old-format':
      return `${name} is in the old format of ${ending.slice(0, 4)} files. Save it as ${ending.slice(0, 4)}x and try again.`;
    case 'no-word-document':
      return `${name} is not a Word document, or it is damaged. Open it in Word, save it as .docx and try again.`;
    case 'other-word-format':
      return `${name}: ${ending} files are not supported. Open it in Word, save it as .docx and try again.`;
    case 'no-text':
      return `${name} is not a text file. Save the plan as ${READABLE} and try again.`;
    case 'not-supported':
      return `${name}: ${ending || 'a file without an ending'} is not supported. Choose a ${READABLE} file.`;
  }
}
