import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { previewPack } from '../../src/tasks/draw-pack.js';
import { must, pasteFile } from '../support/pack-run.js';
import { ROOT, runCommand } from '../support/run-command.js';

const folder = mkdtempSync(path.join(tmpdir(), 'pack-published-'));
const EXAMPLE = 'examples/peer-challenge-update.txt';

interface Printed {
  readonly files: readonly {
    readonly kind: string;
    readonly path: string;
    readonly bytes: number;
  }[];
}

test('the pack is written as a web page and as a Word document, and both are listed', () => {
  const html = path.join(folder, 'pack.html');
  const docx = path.join(folder, 'new', 'pack.docx');
  const { code, out } = runCommand('pack', [EXAMPLE, '--html', html, '--docx', docx, '--json']);
  expect(code).toBe(0);
  expect((JSON.parse(out) as Printed).files).toEqual([
    { kind: 'html', path: html, bytes: readFileSync(html).length },
    { kind: 'docx', path: docx, bytes: readFileSync(docx).length },
  ]);
  expect(readFileSync(html, 'utf8')).toMatch(/^<!DOCTYPE html>\n<html lang="en-GB">/);
  expect(readdirSync(path.join(folder, 'new'))).toEqual(['pack.docx']);
});

test('the checks, which are for officers, are never published', () => {
  const html = path.join(folder, 'all.html');
  const { code } = runCommand('pack', [EXAMPLE, '--sheets', 'all', '--html', html]);
  expect(code).toBe(0);
  expect(readFileSync(html, 'utf8')).toContain('Exceptions – ');
  expect(readFileSync(html, 'utf8')).not.toContain('For officers, not for members');
  const alone = path.join(folder, 'checks.html');
  const { err } = runCommand('pack', [EXAMPLE, '--sheets', 'checks', '--html', alone]);
  expect(err).toContain('Nothing was published: the sheet of checks is for officers');
  expect(existsSync(alone)).toBe(false);
});

test('the pack is printed page by page as it was laid out, or one line says that LibreOffice is not there', async () => {
  const pdf = path.join(folder, 'pack.pdf');
  const { code, out, err } = runCommand('pack', [EXAMPLE, '--pdf', pdf, '--json']);
  expect(code).toBe(0);
  const written = (JSON.parse(out) as Printed).files.map(({ kind }) => kind);
  const isSaid = err.includes('No PDF was written: LibreOffice');
  expect(written).toEqual(isSaid ? [] : ['pdf']);
  expect(existsSync(pdf)).toBe(!isSaid);
  if (!isSaid) expect(pagesOf(readFileSync(pdf))).toBe(await pagesLaidOut());
});

function pagesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

async function pagesLaidOut(): Promise<number> {
  const { opened } = await pasteFile(path.join(ROOT, EXAMPLE));
  const sheets = must(await previewPack(opened));
  return sheets.reduce((sum, { page }) => sum + 1 + (page?.breaksBefore.length ?? 0), 0);
}

const WRITES = 'for last; do :; done; f="${last%.xlsx}.pdf"; ';

/** The path to programs, with one before all that stands for LibreOffice. */
function pathWithSoffice(script: string): string {
  const bin = mkdtempSync(path.join(folder, 'bin-'));
  writeFileSync(path.join(bin, 'soffice'), `#!/bin/sh\n${script}\n`);
  chmodSync(path.join(bin, 'soffice'), 0o755);
  return `${bin}${path.delimiter}${process.env['PATH'] ?? ''}`;
}

test.each([
  ['fails', 'exit 1'],
  ['writes nothing', 'exit 0'],
  ['writes half a file', `${WRITES}printf '%%PDF-1.7 /Type /Page /Type /Page' > "$f"`],
  ['leaves pages out', `${WRITES}printf '%%PDF-1.7 /Type /Page %%%%EOF' > "$f"`],
])('where LibreOffice %s one line says so, and an earlier PDF stays as it was', (_, script) => {
  const pdf = path.join(folder, 'earlier.pdf');
  writeFileSync(pdf, 'earlier');
  const env = { PATH: pathWithSoffice(script) };
  const { code, out, err } = runCommand('pack', [EXAMPLE, '--pdf', pdf], { env });
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(err).toMatch(/(^|\n)LibreOffice could not print the pack as a PDF\. [^\n]+\n$/);
  expect(err).not.toContain('    at ');
  expect(readFileSync(pdf, 'utf8')).toBe('earlier');
});

test.each([
  ['--html', 'pack.txt', '--html must name an .html file, not "pack.txt".\n'],
  ['--docx', 'pack.doc', '--docx must name a .docx file, not "pack.doc".\n'],
  ['--pdf', 'pack', '--pdf must name a .pdf file, not "pack".\n'],
])(
  'a file of another kind than %s says is refused before anything is read',
  (option, name, line) => {
    expect(runCommand('pack', ['none.txt', option, name])).toEqual({ code: 2, out: '', err: line });
  },
);
