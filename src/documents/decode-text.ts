/**
 * Text of a file, whichever of the usual encodings it has: UTF-8 or UTF-16 by its byte order
 * mark, else UTF-8, else Windows-1252, in which Excel for Windows saves .csv and .txt. Returns
 * null for bytes that are no text at all.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (looksBinary(bytes)) return null;
  return decodeUtf8(bytes) ?? decodeWindows1252(bytes);
}

/** Text holds no NUL, and next to no control characters but tab, line ends and form feed. */
function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 65_536);
  let odd = 0;
  for (const byte of sample) {
    if (byte === 0) return true;
    if (byte < 32 && ![9, 10, 11, 12, 13, 27].includes(byte)) odd += 1;
  }
  return odd > sample.length / 100;
}

/** null where the bytes are not UTF-8: what cannot be decoded takes another room than it came in. */
function decodeUtf8(bytes: Uint8Array): string | null {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const isWhole =
    !text.includes('\ufffd') || new TextEncoder().encode(text).length === bytes.length;
  return isWhole ? text.replace(/^\ufeff/, '') : null;
}

/** Where Windows-1252 differs from Latin-1: 0x80 to 0x9F (WHATWG Encoding Standard, index). */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** By hand: Node's own decoder takes these bytes for Latin-1 (nodejs/node issue 56542). */
function decodeWindows1252(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) =>
    byte >= 0x80 && byte <= 0x9f ? (WINDOWS_1252[byte - 0x80] ?? '') : String.fromCharCode(byte),
  ).join('');
}
