import { readFileSync } from 'node:fs';

/**
 * Prints the widths of `src/core/sheet/fonts` from a font's own file:
 * `node scripts/run.mjs test/measure/font-widths.ts FONT.ttf`. The format is OpenType 1.9:
 * https://learn.microsoft.com/typography/opentype/spec/
 */
const RANGES: readonly (readonly [from: number, to: number])[] = [
  [0xa0, 0x17f],
  [0x1a0, 0x1b0],
  [0x218, 0x21b],
  [0x2c6, 0x2dd],
  [0x384, 0x3ce],
  [0x400, 0x45f],
  [0x490, 0x491],
  [0x1e80, 0x1ef9],
  [0x2010, 0x203a],
  [0x20ac, 0x20ac],
  [0x2116, 0x2122],
  [0x2190, 0x2193],
  [0x2202, 0x2265],
  [0x25a0, 0x25ff],
];

interface FontFile {
  /** Thousandths of the type size; undefined where the font has no such glyph. */
  readonly widthOf: (code: number) => number | undefined;
}

function readFont(bytes: Buffer): FontFile {
  const tables = new Map<string, number>();
  for (let index = 0; index < bytes.readUInt16BE(4); index++) {
    const at = 12 + index * 16;
    tables.set(bytes.toString('latin1', at, at + 4), bytes.readUInt32BE(at + 8));
  }
  const table = (name: string): number => tables.get(name) ?? 0;
  const unitsPerEm = bytes.readUInt16BE(table('head') + 18);
  const advances = bytes.readUInt16BE(table('hhea') + 34);
  const glyphs = glyphsByCode(bytes, table('cmap'));
  return {
    widthOf: (code) => {
      const glyph = glyphs.get(code);
      if (glyph === undefined) return undefined;
      const units = bytes.readUInt16BE(table('hmtx') + Math.min(glyph, advances - 1) * 4);
      return Math.round((units * 1000) / unitsPerEm);
    },
  };
}

/** Of the table of the Basic Multilingual Plane for Windows, format 4. */
function glyphsByCode(bytes: Buffer, cmap: number): ReadonlyMap<number, number> {
  const at = windowsTable(bytes, cmap);
  const segments = bytes.readUInt16BE(at + 6) / 2;
  const part = (which: number, index: number): number => at + 14 + which * segments * 2 + index * 2;
  const glyphs = new Map<number, number>();
  for (let index = 0; index < segments; index++) {
    const end = bytes.readUInt16BE(part(0, index));
    const start = bytes.readUInt16BE(part(1, index) + 2);
    const delta = bytes.readUInt16BE(part(2, index) + 2);
    const offsetAt = part(3, index) + 2;
    const offset = bytes.readUInt16BE(offsetAt);
    for (let code = start; code <= end && code < 0xffff; code++) {
      const listed =
        offset === 0 ? code : bytes.readUInt16BE(offsetAt + offset + (code - start) * 2);
      const glyph = offset !== 0 && listed === 0 ? 0 : (listed + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
  return glyphs;
}

function windowsTable(bytes: Buffer, cmap: number): number {
  for (let index = 0; index < bytes.readUInt16BE(cmap + 2); index++) {
    const at = cmap + 4 + index * 8;
    if (bytes.readUInt16BE(at) === 3 && bytes.readUInt16BE(at + 2) === 1)
      return cmap + bytes.readUInt32BE(at + 4);
  }
  throw new Error('The font has no table of characters for Windows.');
}

/** Those that differ from the letter on which they are made, in runs: "c6:1000,722". */
function othersOf({ widthOf }: FontFile): string {
  const runs: string[] = [];
  let next = -1;
  for (const [from, to] of RANGES) {
    for (let code = from; code <= to; code++) {
      const letter = String.fromCharCode(code);
      const width = widthOf(code);
      if (width === undefined || /[\p{M}\p{Cf}]/u.test(letter)) continue;
      const base = letter.normalize('NFD').codePointAt(0) ?? code;
      if (base !== code && widthOf(base) === width) continue;
      if (code === next) runs[runs.length - 1] += `,${width}`;
      else runs.push(`${code.toString(16)}:${width}`);
      next = code + 1;
    }
  }
  return runs.join(' ');
}

function main(): void {
  const font = readFont(readFileSync(process.argv[2] ?? ''));
  const ascii = Array.from({ length: 0x5f }, (_, index) => font.widthOf(0x20 + index) ?? 0);
  process.stdout.write(`${ascii.join(' ')}\n${othersOf(font)}\n`);
}

main();
