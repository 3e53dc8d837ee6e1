import type { Font } from '../../model/index.js';
import { element } from '../xml-writing.js';
import { type XmlElement, childOf, findChild, flagOf, numberOf } from '../xml-tree.js';
import { WordPairs } from '../lookup.js';
import { type ThemeColours, colourXml, readColour } from './colours.js';

/** ECMA-376 Part 1, 18.18.82 ST_UnderlineValues. */
export const UNDERLINES = new WordPairs([
  ['None', 'none'],
  ['Single', 'single'],
  ['Double', 'double'],
  ['SingleAccountant', 'singleAccounting'],
  ['DoubleAccountant', 'doubleAccounting'],
]);

function scriptXml(font: Font): string {
  if (font.superscript) return element('vertAlign', { val: 'superscript' });
  return font.subscript ? element('vertAlign', { val: 'subscript' }) : '';
}

/** 18.8.22 font. */
export function fontXml(font: Font): string {
  const underline = UNDERLINES.fileWord(font.underline) ?? 'single';
  return element(
    'font',
    {},
    font.bold ? element('b') : '',
    font.italic ? element('i') : '',
    font.strikethrough ? element('strike') : '',
    underline === 'none' ? '' : element('u', underline === 'single' ? {} : { val: underline }),
    scriptXml(font),
    element('sz', { val: font.size }),
    colourXml('color', font.color),
    element('name', { val: font.name }),
  );
}

/** Whether a switch such as `<b/>` or `<b val="0"/>` stands there and is on. */
export function switchOf(parent: XmlElement, name: string): boolean | undefined {
  const found = findChild(parent, name);
  return found && flagOf(found, 'val', true);
}

export function readFont(font: XmlElement, theme: ThemeColours): Font {
  const script = childOf(font, 'vertAlign').attributes['val'];
  const underline = findChild(font, 'u');
  return {
    name: childOf(font, 'name').attributes['val'] ?? 'Calibri',
    size: numberOf(childOf(font, 'sz'), 'val') ?? 11,
    bold: switchOf(font, 'b') ?? false,
    italic: switchOf(font, 'i') ?? false,
    underline: underline ? readUnderline(underline) : 'None',
    strikethrough: switchOf(font, 'strike') ?? false,
    superscript: script === 'superscript',
    subscript: script === 'subscript',
    color: readColour(font, 'color', theme) ?? '#000000',
  };
}

export function readUnderline(underline: XmlElement): Font['underline'] {
  const word = underline.attributes['val'] ?? 'single';
  return (UNDERLINES.modelWord(word) ?? 'Single') as Font['underline'];
}
