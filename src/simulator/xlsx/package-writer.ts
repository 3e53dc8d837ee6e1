import { Zip, ZipDeflate } from 'fflate';
import { CONTENT_TYPE, NAMESPACE } from './namespaces.js';
import { XML_DECLARATION, element } from './xml-writing.js';

interface Relationship {
  readonly type: string;
  readonly target: string;
  /** An address outside the package, such as a web page's. */
  readonly outside: boolean;
}

/** The earliest date a zip can bear, so that the same workbook always gives the same bytes. */
const ZIP_EPOCH = new Date(1980, 0, 1);
/** Text handed to the compressor at a time: large enough to be quick, small enough to forget. */
const CHUNK_LENGTH = 1 << 17;

/** The relationships part of a part: `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`. */
export function relationshipsPathOf(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/**
 * Builds an Open Packaging archive (ECMA-376 Part 2) part by part. Each part is compressed as it
 * is added, piece by piece, so that no sheet's XML is ever held whole.
 */
export class PackageWriter {
  private readonly chunks: Uint8Array[] = [];
  private readonly contentTypes: string[] = [];
  private readonly relationships = new Map<string, Relationship[]>();
  private readonly encoder = new TextEncoder();
  private readonly zip = new Zip((error, chunk) => {
    if (error) throw error;
    this.chunks.push(chunk);
  });

  /** Adds a part of XML given in pieces; the declaration is put before them. */
  addXml(path: string, contentType: string, pieces: Iterable<string>): void {
    this.declare(path, contentType);
    this.compress(path, pieces);
  }

  addBytes(path: string, contentType: string, bytes: Uint8Array): void {
    this.declare(path, contentType);
    const file = this.openFile(path);
    file.push(bytes, true);
  }

  /** Relates a part (`''`: the package itself) to another; yields the relationship's id. */
  relate(from: string, type: string, target: string): string {
    return this.addRelationship(from, { type, target: `/${target}`, outside: false });
  }

  /** Relates a part to an address outside the package. */
  relateOutside(from: string, type: string, address: string): string {
    return this.addRelationship(from, { type, target: address, outside: true });
  }

  finish(): Uint8Array {
    for (const [part, relationships] of this.relationships) {
      this.compress(relationshipsPathOf(part), [relationshipsXml(relationships)]);
    }
    this.compress('[Content_Types].xml', [this.contentTypesXml()]);
    this.zip.end();
    return joined(this.chunks);
  }

  private addRelationship(from: string, relationship: Relationship): string {
    const known = this.relationships.get(from) ?? [];
    known.push(relationship);
    this.relationships.set(from, known);
    return `rId${known.length}`;
  }

  private declare(path: string, contentType: string): void {
    const attributes = { PartName: `/${path}`, ContentType: contentType };
    this.contentTypes.push(element('Override', attributes));
  }

  private openFile(path: string): ZipDeflate {
    // Level 1 takes two thirds of the usual level's time and makes text a tenth larger.
    const file = new ZipDeflate(path, { level: 1 });
    file.mtime = ZIP_EPOCH;
    this.zip.add(file);
    return file;
  }

  private compress(path: string, pieces: Iterable<string>): void {
    const file = this.openFile(path);
    let waiting = XML_DECLARATION;
    for (const piece of pieces) {
      waiting += piece;
      if (waiting.length < CHUNK_LENGTH) continue;
      file.push(this.encoder.encode(waiting));
      waiting = '';
    }
    file.push(this.encoder.encode(waiting), true);
  }

  private contentTypesXml(): string {
    const rels = { Extension: 'rels', ContentType: CONTENT_TYPE.relationships };
    const xml = { Extension: 'xml', ContentType: CONTENT_TYPE.xml };
    const defaults = [element('Default', rels), element('Default', xml)];
    const attributes = { xmlns: NAMESPACE.contentTypes };
    return element('Types', attributes, ...defaults, ...this.contentTypes);
  }
}

function relationshipsXml(relationships: readonly Relationship[]): string {
  const rows = relationships.map(({ type, target, outside }, index) =>
    element('Relationship', {
      Id: `rId${index + 1}`,
      Type: type,
      Target: target,
      TargetMode: outside ? 'External' : undefined,
    }),
  );
  return element('Relationships', { xmlns: NAMESPACE.packageRelationships }, ...rows);
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let position = 0;
  for (const chunk of chunks) {
    whole.set(chunk, position);
    position += chunk.length;
  }
  return whole;
}
