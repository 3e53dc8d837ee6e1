import { escapeAttribute, escapeXml } from './text.js';

type AttributeValue = string | number | boolean | undefined;
export type Attributes = Readonly<Record<string, AttributeValue>>;

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function attributeText(attributes: Attributes): string {
  let text = '';
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    const plain = typeof value === 'boolean' ? Number(value) : value;
    text += ` ${name}="${typeof plain === 'number' ? plain : escapeAttribute(plain)}"`;
  }
  return text;
}

/** An element around `children`, which are XML already. Undefined attributes are left out. */
export function element(name: string, attributes: Attributes = {}, ...children: string[]): string {
  const content = children.join('');
  const opening = `<${name}${attributeText(attributes)}`;
  return content === '' ? `${opening}/>` : `${opening}>${content}</${name}>`;
}

/** As `element`, but nothing at all where there are no children. */
export function elementIfAny(
  name: string,
  attributes: Attributes,
  children: readonly string[],
): string {
  return children.some((child) => child !== '') ? element(name, attributes, ...children) : '';
}

/** An element that counts its children, as SpreadsheetML's collections do; nothing for none. */
export function countedElement(name: string, children: readonly string[]): string {
  return children.length === 0 ? '' : element(name, { count: children.length }, ...children);
}

/** An element around plain text. */
export function textElement(name: string, text: string, attributes: Attributes = {}): string {
  return element(name, attributes, escapeXml(text));
}

/** The attribute for a flag that is off by default: written only where it is on. */
export function whenOn(flag: boolean): true | undefined {
  return flag ? true : undefined;
}

/** The attribute for a flag that is on by default: written only where it is off. */
export function whenOff(flag: boolean): false | undefined {
  return flag ? undefined : false;
}
