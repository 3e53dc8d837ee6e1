import { NotAWorkbook } from './not-a-workbook.js';
import { unescapeXml } from './text.js';

export type XmlToken = 'open' | 'close' | 'text' | 'end';

const ATTRIBUTE = /([^\s=/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

function withoutPrefix(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

function damaged(detail: string): NotAWorkbook {
  return new NotAWorkbook('damaged', detail);
}

/**
 * Reads XML token by token: enough of XML 1.0 for Office parts, which have no DTD.
 *
 * Namespace prefixes are dropped (`x:row` reads as `row`): writers choose them freely, and no two
 * names that we read differ in the prefix alone. A self-closing element yields `open` and `close`.
 */
export class XmlTokens {
  name = '';
  text = '';
  private position = 0;
  private attributeText = '';
  private closesItself = false;
  private depth = 0;

  constructor(private readonly xml: string) {}

  next(): XmlToken {
    if (this.closesItself) return this.close();
    const { xml, position } = this;
    if (position >= xml.length) return this.finish();
    if (xml.charCodeAt(position) !== 60 /* < */) return this.readText();
    const after = xml.charCodeAt(position + 1);
    if (after === 47 /* / */) {
      this.name = withoutPrefix(xml.slice(position + 2, this.passUntil('>')).trimEnd());
      return this.close();
    }
    if (after === 33 /* ! */ || after === 63 /* ? */) return this.readDeclaration();
    return this.readOpening();
  }

  /** The attributes of the element just opened, by name without prefix. */
  attributes(): Record<string, string> {
    const found: Record<string, string> = {};
    for (const [, name = '', double, single] of this.attributeText.matchAll(ATTRIBUTE)) {
      if (!name.startsWith('xmlns'))
        found[withoutPrefix(name)] = unescapeXml(double ?? single ?? '');
    }
    return found;
  }

  /** One attribute of the element just opened, quicker than all of them: a sheet asks millions. */
  attribute(name: string): string | undefined {
    const text = this.attributeText;
    const mark = ` ${name}="`;
    const found = text.indexOf(mark);
    if (found < 0) return /['\t\n\r:]|\s=/.test(text) ? this.attributes()[name] : undefined;
    const start = found + mark.length;
    return unescapeXml(text.slice(start, text.indexOf('"', start)));
  }

  /** Moves past the end of the element just opened, whatever it holds. */
  skipElement(): void {
    for (let open = 1; open > 0;) {
      const token = this.next();
      if (token === 'open') open += 1;
      else if (token === 'close') open -= 1;
      else if (token === 'end') throw damaged(`<${this.name}> does not end`);
    }
  }

  /** The text of the element just opened, read past its end; elements inside it are passed over. */
  textOfElement(): string {
    let text = '';
    for (;;) {
      const token = this.next();
      if (token === 'text') text += this.text;
      else if (token === 'open') this.skipElement();
      else return text;
    }
  }

  private finish(): XmlToken {
    if (this.depth > 0) throw damaged('the XML stops inside an element');
    return 'end';
  }

  private close(): XmlToken {
    this.closesItself = false;
    this.depth -= 1;
    if (this.depth < 0) throw damaged(`</${this.name}> closes nothing`);
    return 'close';
  }

  private readText(): XmlToken {
    const end = this.xml.indexOf('<', this.position);
    const stop = end < 0 ? this.xml.length : end;
    this.text = unescapeXml(this.xml.slice(this.position, stop));
    this.position = stop;
    if (this.depth > 0) return 'text';
    // A byte order mark and white space may stand outside the root; anything else is no XML.
    if (/[^\s\uFEFF]/.test(this.text)) throw damaged('text outside the root element');
    return this.next();
  }

  private readDeclaration(): XmlToken {
    if (this.xml.startsWith('<![CDATA[', this.position)) {
      const start = this.position + 9;
      this.text = this.xml.slice(start, this.passUntil(']]>'));
      return 'text';
    }
    this.passUntil(this.xml.startsWith('<!--', this.position) ? '-->' : '>');
    return this.next();
  }

  private readOpening(): XmlToken {
    const start = this.position + 1;
    const end = this.passUntil('>');
    this.closesItself = this.xml.charCodeAt(end - 1) === 47;
    const tag = this.xml.slice(start, this.closesItself ? end - 1 : end);
    const space = tag.search(/\s/);
    this.name = withoutPrefix(space < 0 ? tag : tag.slice(0, space));
    this.attributeText = space < 0 ? '' : tag.slice(space);
    this.depth += 1;
    return 'open';
  }

  /** Moves past the next `mark` and yields where it began. */
  private passUntil(mark: string): number {
    const found = this.xml.indexOf(mark, this.position);
    if (found < 0) throw damaged(`the XML stops before ${mark}`);
    this.position = found + mark.length;
    return found;
  }
}
