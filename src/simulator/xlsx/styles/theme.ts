import type { Font } from '../../model/index.js';
import { NAMESPACE } from '../namespaces.js';
import { childOf, type XmlElement } from '../xml-tree.js';
import { element } from '../xml-writing.js';
import { OFFICE_COLOURS, type ThemeColours } from './colours.js';

/** The colour slots of a theme part in its own order, and the place that `theme="n"` gives each. */
const SLOTS = [
  ...['dk1', 'lt1', 'dk2', 'lt2', 'accent1', 'accent2'],
  ...['accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'],
];
const PLACES = [1, 0, 3, 2, 4, 5, 6, 7, 8, 9, 10, 11];

function colourScheme(): string {
  const slots = SLOTS.map((slot, index) => {
    const val = (OFFICE_COLOURS[PLACES[index] ?? 0] ?? '#000000').slice(1);
    return element(`a:${slot}`, {}, element('a:srgbClr', { val }));
  });
  return element('a:clrScheme', { name: 'Office' }, ...slots);
}

function fontScheme(font: Font): string {
  const faces = ['latin', 'ea', 'cs'].map((script) =>
    element(`a:${script}`, { typeface: script === 'latin' ? font.name : '' }),
  );
  const fonts = ['a:majorFont', 'a:minorFont'].map((name) => element(name, {}, ...faces));
  return element('a:fontScheme', { name: 'Office' }, ...fonts);
}

/** Three plain fills, lines and effects: the fewest that the schema allows (20.1.4.1.14). */
function formatScheme(): string {
  const colour = element('a:schemeClr', { val: 'phClr' });
  const fill = element('a:solidFill', {}, colour);
  const lines = [6350, 12700, 19050].map((w) => element('a:ln', { w }, fill));
  const effect = element('a:effectStyle', {}, element('a:effectLst'));
  return element(
    'a:fmtScheme',
    { name: 'Office' },
    element('a:fillStyleLst', {}, fill, fill, fill),
    element('a:lnStyleLst', {}, ...lines),
    element('a:effectStyleLst', {}, effect, effect, effect),
    element('a:bgFillStyleLst', {}, fill, fill, fill),
  );
}

/** ECMA-376 Part 1, 20.1.6.9 theme: Office's colours, the Normal style's font. */
export function themeXml(font: Font): string {
  return element(
    'a:theme',
    { 'xmlns:a': NAMESPACE.drawing, name: 'Office Theme' },
    element('a:themeElements', {}, colourScheme(), fontScheme(font), formatScheme()),
  );
}

/** The colours that a theme part defines, in the order that `theme="n"` counts them. */
export function readThemeColours(theme: XmlElement): ThemeColours {
  const scheme = childOf(theme, 'themeElements', 'clrScheme');
  const colours = [...OFFICE_COLOURS];
  SLOTS.forEach((slot, index) => {
    const [colour] = childOf(scheme, slot).children;
    const rgb = colour?.attributes['lastClr'] ?? colour?.attributes['val'];
    if (rgb !== undefined && /^[0-9A-Fa-f]{6}$/.test(rgb)) {
      colours[PLACES[index] ?? 0] = `#${rgb.toUpperCase()}`;
    }
  });
  return colours;
}
