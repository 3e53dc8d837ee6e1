import { attribute, type HtmlElement } from './html-tree.js';

/** What each class of the page's own style sheet declares: Excel keeps fills there (".xl65"). */
export type StyleSheet = ReadonlyMap<string, string>;

/**
 * The declarations of a style sheet by class name; other selectors are of no use here. Rules for
 * print or for small screens do not hold on the page as it is seen. Where a selector asks for more
 * than the class (".closed .row"), it may not hold, and so hides nothing.
 */
export function readStyleSheet(css: string): StyleSheet {
  const classes = new Map<string, string>();
  for (const rule of withoutConditions(css).split('}')) {
    const [selectors = '', declarations = ''] = rule.split('{', 2);
    for (const selector of selectors.split(',')) {
      const name = /\.([\w-]+)\s*$/.exec(selector)?.[1];
      if (name === undefined) continue;
      const holds = /^\s*[\w*]*\.[\w-]+\s*$/.test(selector);
      const own = holds ? declarations : declarations.replace(HIDES, '');
      classes.set(name, `${classes.get(name) ?? ''};${own}`);
    }
  }
  return classes;
}

const HIDES = /\b(?:display|visibility)\s*:[^;]*/gi;

/** Without comments, and without the blocks that an "@" begins: "@media print {…}", "@page {…}". */
function withoutConditions(css: string): string {
  const text = css.replace(/\/\*[\s\S]*?\*\//g, '');
  let kept = '';
  let from = 0;
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', from)) {
    kept += text.slice(from, at);
    from = endOfRule(text, at);
  }
  return kept + text.slice(from);
}

/** The place after a rule that begins with "@": a statement up to ";", or a block. */
function endOfRule(css: string, from: number): number {
  let depth = 0;
  for (let at = from; at < css.length; at += 1) {
    const letter = css[at];
    if (letter === ';' && depth === 0) return at + 1;
    if (letter === '{') depth += 1;
    if (letter === '}' && --depth <= 0) return at + 1;
  }
  return css.length;
}

/** The value of the last of the named properties that an element, or one of its classes, declares. */
export function declared(
  element: HtmlElement,
  sheet: StyleSheet,
  ...properties: readonly string[]
): string | undefined {
  let value: string | undefined;
  for (const declarations of declarationsOf(element, sheet)) {
    if (!properties.some((property) => declarations.toLowerCase().includes(property))) continue;
    for (const declaration of declarations.split(';')) {
      const colon = declaration.indexOf(':');
      const property = declaration.slice(0, colon).trim().toLowerCase();
      if (properties.includes(property))
        value = declaration
          .slice(colon + 1)
          .replace('!important', '')
          .trim();
    }
  }
  return value;
}

function declarationsOf(element: HtmlElement, sheet: StyleSheet): readonly string[] {
  const classes = attribute(element, 'class')?.split(/\s+/) ?? [];
  return [...classes.map((name) => sheet.get(name)), attribute(element, 'style')].filter(
    (each) => each !== undefined,
  );
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
  darkgreen: '#006400',
  forestgreen: '#228B22',
  seagreen: '#2E8B57',
  limegreen: '#32CD32',
  lightgreen: '#90EE90',
  palegreen: '#98FB98',
  yellowgreen: '#9ACD32',
  gold: '#FFD700',
  darkorange: '#FF8C00',
  orangered: '#FF4500',
  tomato: '#FF6347',
  crimson: '#DC143C',
  firebrick: '#B22222',
  darkgrey: '#A9A9A9',
  darkgray: '#A9A9A9',
  lightblue: '#ADD8E6',
  skyblue: '#87CEEB',
  royalblue: '#4169E1',
};

/** A cell's fill as "#RRGGBB"; undefined where it has none, or white, which looks like none. */
export function fillOf(element: HtmlElement, sheet: StyleSheet): string | undefined {
  const background = declared(element, sheet, 'background', 'background-color');
  const colour = readColour(
    (background ?? attribute(element, 'bgcolor') ?? '').replace(/url\([^)]*\)/gi, ''),
  );
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
  const weight = declared(element, sheet, 'font-weight');
  if (weight !== undefined) return /bold|[6-9]00/.test(weight);
  return inherited || ['b', 'strong'].includes(element.tagName);
}

export function isStruck(element: HtmlElement, sheet: StyleSheet, inherited: boolean): boolean {
  const line = declared(element, sheet, 'text-decoration', 'text-decoration-line') ?? '';
  return (
    inherited || ['s', 'strike', 'del'].includes(element.tagName) || line.includes('line-through')
  );
}

/** The font that an element sets itself; Word and LibreOffice set ticks in fonts of symbols. */
export function fontOf(element: HtmlElement, sheet: StyleSheet): string | undefined {
  const named = declared(element, sheet, 'font-family') ?? attribute(element, 'face');
  return named?.split(',')[0]?.replace(/["']/g, '').trim();
}
