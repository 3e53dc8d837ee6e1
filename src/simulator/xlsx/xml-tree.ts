import { XmlTokens } from './xml-tokens.js';

/** An element of a small part, held whole. `text` is the text directly inside it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

/** The element that `tokens` has just opened, read past its end. */
export function readElement(tokens: XmlTokens): XmlElement {
  const name = tokens.name;
  const attributes = tokens.attributes();
  const children: XmlElement[] = [];
  let text = '';
  for (;;) {
    const token = tokens.next();
    if (token === 'text') text += tokens.text;
    else if (token === 'open') children.push(readElement(tokens));
    else return { name, attributes, children, text };
  }
}

/** The root element of a part. */
export function readXml(xml: string): XmlElement {
  const tokens = new XmlTokens(xml);
  const root = tokens.next() === 'open' ? readElement(tokens) : EMPTY_ELEMENT;
  tokens.next();
  return root;
}

/** Stands for an element that a file leaves out, so that a reader finds every default in it. */
export const EMPTY_ELEMENT: XmlElement = { name: '', attributes: {}, children: [], text: '' };

export function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child) => child.name === name);
}

/** The first child at the end of `path`, or an empty element. */
export function childOf(element: XmlElement, ...path: readonly string[]): XmlElement {
  let found = element;
  for (const name of path) {
    found = found.children.find((child) => child.name === name) ?? EMPTY_ELEMENT;
  }
  return found;
}

export function findChild(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((child) => child.name === name);
}

/** An on/off attribute (ECMA-376 Part 1, 22.9.2.7 and xsd:boolean): `1`, `true` or `on`. */
export function flagOf(element: XmlElement, attribute: string, otherwise = false): boolean {
  const value = element.attributes[attribute];
  return value === undefined ? otherwise : value === '1' || value === 'true' || value === 'on';
}

/** A number in an attribute, or undefined where it is missing or no number. */
export function numberOf(element: XmlElement, attribute: string): number | undefined {
  const value = element.attributes[attribute];
  const number = value === undefined || value === '' ? Number.NaN : Number(value);
  return Number.isFinite(number) ? number : undefined;
}
