import { type Attributes, element } from '../xml-writing.js';
import { type XmlElement, findChild, numberOf } from '../xml-tree.js';
import { tinted } from './tint.js';

/**
 * The theme's colours in the order that `theme="n"` counts them: light and dark come swapped
 * ([MS-OI29500] 2.1.554; ECMA-376 Part 1, 18.8.3 color).
 */
export type ThemeColours = readonly string[];

/** Office's theme from 2013 to 2022, for files that bring none. */
export const OFFICE_COLOURS: ThemeColours = [
  ...['#FFFFFF', '#000000', '#E7E6E6', '#44546A', '#4472C4', '#ED7D31'],
  ...['#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47', '#0563C1', '#954F72'],
];

/** ECMA-376 Part 1, 18.8.27 indexedColors: the palette of old, 0 to 63. */
const EIGHT_BASIC = '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF';
const INDEXED = [
  EIGHT_BASIC,
  EIGHT_BASIC,
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080',
  '9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF',
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF',
  '00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99',
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696',
  '003366 339966 003300 333300 993300 993366 333399 333333',
].flatMap((row) => row.split(' ').map((colour) => `#${colour}`));

export function colourXml(name: string, colour: string): string {
  return element(name, colourAttributes(colour));
}

export function colourAttributes(colour: string): Attributes {
  return { rgb: `FF${colour.slice(1).toUpperCase()}` };
}

/** "#RRGGBB" of a colour element, or undefined where it is missing or automatic. */
export function readColour(
  parent: XmlElement,
  name: string,
  theme: ThemeColours,
): string | undefined {
  const colour = findChild(parent, name);
  return colour && colourOf(colour, theme);
}

/** "#RRGGBB" of what a colour element's attributes say: `rgb`, `theme` with `tint`, `indexed`. */
export function colourOf(colour: XmlElement, theme: ThemeColours): string | undefined {
  const base = baseColour(colour, theme);
  const tint = numberOf(colour, 'tint') ?? 0;
  return base === undefined || tint === 0 ? base : tinted(base, tint);
}

function baseColour(colour: XmlElement, theme: ThemeColours): string | undefined {
  const { rgb } = colour.attributes;
  if (rgb !== undefined && /^[0-9A-Fa-f]{6,8}$/.test(rgb)) return `#${rgb.slice(-6).toUpperCase()}`;
  const inTheme = numberOf(colour, 'theme');
  if (inTheme !== undefined) return theme[inTheme];
  const index = numberOf(colour, 'indexed');
  return index === undefined ? undefined : INDEXED[index];
}
