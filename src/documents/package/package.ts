import type { Parts } from './open-package.js';
import { parseXml } from './xml.js';

/** What a part refers to: by id, what kind of part it is, and its name in the package. */
export interface Relation {
  readonly id: string;
  /** The last word of the relationship's type: "worksheet", "sharedStrings", "comments". */
  readonly kind: string;
  readonly part: string;
}

/** The parts of an Office file as text, and how they refer to each other (ECMA-376 part 2, 9.3). */
export class Package {
  constructor(private readonly parts: Parts) {}

  /** undefined for a part that is not there. */
  text(part: string): string | undefined {
    const bytes = this.parts.get(part);
    return bytes && decodePart(bytes);
  }

  /** Of a part, or of the whole package for "". Links to other files are left out. */
  relations(part: string): readonly Relation[] {
    const cut = part.lastIndexOf('/') + 1;
    const folder = part.slice(0, cut);
    const text = this.text(`${folder}_rels/${part.slice(cut)}.rels`);
    if (text === undefined) return [];
    return parseXml(text).children.flatMap(({ attributes }) => {
      const { Id = '', Type = '', Target = '', TargetMode } = attributes;
      if (TargetMode === 'External') return [];
      return [
        { id: Id, kind: Type.slice(Type.lastIndexOf('/') + 1), part: resolved(folder, Target) },
      ];
    });
  }

  /** The text of the first part of a kind that a part refers to. */
  related(part: string, kind: string): string | undefined {
    const found = this.relations(part).find((relation) => relation.kind === kind);
    return found && this.text(found.part);
  }
}

/** XML says its encoding by a byte order mark, or is UTF-8 (XML 1.0, appendix F). */
function decodePart(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}

function resolved(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/'))
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  return steps.join('/');
}
