import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runCommand } from '../support/run-command.js';

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

test('the pack is printed, or one line says that LibreOffice is not there', () => {
  const pdf = path.join(folder, 'pack.pdf');
  const { code, out, err } = runCommand('pack', [EXAMPLE, '--pdf', pdf, '--json']);
  expect(code).toBe(0);
  const written = (JSON.parse(out) as Printed).files.map(({ kind }) => kind);
  const isSaid = err.includes('No PDF was written: LibreOffice');
  expect(written).toEqual(isSaid ? [] : ['pdf']);
  expect(existsSync(pdf)).toBe(!isSaid);
  if (!isSaid) expect(readFileSync(pdf).subarray(0, 5).toString()).toBe('%PDF-');
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
