import { unzipSync } from 'fflate';

/** The parts of a Word document or an Excel workbook, by their names ("word/document.xml"). */
export type Parts = ReadonlyMap<string, Uint8Array>;

export type OpenedPackage =
  | { readonly ok: true; readonly parts: Parts }
  | { readonly ok: false; readonly code: 'protected' | 'old-format' | 'damaged' | 'too-large' };

/** Bytes, unpacked: a plan of 300 pages takes about 10 MB. More is a mistake, or a trap. */
const MOST_UNPACKED = 200_000_000;

/**
 * Unpacks an Office Open XML file (a zip archive, ECMA-376 part 2). Only the parts that `isWanted`
 * names are unpacked; pictures, for one, never are.
 */
export function openPackage(bytes: Uint8Array, isWanted: (name: string) => boolean): OpenedPackage {
  if (startsWith(bytes, COMPOUND_FILE))
    return { ok: false, code: holdsEncryptedPackage(bytes) ? 'protected' : 'old-format' };
  if (!startsWith(bytes, ZIP)) return { ok: false, code: 'damaged' };
  let unpacked = 0;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!isWanted(name)) return false;
        unpacked += originalSize;
        return unpacked <= MOST_UNPACKED;
      },
    });
    if (unpacked > MOST_UNPACKED) return { ok: false, code: 'too-large' };
    return { ok: true, parts: new Map(Object.entries(parts)) };
  } catch (error) {
    // fflate throws plain errors for archives that are cut short or that lie about their sizes.
    if (error instanceof Error) return { ok: false, code: 'damaged' };
    throw error;
  }
}

/** A local file header (PKWARE APPNOTE 4.3.7). */
const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** Word 97 to 2003, and the wrapping of a document with a password ([MS-CFB] 2.2, [MS-OFFCRYPTO] 2.3). */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, at) => bytes[at] === byte);

/** Whether its directory names the stream "EncryptedPackage", written in UTF-16. */
function holdsEncryptedPackage(bytes: Uint8Array): boolean {
  return new TextDecoder('utf-16le')
    .decode(bytes.subarray(0, bytes.length & ~1))
    .includes('EncryptedPackage');
}
