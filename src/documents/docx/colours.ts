import { tinted } from '../package/tint.js';
import { childNamed, type XmlElement } from '../package/xml.js';

/** The theme's colours by the names that Word uses ("accent1"), as "#RRGGBB". */
export type Theme = ReadonlyMap<string, string>;

/** Word's names for slots that the theme calls otherwise (ECMA-376 part 1, 17.18.97). */
const SLOTS: Readonly<Record<string, string>> = {
  dark1: 'dk1',
  light1: 'lt1',
  dark2: 'dk2',
  light2: 'lt2',
  text1: 'dk1',
  background1: 'lt1',
  text2: 'dk2',
  background2: 'lt2',
  hyperlink: 'hlink',
  followedHyperlink: 'folHlink',
};

export function readTheme(theme: XmlElement | undefined): Theme {
  const scheme = childNamed(childNamed(theme, 'themeElements'), 'clrScheme');
  return new Map(
    (scheme?.children ?? []).flatMap(({ name, children }): (readonly [string, string])[] => {
      const { lastClr, val } = children[0]?.attributes ?? {};
      const colour = hexOf(lastClr ?? val);
      return colour === undefined ? [] : [[name, colour]];
    }),
  );
}

/** The highlighter's colours (17.18.40). */
const HIGHLIGHTS: Readonly<Record<string, string>> = {
  black: '#000000',
  blue: '#0000FF',
  cyan: '#00FFFF',
  darkBlue: '#000080',
  darkCyan: '#008080',
  darkGray: '#808080',
  darkGreen: '#008000',
  darkMagenta: '#800080',
  darkRed: '#800000',
  darkYellow: '#808000',
  green: '#00FF00',
  lightGray: '#C0C0C0',
  magenta: '#FF00FF',
  red: '#FF0000',
  yellow: '#FFFF00',
};

/** What colour properties put behind a text or a cell; null where they say that there is none. */
export type Behind = string | null | undefined;

/** The highlight or the shading that properties give; undefined where they do not speak of it. */
export function behindOf(properties: XmlElement | undefined, theme: Theme): Behind {
  const highlight = childNamed(properties, 'highlight')?.attributes['val'];
  if (highlight !== undefined && highlight !== 'none') return HIGHLIGHTS[highlight] ?? null;
  const shading = childNamed(properties, 'shd');
  return shading && shadeOf(shading, theme);
}

/** A shading (17.3.5): a fill, and over it a pattern in another colour. White looks like none. */
function shadeOf({ attributes }: XmlElement, theme: Theme): string | null {
  const { val = 'clear', fill, color, themeFill, themeColor } = attributes;
  if (val === 'nil') return null;
  const under =
    themed(themeFill, attributes['themeFillTint'], attributes['themeFillShade'], theme) ??
    hexOf(fill);
  const over =
    themed(themeColor, attributes['themeTint'], attributes['themeShade'], theme) ?? hexOf(color);
  const seen = blended(under, over, shareOf(val));
  return seen === undefined || seen === '#FFFFFF' ? null : seen;
}

/** How much of the ground a pattern covers: "pct25", "solid". Stripes count as half. */
function shareOf(pattern: string): number {
  if (pattern === 'clear') return 0;
  if (pattern === 'solid') return 1;
  const percent = /^pct(\d+)$/.exec(pattern)?.[1];
  return percent === undefined ? 0.5 : Number(percent) / 100;
}

function blended(
  under: string | undefined,
  over: string | undefined,
  share: number,
): string | undefined {
  if (share === 0) return under;
  const ground = under ?? '#FFFFFF';
  const pattern = over ?? '#000000';
  const channel = (at: number): string =>
    Math.round(byteAt(ground, at) * (1 - share) + byteAt(pattern, at) * share)
      .toString(16)
      .padStart(2, '0');
  return `#${channel(1)}${channel(3)}${channel(5)}`.toUpperCase();
}

const byteAt = (colour: string, at: number): number =>
  Number.parseInt(colour.slice(at, at + 2), 16);

/** A tint is the share of the colour that is left beside white, a shade beside black, of 255 in hex. */
function themed(
  slot: string | undefined,
  tint: string | undefined,
  shade: string | undefined,
  theme: Theme,
): string | undefined {
  const base = slot === undefined ? undefined : theme.get(SLOTS[slot] ?? slot);
  if (base === undefined) return undefined;
  const share = Number.parseInt(tint ?? shade ?? 'FF', 16) / 255;
  if (!(share < 1)) return base;
  return tinted(base, tint === undefined ? share - 1 : 1 - share);
}

/** "92D050"; undefined for "auto". */
export const hexOf = (text: string | undefined): string | undefined =>
  text !== undefined && /^[0-9a-f]{6}$/i.test(text) ? `#${text.toUpperCase()}` : undefined;
