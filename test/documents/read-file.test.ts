import {
  FILE_PROBLEMS,
  MOST_FILE_BYTES,
  wordFileProblem,
} from '../../src/documents/file-problem.js';
import { readFile } from '../../src/documents/read-file.js';
import { documentOf } from '../../src/core/grid/read-source.js';
import { wordDocument } from '../support/word-document.js';

const text = (words: string) => new TextEncoder().encode(words);

test.each([
  ['plan.txt', 'text'],
  ['Plan.CSV', 'csv'],
  ['plan.final.html', 'html'],
  ['notes.md', 'markdown'],
] as const)('%s is read as %s', async (name, kind) => {
  expect(await readFile(name, text('Ref,Action'))).toEqual({
    ok: true,
    source: { kind, text: 'Ref,Action' },
  });
});

test('a web page that was saved as .txt is read as the page it is', async () => {
  const reading = await readFile('page.txt', text('<table><tr><td>1</td></tr></table>'));
  expect(reading).toMatchObject({ ok: true, source: { kind: 'html' } });
});

test('a Word document that is dropped in comes with its tables', async () => {
  const bytes = wordDocument([
    ['Ref', 'Action'],
    ['1', 'Publish the programme'],
  ]);
  const reading = await readFile('plan.docx', bytes);
  if (!reading.ok) throw new Error(wordFileProblem(reading.problem));
  const blocks = documentOf(reading.source).blocks;
  expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'table']);
});

test.each([
  ['plan.pdf', '%PDF-1.7', /not a PDF file, or it is damaged\. Open it, save or print it/],
  ['plan.xlsx', 'PK', /not an Excel workbook, or it is damaged\. Open it in Excel/],
  ['plan.xlsm', 'hello', /not an Excel workbook/],
  ['plan.xlsb', 'x', /\.xlsb workbooks are not supported\. Open it in Excel, save it as \.xlsx/],
  ['plan.ods', 'x', /\.ods workbooks are not supported/],
  ['plan.xls', 'x', /old format of \.xls files\. Save it as \.xlsx/],
  ['plan.doc', 'x', /Save it as \.docx/],
  ['plan.docx', 'hello', /not a Word document/],
  ['plan.rtf', '{\\rtf1', /\.rtf files are not supported\. Open it in Word, save it as \.docx/],
  ['plan.txt', '\u0000\u0001', /not a text file/],
  ['plan.pages', 'x', /\.pages is not supported/],
  ['plan', 'x', /without an ending/],
])('%s is refused in a plain sentence', async (name, content, sentence) => {
  const reading = await readFile(name, text(content));
  expect(reading.ok ? '' : wordFileProblem(reading.problem)).toMatch(sentence);
});

test('a file of hundreds of megabytes is refused by its size, whatever it is', async () => {
  const bytes = new Uint8Array(MOST_FILE_BYTES + 1);
  for (const name of ['plan.xlsx', 'plan.docx', 'plan.pdf', 'plan.csv'])
    expect(await readFile(name, bytes)).toMatchObject({
      ok: false,
      problem: { code: 'too-large' },
    });
});

test('every problem with a file has its words', () => {
  for (const code of FILE_PROBLEMS)
    expect(wordFileProblem({ code, name: 'a.b', ending: '.b' })).toMatch(/^a\.b.*\.$/);
});
