import type { Fill } from '../../model/index.js';
import { element } from '../xml-writing.js';
import { type XmlElement, childOf } from '../xml-tree.js';
import { WordPairs } from '../lookup.js';
import { type ThemeColours, colourXml, readColour } from './colours.js';

/** Excel.FillPattern ↔ ECMA-376 Part 1, 18.18.55 ST_PatternType. */
const PATTERNS = new WordPairs([
  ['None', 'none'],
  ['Solid', 'solid'],
  ['Gray50', 'mediumGray'],
  ['Gray75', 'darkGray'],
  ['Gray25', 'lightGray'],
  ['Gray16', 'gray125'],
  ['Gray8', 'gray0625'],
  ['Horizontal', 'darkHorizontal'],
  ['Vertical', 'darkVertical'],
  ['Down', 'darkDown'],
  ['Up', 'darkUp'],
  ['Checker', 'darkGrid'],
  ['SemiGray75', 'darkTrellis'],
  ['LightHorizontal', 'lightHorizontal'],
  ['LightVertical', 'lightVertical'],
  ['LightDown', 'lightDown'],
  ['LightUp', 'lightUp'],
  ['Grid', 'lightGrid'],
  ['CrissCross', 'lightTrellis'],
]);

const NO_FILL: Fill = { color: null, pattern: 'None', patternColor: '#000000' };

/** The two fills that every file begins with; programs count on their places. */
export const RESERVED_FILLS = ['none', 'gray125'].map((patternType) =>
  element('fill', {}, element('patternFill', { patternType })),
);

/** 18.8.20 fill. A solid fill shows its foreground; in a pattern the foreground draws the lines. */
export function fillXml(fill: Fill): string {
  const patternType = PATTERNS.fileWord(fill.pattern) ?? 'solid';
  if (patternType === 'none') return RESERVED_FILLS[0] ?? '';
  const colours =
    patternType === 'solid'
      ? [colourXml('fgColor', fill.color ?? '#FFFFFF'), element('bgColor', { indexed: 64 })]
      : [
          colourXml('fgColor', fill.patternColor),
          fill.color === null ? '' : colourXml('bgColor', fill.color),
        ];
  return element('fill', {}, element('patternFill', { patternType }, ...colours));
}

/** A gradient reads as a solid fill in its first colour, which is all that the model holds. */
export function readFill(fill: XmlElement, theme: ThemeColours): Fill {
  const pattern = childOf(fill, 'patternFill');
  const kind = PATTERNS.modelWord(pattern.attributes['patternType'] ?? 'none') ?? 'None';
  const front = readColour(pattern, 'fgColor', theme);
  if (kind === 'Solid') return { ...NO_FILL, pattern: kind, color: front ?? '#FFFFFF' };
  if (kind !== 'None') {
    const color = readColour(pattern, 'bgColor', theme) ?? null;
    return { color, pattern: kind, patternColor: front ?? '#000000' };
  }
  const stop = readColour(childOf(fill, 'gradientFill', 'stop'), 'color', theme);
  return stop === undefined ? NO_FILL : { ...NO_FILL, pattern: 'Solid', color: stop };
}
