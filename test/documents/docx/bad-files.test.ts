import { strToU8, zipSync } from 'fflate';
import { wordFileProblem } from '../../../src/documents/file-problem.js';
import { readFile } from '../../../src/documents/read-file.js';
import { zipOfZeros } from '../../support/zip-of-zeros.js';
import { p, wordFile } from './word-xml.js';

const utf16 = (text: string): readonly number[] =>
  [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
const compoundFile = (holding: string): Uint8Array =>
  Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...new Uint8Array(508), ...utf16(holding)]);
const whole = wordFile({ body: p('Text.') });
const withXml = (inside: string): Uint8Array => wordFile({ body: inside });

test.each<[string, Uint8Array, RegExp]>([
  ['cut short', whole.subarray(0, 300), /not a Word document, or it is damaged/],
  ['a zip of something else', zipSync({ 'a.txt': strToU8('x') }), /not a Word document/],
  ['damaged XML', withXml('<w:p><w:r></w:p>'), /not a Word document, or it is damaged/],
  ['nested ten thousand deep', withXml('<w:sdt>'.repeat(10_000)), /damaged/],
  ['with a password', compoundFile('EncryptedPackage'), /protected with a password/],
  ['of Word 97', compoundFile('WordDocument'), /old format.*Save it as \.docx/],
  ['a zip bomb', zipOfZeros({ 'word/document.xml': 210_000_000 }), /too large/],
])('a .docx that is %s is refused in a plain sentence', async (_, bytes, sentence) => {
  const reading = await readFile('plan.docx', bytes);
  expect(reading.ok ? '' : wordFileProblem(reading.problem)).toMatch(sentence);
});

test.each(['.docx', '.docm', '.dotx', '.dotm'])('%s is read as Word', async (ending) => {
  const reading = await readFile(`plan${ending}`, whole);
  expect(reading).toMatchObject({ ok: true, source: { blocks: [{ text: 'Text.' }] } });
});
