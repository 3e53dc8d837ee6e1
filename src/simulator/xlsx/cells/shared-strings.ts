import { NAMESPACE } from '../namespaces.js';
import { decodeXstring, encodeXstring, escapeXml } from '../text.js';
import { XmlTokens } from '../xml-tokens.js';

/** `<t>` with text as SpreadsheetML keeps it; outer white space and line ends are marked as meant. */
export function xstringXml(text: string): string {
  const isSpaced = text.trim() !== text || text.includes('\n');
  const space = isSpaced ? ' xml:space="preserve"' : '';
  return `<t${space}>${escapeXml(encodeXstring(text))}</t>`;
}

/** Each different text once, asked for by number (ECMA-376 Part 1, 18.4.9 sst). */
export class SharedStringsWriter {
  private readonly places = new Map<string, number>();
  private uses = 0;

  placeOf(text: string): number {
    this.uses += 1;
    const known = this.places.get(text);
    if (known !== undefined) return known;
    this.places.set(text, this.places.size);
    return this.places.size - 1;
  }

  get isEmpty(): boolean {
    return this.places.size === 0;
  }

  *pieces(): Iterable<string> {
    yield `<sst xmlns="${NAMESPACE.main}" count="${this.uses}" uniqueCount="${this.places.size}">`;
    for (const text of this.places.keys()) yield `<si>${xstringXml(text)}</si>`;
    yield '</sst>';
  }
}

/**
 * The text of the item just opened, `<si>` or `<is>`: its `<t>`, or those of its rich text runs
 * put together. Phonetic guides (`<rPh>`) are no part of the text.
 */
export function readStringItem(tokens: XmlTokens): string {
  let text = '';
  for (let depth = 1; depth > 0;) {
    const token = tokens.next();
    if (token === 'close') depth -= 1;
    else if (token !== 'open') continue;
    else if (tokens.name === 't') text += tokens.textOfElement();
    else if (tokens.name === 'rPh') tokens.skipElement();
    else depth += 1;
  }
  return decodeXstring(text);
}

export function readSharedStrings(xml: string): readonly string[] {
  const tokens = new XmlTokens(xml);
  const texts: string[] = [];
  for (let token = tokens.next(); token !== 'end'; token = tokens.next()) {
    if (token === 'open' && tokens.name === 'si') texts.push(readStringItem(tokens));
  }
  return texts;
}
