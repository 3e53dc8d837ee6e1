import { isUtf8 } from 'node:buffer';

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
  return isUtf8(bytes) ? new TextDecoder('utf-8').decode(bytes) : decodeWindows1252(bytes);
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

/** Where Windows-1252 differs from Latin-1: 0x80 to 0x9F (WHATWG Encoding Standard, index). */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** By hand: Node's own decoder takes these bytes for Latin-1 (nodejs/node issue 56542). */
function decodeWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (char) => WINDOWS_1252[char.charCodeAt(0) - 0x80] ?? char);
}
