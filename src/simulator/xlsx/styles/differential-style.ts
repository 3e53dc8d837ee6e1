import type { DifferentialStyle } from '../../model/index.js';
import { element, elementIfAny } from '../xml-writing.js';
import { type XmlElement, childOf, findChild } from '../xml-tree.js';
import { differentialBordersXml, readBorders } from './borders.js';
import { type ThemeColours, colourXml, readColour } from './colours.js';
import { UNDERLINES, readUnderline, switchOf } from './font.js';

type DifferentialFont = DifferentialStyle['font'];

function switchXml(name: string, on: boolean | undefined): string {
  return on === undefined ? '' : element(name, on ? {} : { val: false });
}

function fontXml(font: DifferentialFont): string {
  const underline = font.underline === undefined ? undefined : UNDERLINES.fileWord(font.underline);
  return elementIfAny('font', {}, [
    switchXml('b', font.bold),
    switchXml('i', font.italic),
    switchXml('strike', font.strikethrough),
    underline === undefined ? '' : element('u', { val: underline }),
    font.color === undefined ? '' : colourXml('color', font.color),
  ]);
}

/**
 * ECMA-376 Part 1, 18.8.14 dxf. Unlike in a cell's own style, a solid fill here shows its
 * background colour.
 */
export function differentialStyleXml(style: DifferentialStyle, numberFormatId: number): string {
  const { numberFormat: formatCode, fill } = style;
  const solid = fill.color === undefined ? '' : colourXml('bgColor', fill.color);
  return element(
    'dxf',
    {},
    fontXml(style.font),
    formatCode === undefined ? '' : element('numFmt', { numFmtId: numberFormatId, formatCode }),
    solid === ''
      ? ''
      : element('fill', {}, element('patternFill', { patternType: 'solid' }, solid)),
    differentialBordersXml(style.borders),
  );
}

function readFont(font: XmlElement, theme: ThemeColours): DifferentialFont {
  const found: DifferentialFont = {};
  const [bold, italic, strike] = ['b', 'i', 'strike'].map((name) => switchOf(font, name));
  if (bold !== undefined) found.bold = bold;
  if (italic !== undefined) found.italic = italic;
  if (strike !== undefined) found.strikethrough = strike;
  const underline = findChild(font, 'u');
  if (underline) found.underline = readUnderline(underline);
  const color = readColour(font, 'color', theme);
  if (color !== undefined) found.color = color;
  return found;
}

export function readDifferentialStyle(dxf: XmlElement, theme: ThemeColours): DifferentialStyle {
  const pattern = childOf(dxf, 'fill', 'patternFill');
  const color = readColour(pattern, 'bgColor', theme) ?? readColour(pattern, 'fgColor', theme);
  const format = childOf(dxf, 'numFmt').attributes['formatCode'];
  return {
    ...(format === undefined ? {} : { numberFormat: format }),
    font: readFont(childOf(dxf, 'font'), theme),
    fill: color === undefined ? {} : { color },
    borders: readBorders(childOf(dxf, 'border'), theme),
  };
}
