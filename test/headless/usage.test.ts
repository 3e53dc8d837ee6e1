import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runCommand } from '../support/run-command.js';

const folder = mkdtempSync(path.join(tmpdir(), 'pack-usage-'));
const file = (name: string, content: string | Buffer) => {
  const where = path.join(folder, name);
  writeFileSync(where, content);
  return where;
};

/** One plain line, no stack, exit code 2. */
function expectOneSentence(args: readonly string[], sentence: RegExp): void {
  const { code, out, err } = runCommand('pack', args);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(sentence);
  expect(err.trim().split('\n')).toHaveLength(1);
  expect(err).not.toMatch(/\bat .*:\d+|node:|Error:/);
}

describe('what cannot be done is said in one line', () => {
  test.each<[string, () => readonly string[], RegExp]>([
    ['no input', () => [], /No plan was named/],
    ['a file that is not there', () => [path.join(folder, 'none.txt')], /no such file/],
    ['a folder', () => [file('plan.txt', 'x').replace(/plan\.txt$/, '')], /not supported|folder/],
    [
      'a binary file called .txt',
      () => [file('a.txt', Buffer.from([0, 1, 2, 0, 255]))],
      /not a text file/,
    ],
    ['a file called .docx that is none', () => [file('a.docx', 'hello')], /not a Word document/],
    [
      'a file called .xlsx that is none',
      () => [file('a.xlsx', 'hello')],
      /not a workbook|not an Excel/i,
    ],
    ['a file called .pdf that is none', () => [file('a.pdf', '%PDF-1.7')], /not a PDF file/],
    ['another kind of file', () => [file('a.pages', 'x')], /\.pages is not supported/],
    ['a marking without its paragraph', () => ['x', '--marking', 'exempt'], /exempt-1 to exempt-7/],
    ['a meeting on no day', () => ['x', '--meeting', '31/02/2024'], /--meeting must be a day/],
    ['an appendix with a sign', () => ['x', '--appendix', 'A/1'], /number or letter/],
    ['a font whose widths are not known', () => ['x', '--font', 'Verdana'], /Arial or Calibri/],
    ['paper that no council has', () => ['x', '--paper', 'Letter'], /A4 or A3/],
    ['an unknown option', () => [file('b.txt', 'x'), '--colour'], /--colour/],
    ['a day that is none', () => [file('b.txt', 'x'), '--as-at', '2023-02-30'], /--as-at/],
    [
      'an unknown scheme',
      () => [file('b.txt', 'x'), '--scheme', 'Rainbow'],
      /no rating scheme "Rainbow"/,
    ],
    [
      'an unknown counting rule',
      () => [file('b.txt', 'x'), '--count', 'row'],
      /--count must be one of/,
    ],
    [
      'an output that is no .xlsx',
      () => [file('b.txt', 'x'), '--out', 'a.csv'],
      /must name an \.xlsx/,
    ],
    [
      'a return that is not there',
      () => [file('b.tsv', 'Ref\tAction\tRAG\n1\tHold a day\tGreen\n'), '--update', 'c.tsv'],
      /c\.tsv could not be read/,
    ],
  ])('%s', (_, args, sentence) => expectOneSentence(args(), sentence));
});

describe('nothing that could be read as a plan', () => {
  test.each([
    ['an empty file', ''],
    ['blank lines', '\n \n\t\n'],
    ['prose', 'The committee met on Tuesday.\n\nNothing was decided.\n'],
  ])('%s gives kind "none", a reason and exit code 1', (_, text) => {
    const out = path.join(folder, 'never.xlsx');
    const run = runCommand('pack', [file('n.txt', text), '--json', '--out', out]);
    expect(run.code).toBe(1);
    const result = JSON.parse(run.out) as {
      reading: { kind: string };
      findings: { message: string }[];
    };
    expect(result.reading.kind).toBe('none');
    expect(result.findings[0]?.message).toMatch(/\w+ .*\./);
    expect(() => readFileSync(out)).toThrow(/ENOENT/);
  });
});

test('an output file is left as it was when the run fails', () => {
  const out = file('kept.xlsx', 'the old one');
  runCommand('pack', [path.join(folder, 'none.txt'), '--out', out]);
  expect(readFileSync(out, 'utf8')).toBe('the old one');
});

test('an output that cannot be saved is said in one line, after what was read', () => {
  const out = path.join(file('no-folder', ''), 'a.xlsx');
  const { code, err } = runCommand('pack', ['examples/internal-audit-actions.csv', '--out', out]);
  expect(code).toBe(2);
  const [read, refusal, ...more] = err.trim().split('\n');
  expect(read).toMatch(/^Read 6 recommendations/);
  expect(refusal).toMatch(/could not be saved: part of its path is a file/);
  expect(more).toEqual([]);
});
