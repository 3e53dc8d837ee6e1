import { unzipSync } from 'fflate';
import { NotAWorkbook } from './not-a-workbook.js';
import { relationshipsPathOf } from './package-writer.js';
import { type XmlElement, childrenOf, readXml } from './xml-tree.js';

/** A relationship to another part; `target` is that part's path, or an outside address. */
export interface PartRelationship {
  readonly id: string;
  /** The last word of the relationship's type: `worksheet`, `table` … */
  readonly kind: string;
  readonly target: string;
}

/** Unpacked size that we refuse to go beyond: a guard against archives made to fill the memory. */
const LARGEST_UNPACKED = 1 << 30;

/** Reads an Open Packaging archive (ECMA-376 Part 2); each part is unpacked when it is asked for. */
export class PackageReader {
  /** Names as the archive spells them, by name in lower case: part names ignore case. */
  private readonly names = new Map<string, string>();
  private readonly decoder = new TextDecoder();

  constructor(private readonly bytes: Uint8Array) {
    if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) {
      throw new NotAWorkbook('not-a-zip', 'the bytes do not begin with PK');
    }
    let unpacked = 0;
    this.unzip((name, size) => {
      this.names.set(name.replaceAll('\\', '/').toLowerCase(), name);
      unpacked += size;
      return false;
    });
    if (unpacked > LARGEST_UNPACKED) {
      throw new NotAWorkbook('too-large', `unpacks to ${unpacked} bytes`);
    }
  }

  part(path: string): Uint8Array | undefined {
    const name = this.names.get(path.toLowerCase());
    return name === undefined ? undefined : this.unzip((other) => other === name)[name];
  }

  /** The part's text; UTF-8, or UTF-16 where a byte order mark says so. */
  text(path: string): string | undefined {
    const bytes = this.part(path);
    if (bytes?.[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
    return bytes && this.decoder.decode(bytes);
  }

  xml(path: string): XmlElement | undefined {
    const text = this.text(path);
    return text === undefined ? undefined : readXml(text);
  }

  /** What a part (`''`: the package itself) is related to. */
  relationshipsOf(part: string): readonly PartRelationship[] {
    const root = this.xml(relationshipsPathOf(part));
    if (root === undefined) return [];
    return childrenOf(root, 'Relationship').map(({ attributes }) => {
      const { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode } = attributes;
      const kind = type.slice(type.lastIndexOf('/') + 1);
      return { id, kind, target: mode === 'External' ? target : resolvePath(part, target) };
    });
  }

  private unzip(wanted: (name: string, size: number) => boolean): Record<string, Uint8Array> {
    try {
      const filter = (file: { name: string; originalSize: number }): boolean =>
        wanted(file.name, file.originalSize);
      return unzipSync(this.bytes, { filter });
    } catch (error) {
      throw new NotAWorkbook('damaged', `the archive cannot be unpacked: ${String(error)}`);
    }
  }
}

/** The path that `target` means, seen from `part`: `../tables/t.xml` or `/xl/tables/t.xml`. */
function resolvePath(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}
