import { childNamed, childrenNamed, isOn, type XmlElement } from '../package/xml.js';
import { behindOf, hexOf, type Behind, type Theme } from './colours.js';

/** What properties of a run say of its look; undefined where they say nothing. */
export interface Look {
  readonly bold?: boolean | undefined;
  readonly struck?: boolean | undefined;
  readonly hidden?: boolean | undefined;
  readonly font?: string | undefined;
  readonly colour?: string | undefined;
  readonly behind?: Behind;
}

/** The list that a paragraph stands in, by the ids of the document. */
export interface ListRef {
  readonly list?: string | undefined;
  readonly level?: number | undefined;
}

/** A style with all that it is based on. */
export interface Style {
  readonly id: string;
  readonly name: string;
  readonly look: Look;
  readonly listRef: ListRef;
  /** From 0, the highest; 9 is body text (ECMA-376 part 1, 17.3.1.20). */
  readonly outline?: number | undefined;
}

const PLAIN: Style = { id: '', name: '', look: {}, listRef: {} };

export function readLook(properties: XmlElement | undefined, theme: Theme): Look {
  if (!properties) return {};
  const onOff = (name: string): boolean | undefined => {
    const found = childNamed(properties, name);
    return found && isOnOff(found);
  };
  const fonts = childNamed(properties, 'rFonts')?.attributes;
  return {
    bold: onOff('b'),
    struck: onOff('strike') ?? onOff('dstrike'),
    hidden: onOff('vanish'),
    font: fonts?.['ascii'] ?? fonts?.['hAnsi'],
    colour: hexOf(childNamed(properties, 'color')?.attributes['val']),
    behind: behindOf(properties, theme),
  };
}

/** A property is on unless its value says "0", "false" or "off" (17.17.4). */
export const isOnOff = ({ attributes }: XmlElement): boolean =>
  attributes['val'] === 'on' || isOn(attributes['val'], true);

export function readListRef(properties: XmlElement | undefined): ListRef {
  const numbering = childNamed(properties, 'numPr');
  const level = childNamed(numbering, 'ilvl')?.attributes['val'];
  return {
    list: childNamed(numbering, 'numId')?.attributes['val'],
    level: level === undefined ? undefined : Number(level),
  };
}

export function readOutline(properties: XmlElement | undefined): number | undefined {
  const level = childNamed(properties, 'outlineLvl')?.attributes['val'];
  return level === undefined ? undefined : Number(level);
}

/** What one look says, and where it says nothing, what another does. */
export function lookOver(first: Look, second: Look): Look {
  return {
    bold: first.bold ?? second.bold,
    struck: first.struck ?? second.struck,
    hidden: first.hidden ?? second.hidden,
    font: first.font ?? second.font,
    colour: first.colour ?? second.colour,
    behind: first.behind === undefined ? second.behind : first.behind,
  };
}

/** The styles of a document. */
export class Styles {
  private readonly elements: ReadonlyMap<string, XmlElement>;
  private readonly known = new Map<string, Style>();
  private readonly usual: string;

  constructor(
    part: XmlElement | undefined,
    private readonly theme: Theme,
  ) {
    const styles = childrenNamed(part, 'style');
    this.elements = new Map(styles.map((style) => [style.attributes['styleId'] ?? '', style]));
    this.usual =
      styles.find(
        ({ attributes }) => attributes['type'] === 'paragraph' && isOn(attributes['default']),
      )?.attributes['styleId'] ?? '';
  }

  /** The style of a paragraph; without an id, the one that the document uses for plain ones. */
  paragraph(id: string | undefined): Style {
    return this.style(id ?? this.usual);
  }

  style(id: string | undefined): Style {
    return id === undefined ? PLAIN : this.resolved(id, new Set());
  }

  private resolved(id: string, below: ReadonlySet<string>): Style {
    const known = this.known.get(id);
    if (known) return known;
    const element = this.elements.get(id);
    // A style may be based on itself only in a damaged file.
    if (!element || below.has(id)) return PLAIN;
    const base = childNamed(element, 'basedOn')?.attributes['val'];
    const under = base === undefined ? PLAIN : this.resolved(base, new Set([...below, id]));
    const style = this.ownOver(id, element, under);
    this.known.set(id, style);
    return style;
  }

  private ownOver(id: string, element: XmlElement, under: Style): Style {
    const paragraph = childNamed(element, 'pPr');
    const own = readLook(childNamed(element, 'rPr'), this.theme);
    const shading = behindOf(paragraph, this.theme);
    const listRef = readListRef(paragraph);
    return {
      id,
      name: childNamed(element, 'name')?.attributes['val'] ?? '',
      look: lookOver({ ...own, behind: own.behind ?? shading }, under.look),
      listRef: {
        list: listRef.list ?? under.listRef.list,
        level: listRef.level ?? under.listRef.level,
      },
      outline: readOutline(paragraph) ?? under.outline,
    };
  }
}
