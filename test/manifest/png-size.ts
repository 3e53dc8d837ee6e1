import { readFileSync } from 'node:fs';

/** Width and height stand at bytes 16 and 20 of a PNG (its IHDR chunk). */
export function pngSize(file: string): readonly [width: number, height: number] {
  const bytes = readFileSync(file);
  if (bytes.toString('latin1', 1, 4) !== 'PNG') throw new Error(`${file} is not a PNG.`);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
