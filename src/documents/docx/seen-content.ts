import { childNamed, isOn, type XmlElement } from '../package/xml.js';

/** What was deleted or moved away: tracked changes are read as accepted (ECMA-376 part 1, 17.13.5). */
const GONE = new Set(['del', 'moveFrom']);

/** Wrappings round content that show nothing themselves. */
const WRAPPINGS = new Set(['ins', 'moveTo', 'smartTag', 'customXml', 'hyperlink', 'dir', 'bdo']);

const NOT_AS_IT_STANDS = new Set([...GONE, ...WRAPPINGS, 'sdt', 'AlternateContent']);

/**
 * The children of an element as a reader sees them: insertions taken, deletions left out, content
 * controls opened, and of alternative contents (pictures and text boxes are written twice) one.
 */
export function seenChildren(element: XmlElement): readonly XmlElement[] {
  // Most elements hold nothing of the kind, and there are a million of them in a long report.
  if (!element.children.some(({ name }) => NOT_AS_IT_STANDS.has(name))) return element.children;
  return element.children.flatMap((child): readonly XmlElement[] => {
    if (GONE.has(child.name)) return [];
    if (WRAPPINGS.has(child.name)) return seenChildren(child);
    if (child.name === 'sdt') return contentOfControl(child);
    if (child.name === 'AlternateContent') {
      const one = childNamed(child, 'Choice') ?? childNamed(child, 'Fallback');
      return one ? seenChildren(one) : [];
    }
    return [child];
  });
}

/** A content control (17.5.2): nothing while it shows its prompt ("Choose an item."). */
function contentOfControl(control: XmlElement): readonly XmlElement[] {
  const properties = childNamed(control, 'sdtPr');
  const content = childNamed(control, 'sdtContent');
  const prompt = childNamed(properties, 'showingPlcHdr');
  if (!content || (prompt && isOn(prompt.attributes['val'], true))) return [];
  if (isTableOfContents(properties)) return [];
  const box = childNamed(properties, 'checkbox');
  const holdsRuns = content.children.every(({ name }) => name === 'r');
  if (!box || !holdsRuns) return seenChildren(content);
  const isTicked = isOn(childNamed(box, 'checked')?.attributes['val']);
  return [runOf(isTicked ? '☒' : '☐')];
}

/** It repeats the headings, with page numbers: to read it would be to read them twice. */
const isTableOfContents = (properties: XmlElement | undefined): boolean =>
  childNamed(childNamed(properties, 'docPartObj'), 'docPartGallery')?.attributes['val'] ===
  'Table of Contents';

const runOf = (text: string): XmlElement => ({
  name: 'r',
  attributes: {},
  children: [{ name: 't', attributes: {}, children: [], text }],
  text: '',
});
