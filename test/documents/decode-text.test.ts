import { decodeText } from '../../src/documents/decode-text.js';

const bytes = (...values: readonly number[]) => Uint8Array.from(values);

test.each<[string, Uint8Array, string]>([
  ['UTF-8', new TextEncoder().encode('£5 – “café”'), '£5 – “café”'],
  ['UTF-8 with a byte order mark', bytes(0xef, 0xbb, 0xbf, 0x41), 'A'],
  ['UTF-16 from Excel’s Unicode text', bytes(0xff, 0xfe, 0xa3, 0, 0x35, 0), '£5'],
  ['UTF-16, big end first', bytes(0xfe, 0xff, 0, 0xa3, 0, 0x35), '£5'],
  ['Windows-1252, as Excel saves .csv', bytes(0xa3, 0x35, 0x20, 0x96, 0x20, 0x93), '£5 – “'],
  ['nothing', bytes(), ''],
])('%s is read', (_, encoded, text) => {
  expect(decodeText(encoded)).toBe(text);
});

test.each<[string, Uint8Array]>([
  ['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0)],
  ['bytes at random', Uint8Array.from({ length: 400 }, (_, index) => (index * 7) % 31)],
])('%s is no text', (_, encoded) => {
  expect(decodeText(encoded)).toBeNull();
});
