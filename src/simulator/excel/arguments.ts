import type { Host } from '../host.js';
import { invalidArgument } from '../protocol/errors.js';

/** A whole number of at least `least`; anything else is an invalid argument. */
export function wholeNumber(value: unknown, least = -Infinity): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < least) {
    throw invalidArgument();
  }
  return value;
}

export function finiteNumber(value: unknown, least = -Infinity, most = Infinity): number {
  if (typeof value !== 'number' || !Number.isFinite(value) || value < least || value > most) {
    throw invalidArgument();
  }
  return value;
}

export function text(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument();
  return value;
}

export function flag(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
}

export function record(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalidArgument();
  return value as Record<string, unknown>;
}

export function list(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw invalidArgument();
  return value as readonly unknown[];
}

/** One of an Office.js enumeration's values, as the loaded library lists them. */
export function oneOf(host: Host, enumeration: string, value: unknown): string {
  const word = text(value);
  const values = host.enums.get(enumeration);
  if (values === undefined || values.has(word)) return word;
  const same = [...values].find((known) => known.toLowerCase() === word.toLowerCase());
  if (same === undefined) throw invalidArgument();
  return same;
}

/** "#RRGGBB" from "#rrggbb", "rrggbb" or a colour's HTML name. */
export function color(value: unknown): string {
  const word = text(value).trim();
  const hex = /^#?([0-9a-f]{6})$/i.exec(word);
  if (hex) return `#${(hex[1] ?? '').toUpperCase()}`;
  const named = HTML_COLORS[word.toLowerCase()];
  if (named === undefined) throw invalidArgument();
  return named;
}

// prettier-ignore
const HTML_COLORS: Readonly<Record<string, string>> = {
  aliceblue: '#F0F8FF', aqua: '#00FFFF', aquamarine: '#7FFFD4', azure: '#F0FFFF', beige: '#F5F5DC',
  black: '#000000', blue: '#0000FF', blueviolet: '#8A2BE2', brown: '#A52A2A', chartreuse: '#7FFF00',
  chocolate: '#D2691E', coral: '#FF7F50', cornflowerblue: '#6495ED', crimson: '#DC143C', cyan: '#00FFFF',
  darkblue: '#00008B', darkcyan: '#008B8B', darkgray: '#A9A9A9', darkgreen: '#006400', darkgrey: '#A9A9A9',
  darkorange: '#FF8C00', darkred: '#8B0000', deeppink: '#FF1493', deepskyblue: '#00BFFF', dimgray: '#696969',
  dodgerblue: '#1E90FF', firebrick: '#B22222', forestgreen: '#228B22', fuchsia: '#FF00FF', gold: '#FFD700',
  gray: '#808080', green: '#008000', greenyellow: '#ADFF2F', grey: '#808080', hotpink: '#FF69B4',
  indianred: '#CD5C5C', indigo: '#4B0082', ivory: '#FFFFF0', khaki: '#F0E68C', lavender: '#E6E6FA',
  lawngreen: '#7CFC00', lightblue: '#ADD8E6', lightcoral: '#F08080', lightcyan: '#E0FFFF', lightgray: '#D3D3D3',
  lightgreen: '#90EE90', lightgrey: '#D3D3D3', lightpink: '#FFB6C1', lightsalmon: '#FFA07A', lightskyblue: '#87CEFA',
  lightsteelblue: '#B0C4DE', lightyellow: '#FFFFE0', lime: '#00FF00', limegreen: '#32CD32', magenta: '#FF00FF',
  maroon: '#800000', mediumblue: '#0000CD', midnightblue: '#191970', mintcream: '#F5FFFA', navy: '#000080',
  olive: '#808000', orange: '#FFA500', orangered: '#FF4500', orchid: '#DA70D6', palegreen: '#98FB98',
  paleturquoise: '#AFEEEE', peachpuff: '#FFDAB9', peru: '#CD853F', pink: '#FFC0CB', plum: '#DDA0DD',
  powderblue: '#B0E0E6', purple: '#800080', rebeccapurple: '#663399', red: '#FF0000', rosybrown: '#BC8F8F',
  royalblue: '#4169E1', salmon: '#FA8072', sandybrown: '#F4A460', seagreen: '#2E8B57', sienna: '#A0522D',
  silver: '#C0C0C0', skyblue: '#87CEEB', slateblue: '#6A5ACD', slategray: '#708090', snow: '#FFFAFA',
  springgreen: '#00FF7F', steelblue: '#4682B4', tan: '#D2B48C', teal: '#008080', thistle: '#D8BFD8',
  tomato: '#FF6347', turquoise: '#40E0D0', violet: '#EE82EE', wheat: '#F5DEB3', white: '#FFFFFF',
  antiquewhite: '#FAEBD7', bisque: '#FFE4C4', blanchedalmond: '#FFEBCD', burlywood: '#DEB887', cadetblue: '#5F9EA0',
  cornsilk: '#FFF8DC', darkgoldenrod: '#B8860B', darkkhaki: '#BDB76B', darkmagenta: '#8B008B', darkolivegreen: '#556B2F',
  darkorchid: '#9932CC', darksalmon: '#E9967A', darkseagreen: '#8FBC8F', darkslateblue: '#483D8B', darkslategray: '#2F4F4F',
  darkslategrey: '#2F4F4F', darkturquoise: '#00CED1', darkviolet: '#9400D3', dimgrey: '#696969', floralwhite: '#FFFAF0',
  gainsboro: '#DCDCDC', ghostwhite: '#F8F8FF', goldenrod: '#DAA520', honeydew: '#F0FFF0', lavenderblush: '#FFF0F5',
  lemonchiffon: '#FFFACD', lightgoldenrodyellow: '#FAFAD2', lightseagreen: '#20B2AA', lightslategray: '#778899',
  lightslategrey: '#778899', linen: '#FAF0E6', mediumaquamarine: '#66CDAA', mediumorchid: '#BA55D3', mediumpurple: '#9370DB',
  mediumseagreen: '#3CB371', mediumslateblue: '#7B68EE', mediumspringgreen: '#00FA9A', mediumturquoise: '#48D1CC',
  mediumvioletred: '#C71585', mistyrose: '#FFE4E1', moccasin: '#FFE4B5', navajowhite: '#FFDEAD', oldlace: '#FDF5E6',
  olivedrab: '#6B8E23', palegoldenrod: '#EEE8AA', palevioletred: '#DB7093', papayawhip: '#FFEFD5', saddlebrown: '#8B4513',
  seashell: '#FFF5EE', slategrey: '#708090',
  whitesmoke: '#F5F5F5', yellow: '#FFFF00', yellowgreen: '#9ACD32',
};
