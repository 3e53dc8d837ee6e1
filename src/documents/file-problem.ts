/** Why a file could not be read as a document. Codes, not words. */
export const FILE_PROBLEMS = [
  'pdf',
  'workbook',
  'old-format',
  'no-word-document',
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

const READABLE = '.txt, .tsv, .csv, .md, .html or .docx';

/** What happened and what to do, in one or two sentences. */
export function wordFileProblem({ code, name, ending }: FileProblem): string {
  switch (code) {
    case 'pdf':
      return `${name}: PDF files are not supported yet. Open it, copy its pages’ text, and paste that.`;
    case 'workbook':
      return `${name} is an Excel workbook. Open it in Excel, and use this add-in there.`;
    case 'old-format':
      return `${name}: ${ending} is the old format. Save the file as ${ending}x and try again.`;
    case 'no-word-document':
      return `${name} is not a Word document, or it is damaged. Open it in Word, save it as .docx and try again.`;
    case 'no-text':
      return `${name} is not a text file. Save the plan as ${READABLE} and try again.`;
    case 'not-supported':
      return `${name}: ${ending || 'a file without an ending'} is not supported. Choose a ${READABLE} file.`;
  }
}
