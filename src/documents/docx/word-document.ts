import type { Parts } from '../package/open-package.js';
import { Package } from '../package/package.js';
import { childrenNamed, parseXml, type XmlElement } from '../package/xml.js';
import { readTheme, type Theme } from './colours.js';
import { Numbering } from './numbering.js';
import { Styles } from './styles.js';

/** The parts of a Word document that say what it shows. */
export interface WordDocument {
  readonly body: XmlElement;
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly theme: Theme;
  /** Footnotes ("footnote 2") and endnotes ("endnote 2") by kind and id. */
  readonly notes: ReadonlyMap<string, XmlElement>;
}

const DOCUMENT_KIND = 'officeDocument';

/** Only these are unpacked: no pictures, no pages' heads and feet, no other file that is packed in. */
export const isWantedPart = (name: string): boolean =>
  /\.(?:xml|rels)$/i.test(name) &&
  !/(?:^|\/)(?:header|footer|comments|people|webSettings|fontTable)\w*\.xml|\/(?:media|embeddings|charts|diagrams|glossary|activeX)\/|^customXml\//i.test(
    name,
  );

/** null where the package is no Word document. Throws DamagedPart for a part that is no XML. */
export function openWordDocument(parts: Parts): WordDocument | null {
  const files = new Package(parts);
  const main = files.relations('').find(({ kind }) => kind === DOCUMENT_KIND)?.part ?? '';
  const text = files.text(main);
  const root = text === undefined ? undefined : parseXml(text);
  const body = root?.name === 'document' ? childrenNamed(root, 'body')[0] : undefined;
  if (!body) return null;
  const related = (kind: string): XmlElement | undefined => {
    const part = files.related(main, kind);
    return part === undefined ? undefined : parseXml(part);
  };
  const theme = readTheme(related('theme'));
  return {
    body,
    styles: new Styles(related('styles'), theme),
    numbering: new Numbering(related('numbering')),
    theme,
    notes: new Map([
      ...notesOf(related('footnotes'), 'footnote'),
      ...notesOf(related('endnotes'), 'endnote'),
    ]),
  };
}

function notesOf(
  part: XmlElement | undefined,
  kind: string,
): readonly (readonly [string, XmlElement])[] {
  return childrenNamed(part, kind).map((note) => [`${kind} ${note.attributes['id'] ?? ''}`, note]);
}
