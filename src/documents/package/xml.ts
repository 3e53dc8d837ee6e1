/** An element of a part of an Office file. Names bear no namespace prefix. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Its own text, that of its children left out. */
  readonly text: string;
}

/** A part that is no well-formed XML, or bears a DTD, as no part of an Office file may. */
export class DamagedPart extends Error {}

interface OpenElement extends XmlElement {
  readonly children: XmlElement[];
  text: string;
}

/** Comments, processing instructions, CDATA, or a tag: its slash, name, attributes, closing slash. */
const MARKUP =
  /<(?:!--[^]*?-->|\?[^]*?\?>|!\[CDATA\[([^]*?)\]\]>|(\/?)([^\s<>/!?]+)((?:\s+[^\s=<>/]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>)/y;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** No part of a workbook that people made is nested deeper. */
const DEEPEST = 100;

/**
 * Reads a part as a tree. An element that `take` answers for with true is not kept in the tree once
 * it has closed: so a sheet is read row by row, and 10,000 rows never stand in memory as XML.
 *
 * Written here because a DOM of such a sheet (xmldom 0.9) takes more than twice as long and three
 * times the room. Prefixes are dropped, since writers choose them freely and no two names that are
 * read here differ in them alone.
 */
export function parseXml(
  xml: string,
  take: (element: XmlElement) => boolean = () => false,
): XmlElement {
  const root = openElement('', '');
  const open: OpenElement[] = [root];
  let at = 0;
  for (let next = xml.indexOf('<'); next >= 0; next = xml.indexOf('<', at)) {
    const parent = open.at(-1) ?? root;
    if (next > at) parent.text += decoded(xml.slice(at, next));
    MARKUP.lastIndex = next;
    const found = MARKUP.exec(xml);
    if (!found) throw new DamagedPart(`no markup at ${next}`);
    at = MARKUP.lastIndex;
    const [, data, slash, name, attributes = '', closesItself] = found;
    if (data !== undefined) parent.text += data;
    if (name === undefined) continue;
    if (slash === '') open.push(openElement(withoutPrefix(name), attributes));
    if (open.length > DEEPEST) throw new DamagedPart('nested too deep');
    if (slash === '/' || closesItself === '/') close(open, withoutPrefix(name), take);
  }
  const [only] = root.children;
  if (open.length > 1 || !only) throw new DamagedPart('the part ends too early');
  return only;
}

function close(open: OpenElement[], name: string, take: (element: XmlElement) => boolean): void {
  const element = open.pop();
  const parent = open.at(-1);
  if (!element || !parent || element.name !== name)
    throw new DamagedPart(`</${name}> closes nothing`);
  if (!take(element)) parent.children.push(element);
}

function openElement(name: string, attributes: string): OpenElement {
  const read: Record<string, string> = {};
  for (const [, key = '', double, single] of attributes.matchAll(ATTRIBUTE))
    if (!key.startsWith('xmlns')) read[withoutPrefix(key)] = decoded(double ?? single ?? '');
  return { name, attributes: read, children: [], text: '' };
}

const withoutPrefix = (name: string): string => name.slice(name.indexOf(':') + 1);

const NAMED: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};

/** The five entities of XML and its numbered characters; no others exist without a DTD. */
function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : '';
    },
  );
}

export const childNamed = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child) => child.name === name);

export const childrenNamed = (
  element: XmlElement | undefined,
  name: string,
): readonly XmlElement[] => element?.children.filter((child) => child.name === name) ?? [];

/** xsd:boolean; an attribute that is absent says `unless`. */
export const isOn = (value: string | undefined, unless = false): boolean =>
  value === undefined ? unless : value === '1' || value === 'true';
