import { strToU8, zipSync } from 'fflate';

/** 1 January 1980, where the years of a zip archive begin: the same parts give the same bytes. */
const NO_DAY = new Date(1980, 0, 1);

/** An Office Open XML file of its parts, by their names ("word/document.xml"). */
export function packPackage(parts: ReadonlyMap<string, string>): Uint8Array {
  const files = [...parts].map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(files), { mtime: NO_DAY });
}
