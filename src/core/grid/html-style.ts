import { defaultTreeAdapter as tree, type DefaultTreeAdapterTypes } from 'parse5';

export type HtmlNode = DefaultTreeAdapterTypes.Node;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

/** What each class of the page's own style sheet declares: Excel keeps fills there (".xl65"). */
export type StyleSheet = ReadonlyMap<string, string>;

export const isElement = (node: HtmlNode): node is HtmlElement => tree.isElementNode(node);

export const attribute = (element: HtmlElement, name: string): string | undefined =>
  element.attrs.find((each) => each.name === name)?.value;

/** The declarations of a style sheet by class name; other selectors are of no use here. */
export function readStyleSheet(css: string): StyleSheet {
  const classes = new Map<string, string>();
  for (const rule of css.split('}')) {
    const [selectors = '', declarations = ''] = rule.split('{', 2);
    for (const found of selectors.matchAll(/\.([\w-]+)\s*(?=,|$)/g)) {
      const name = found[1] ?? '';
      classes.set(name, `${classes.get(name) ?? ''};${declarations}`);
    }
  }
  return classes;
}

/** The value of the last of the named properties that an element, or one of its classes, declares. */
function styleOf(
  element: HtmlElement,
  sheet: StyleSheet,
  ...properties: readonly string[]
): string | undefined {
  const classes = (attribute(element, 'class') ?? '').split(/\s+/);
  const declared = [...classes.map((name) => sheet.get(name)), attribute(element, 'style')];
  let value: string | undefined;
  for (const declaration of declared.join(';').split(';')) {
    const colon = declaration.indexOf(':');
    const property = declaration.slice(0, colon).trim().toLowerCase();
    if (properties.includes(property)) value = declaration.slice(colon + 1).trim();
  }
  return value;
}

/** CSS's basic colours, and those that Word's highlighter uses. */
const NAMED_COLOURS: Readonly<Record<string, string>> = {
  black: '#000000',
  silver: '#C0C0C0',
  gray: '#808080',
  grey: '#808080',
  maroon: '#800000',
  red: '#FF0000',
  purple: '#800080',
  fuchsia: '#FF00FF',
  magenta: '#FF00FF',
  green: '#008000',
  lime: '#00FF00',
  olive: '#808000',
  yellow: '#FFFF00',
  navy: '#000080',
  blue: '#0000FF',
  teal: '#008080',
  aqua: '#00FFFF',
  cyan: '#00FFFF',
  orange: '#FFA500',
  amber: '#FFBF00',
  lightgrey: '#D3D3D3',
  lightgray: '#D3D3D3',
  darkred: '#8B0000',
  darkblue: '#00008B',
};

/** A cell's fill as "#RRGGBB"; undefined where it has none, or white, which looks like none. */
export function fillOf(element: HtmlElement, sheet: StyleSheet): string | undefined {
  const declared = styleOf(element, sheet, 'background', 'background-color');
  const colour = readColour(declared ?? attribute(element, 'bgcolor') ?? '');
  return colour === '#FFFFFF' ? undefined : colour;
}

function readColour(text: string): string | undefined {
  const long = /#([0-9a-f]{6})\b/i.exec(text)?.[1];
  if (long !== undefined) return `#${long.toUpperCase()}`;
  const short = /#([0-9a-f])([0-9a-f])([0-9a-f])\b/i.exec(text);
  if (short !== null) {
    return `#${short
      .slice(1)
      .map((digit) => digit.repeat(2))
      .join('')}`.toUpperCase();
  }
  const parts = /rgba?\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})(?:[\s,/]+([\d.]+))?/i.exec(text);
  if (parts !== null) return Number(parts[4] ?? 1) === 0 ? undefined : hexOf(parts.slice(1, 4));
  return NAMED_COLOURS[/[a-z]+/i.exec(text)?.[0].toLowerCase() ?? ''];
}

const hexOf = (parts: readonly string[]): string =>
  `#${parts.map((part) => Math.min(255, Number(part)).toString(16).padStart(2, '0')).join('')}`.toUpperCase();

/** Bold, unless the element says not: Google Docs wraps all it copies in a `<b>` of normal weight. */
export function isBold(element: HtmlElement, sheet: StyleSheet, inherited: boolean): boolean {
  const weight = styleOf(element, sheet, 'font-weight');
  if (weight !== undefined) return /bold|[6-9]00/.test(weight);
  return inherited || ['b', 'strong'].includes(element.tagName);
}

export function isStruck(element: HtmlElement, sheet: StyleSheet, inherited: boolean): boolean {
  const line = styleOf(element, sheet, 'text-decoration', 'text-decoration-line') ?? '';
  return (
    inherited || ['s', 'strike', 'del'].includes(element.tagName) || line.includes('line-through')
  );
}

const SILENT = new Set(['script', 'style', 'head', 'title', 'template', 'noscript', 'svg', 'xml']);

/** Elements whose content nobody sees on the page. */
export const isHidden = (element: HtmlElement, sheet: StyleSheet): boolean =>
  SILENT.has(element.tagName) ||
  styleOf(element, sheet, 'display') === 'none' ||
  /^hidden$|^all$/i.test(styleOf(element, sheet, 'visibility', 'mso-hide') ?? '') ||
  isTrackedDeletion(element) ||
  isPageFurniture(element);

/** Tracked changes are read as accepted. A `<del>` that names no author only strikes through. */
const isTrackedDeletion = (element: HtmlElement): boolean =>
  element.tagName === 'del' &&
  (attribute(element, 'cite') !== undefined || attribute(element, 'datetime') !== undefined);

/** Heads and feet of pages, and tables of contents, which repeat the headings. */
const isPageFurniture = (element: HtmlElement): boolean =>
  /^(?:header|footer)$/.test(attribute(element, 'title') ?? '') ||
  /^Table of Contents\d*$/.test(attribute(element, 'id') ?? '') ||
  /\bMsoToc\d\b/.test(attribute(element, 'class') ?? '');

/** The font that an element sets itself; Word and LibreOffice set ticks in fonts of symbols. */
export function fontOf(element: HtmlElement, sheet: StyleSheet): string | undefined {
  const named = styleOf(element, sheet, 'font-family') ?? attribute(element, 'face');
  return named?.split(',')[0]?.replace(/["']/g, '').trim();
}
