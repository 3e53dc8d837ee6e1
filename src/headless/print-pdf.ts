import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { isWholePdf } from '../core/publish/whole-pdf.js';
import { openXlsx, saveXlsx } from '../simulator/xlsx/index.js';
import { UsageError } from './usage-error.js';

/** How LibreOffice is called where it is installed: on the path, on a Mac and on Windows. */
const PROGRAMS = [
  'soffice',
  'libreoffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  ...['ProgramFiles', 'ProgramFiles(x86)'].flatMap((name) => {
    const folder = process.env[name];
    return folder === undefined ? [] : [path.join(folder, 'LibreOffice', 'program', 'soffice.exe')];
  }),
];

/** Headings and tables are marked in the PDF, for those who hear it. */
const EXPORT = 'pdf:calc_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}';
const LONGEST_WAIT = 180_000;
const FAILED =
  'LibreOffice could not print the pack as a PDF. Open the workbook and print it there.';

/**
 * Some sheets of a workbook, printed by LibreOffice; null where that is not installed. It works in a
 * folder of its own, so that one that stands open is left alone.
 */
export async function printPdf(
  bytes: Uint8Array,
  sheets: readonly string[],
): Promise<Uint8Array | null> {
  const workbook = await onlySheets(bytes, new Set(sheets));
  const folder = await mkdtemp(path.join(tmpdir(), 'committee-pack-'));
  try {
    const file = path.join(folder, 'pack.xlsx');
    await writeFile(file, workbook);
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
    const args = [profile, '--headless', '--convert-to', EXPORT, '--outdir', folder, file];
    if (!(await runFirst(PROGRAMS, args))) return null;
    return checked(await readFile(path.join(folder, 'pack.pdf')), sheets.length);
  } catch (error) {
    if (error instanceof Error && 'code' in error) throw new UsageError(FAILED);
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** LibreOffice prints every sheet, hidden ones too; nothing on a drawn sheet points to another. */
async function onlySheets(bytes: Uint8Array, names: ReadonlySet<string>): Promise<Uint8Array> {
  const workbook = await openXlsx(bytes);
  for (const { name } of [...workbook.sheets]) {
    if (names.has(name)) continue;
    const at = workbook.sheets.findIndex((sheet) => sheet.name === name);
    workbook.sheets.splice(at, 1);
  }
  return saveXlsx(workbook);
}

/** Whether one of the programs was there to be run. */
async function runFirst(programs: readonly string[], args: readonly string[]): Promise<boolean> {
  for (const program of programs) if (await run(program, args)) return true;
  return false;
}

function run(program: string, args: readonly string[]): Promise<boolean> {
  return new Promise((resolve, reject) => {
    execFile(program, args, { timeout: LONGEST_WAIT }, (error) => {
      if (!error) resolve(true);
      else if (error.code === 'ENOENT') resolve(false);
      else reject(new UsageError(FAILED));
    });
  });
}

/** Each sheet begins a page of its own. */
function checked(bytes: Uint8Array, sheets: number): Uint8Array {
  if (isWholePdf(bytes) && pagesIn(bytes) >= sheets) return bytes;
  throw new UsageError(FAILED);
}

/** Every page is an object of its own (ISO 32000-1, 7.7.3.3), which LibreOffice does not compress. */
function pagesIn(bytes: Uint8Array): number {
  return (
    Buffer.from(bytes)
      .toString('latin1')
      .match(/\/Type\s*\/Page\b/g)?.length ?? 0
  );
}
