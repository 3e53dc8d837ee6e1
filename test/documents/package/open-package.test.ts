import { strToU8, zipSync } from 'fflate';
import { openPackage } from '../../../src/documents/package/open-package.js';
import { zipOfZeros } from '../../support/zip-of-zeros.js';

const everything = () => true;

function utf16(text: string): Uint8Array {
  return Uint8Array.from([...text].flatMap((letter) => [letter.charCodeAt(0), 0]));
}

const compoundFile = (holding: string) =>
  Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...new Uint8Array(508), ...utf16(holding)]);

test('the parts that are wanted are unpacked, and no others', () => {
  const bytes = zipSync({ 'word/document.xml': strToU8('<w/>'), 'word/media/a.png': strToU8('x') });
  const opened = openPackage(bytes, (name) => name.endsWith('.xml'));
  if (!opened.ok) throw new Error(opened.code);
  expect([...opened.parts.keys()]).toEqual(['word/document.xml']);
});

test('a document with a password is told from one in the old format', () => {
  expect(openPackage(compoundFile('EncryptedPackage'), everything)).toMatchObject({
    code: 'protected',
  });
  expect(openPackage(compoundFile('WordDocument'), everything)).toMatchObject({
    code: 'old-format',
  });
});

test('an archive that is cut short, or is none, is damaged', () => {
  const bytes = zipSync({ 'a.xml': new Uint8Array(5000).map((_, at) => (at * 7919) % 251) });
  for (const broken of [bytes.subarray(0, 200), bytes.subarray(0, -10), strToU8('hello')])
    expect(openPackage(broken, everything)).toMatchObject({ ok: false, code: 'damaged' });
});

test('an archive that would unpack to hundreds of megabytes is not unpacked', () => {
  const bomb = zipOfZeros({ 'a.xml': 120_000_000, 'b.xml': 120_000_000 });
  expect(bomb.length).toBeLessThan(1_000_000);
  expect(openPackage(bomb, everything)).toMatchObject({ ok: false, code: 'too-large' });
});

test('a part of an archive that lies about its size takes no more room than it says', () => {
  const bytes = zipOfZeros({ 'a.xml': 50_000_000 });
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const central = bytes.length - 22 - (46 + 5);
  expect(view.getUint32(central, true)).toBe(0x02014b50);
  view.setUint32(central + 24, 100, true);
  const opened = openPackage(bytes, everything);
  if (!opened.ok) throw new Error(opened.code);
  expect(opened.parts.get('a.xml')?.length).toBeLessThanOrEqual(100);
});
