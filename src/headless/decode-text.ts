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
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return new TextDecoder('windows-1252').decode(bytes);
    throw error;
  }
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
