import type { PackArguments } from './arguments.js';
import type { PackRun } from './pack-run.js';
import { printPdf } from './print-pdf.js';
import { saveFile } from './save-file.js';

/** A file that was written. */
export interface SavedFile {
  readonly kind: 'xlsx' | 'html' | 'docx' | 'pdf';
  /** As it was named on the command line. */
  readonly path: string;
  readonly bytes: number;
}

const NO_LIBREOFFICE =
  'No PDF was written: LibreOffice, which prints it, is not installed here. Open the workbook and save it as PDF there.\n';

const FOR_OFFICERS_ALONE =
  'Nothing was published: the sheet of checks is for officers, and no other sheet was chosen.\n';

/**
 * Writes the pack in every form that was asked for: the workbook, the same sheets as a web page and
 * as a Word document, and the workbook printed.
 */
export async function savePack(
  { excel, publish, sheets }: PackRun,
  { out, outputs }: PackArguments,
): Promise<readonly SavedFile[]> {
  const { html, docx, pdf } = outputs;
  const saved: SavedFile[] = [];
  const save = async (kind: SavedFile['kind'], path: string, bytes: Uint8Array): Promise<void> => {
    await saveFile(path, bytes);
    saved.push({ kind, path, bytes: bytes.length });
  };
  const workbook =
    out === undefined && pdf === undefined ? undefined : await excel.save(sheets[0]?.name);
  if (out !== undefined && workbook) await save('xlsx', out, workbook);
  const forMembers = sheets.filter(({ mark }) => mark !== 'checks').map(({ name }) => name);
  if ((html ?? docx ?? pdf) !== undefined && forMembers.length === 0) {
    process.stderr.write(FOR_OFFICERS_ALONE);
    return saved;
  }
  for (const { form, path } of published(outputs)) {
    const file = publish(form);
    if (file) await save(form, path, file.bytes);
  }
  if (pdf === undefined || !workbook) return saved;
  const printed = await printPdf(workbook, forMembers);
  if (printed) await save('pdf', pdf, printed);
  else process.stderr.write(NO_LIBREOFFICE);
  return saved;
}

/** The forms that were asked for of those made of the sheets themselves, and where they go. */
function published({ html, docx }: PackArguments['outputs']) {
  return [
    ...(html === undefined ? [] : [{ form: 'html', path: html } as const]),
    ...(docx === undefined ? [] : [{ form: 'docx', path: docx } as const]),
  ];
}
