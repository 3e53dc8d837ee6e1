import type { StyleName } from '../../sheet/sheet-spec.js';
import { lookBook, type Theme } from '../../sheet/theme.js';

/** Class names of the styles of cells. Ratings of a council's own may have any id: they are counted. */
export function classNames(styles: Iterable<StyleName>): ReadonlyMap<StyleName, string> {
  const names = new Map<StyleName, string>();
  for (const style of styles) {
    if (style === 'body' || names.has(style)) continue;
    names.set(style, style.startsWith('rating ') ? `rating-${names.size + 1}` : style);
  }
  return names;
}

/**
 * Screen and print. On a telephone the words on a chart would be too small to read: its figures
 * stand in words below it. The page fetches nothing: no font, no picture, no script.
 */
export function styleSheet(theme: Theme, classes: ReadonlyMap<StyleName, string>): string {
  return [screenRules(theme), ...cellRules(theme, classes), PRINT_RULES].join('\n');
}

function screenRules(theme: Theme): string {
  const { header, ratingBorder, title, note, text } = theme;
  return `:root { color-scheme: light; }
body { margin: 0 auto; max-width: 90rem; padding: 1.5rem; background: #fff; color: ${text.paragraph.colour ?? '#000'}; font: 1rem/1.45 ${fontFamily(theme.font)}; }
h1, h2, h3, caption { color: ${title.colour ?? '#000'}; line-height: 1.25; text-align: left; }
h1 { font-size: 1.75rem; }
h2 { font-size: 1.4rem; margin-top: 2.5rem; }
h3, caption { font-size: 1.15rem; font-weight: bold; }
h3 { margin: 1.75rem 0 .5rem; }
.note, .remark { color: ${note.colour ?? '#000'}; }
.lead { font-size: 1.15rem; font-weight: bold; }
.table { overflow-x: auto; }
.table:focus-visible { outline: 3px solid ${header.fill ?? '#000'}; outline-offset: 2px; }
table { border-collapse: collapse; margin: .5rem 0 1rem; min-width: 20rem; }
.wide table { min-width: 62rem; }
caption { padding: .25rem 0; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
th, td { padding: .4rem .6rem; text-align: left; vertical-align: top; border-top: 1px solid #b4bcc4; overflow-wrap: break-word; }
thead th { background: ${header.fill ?? '#fff'}; color: ${header.colour ?? '#000'}; vertical-align: middle; }
tbody tr:last-child > * { border-bottom: 1px solid ${header.fill ?? '#000'}; }
tbody .group > * { border-top: 2px solid ${header.fill ?? '#000'}; }
.figure { text-align: right; }
td p, td ul, th p { margin: 0 0 .5rem; }
td > :last-child { margin-bottom: 0; }
ul { padding-left: 1.25rem; }
nav a { display: inline-block; min-height: 24px; }
figure { margin: 1rem 0; }
figcaption { font-weight: bold; margin-bottom: .4rem; }
svg { display: block; width: 100%; height: auto; }
svg rect { stroke: ${ratingBorder.colour}; stroke-width: 1; }
svg text { font-size: 16px; font-weight: bold; text-anchor: middle; }
@media (max-width: 40rem) { svg { height: 2.75rem; } svg text { display: none; } }`;
}

function cellRules(theme: Theme, classes: ReadonlyMap<StyleName, string>): readonly string[] {
  const look = lookBook(theme);
  return [...classes].map(([style, name]) => {
    const { fill, colour, bold } = look(style);
    const border = style.startsWith('rating ')
      ? ` border: 1px solid ${theme.ratingBorder.colour};`
      : '';
    const rules = [
      fill === undefined ? '' : `background: ${fill};`,
      colour === undefined ? '' : `color: ${colour};`,
      bold === true ? 'font-weight: bold;' : '',
    ].filter((rule) => rule !== '');
    return `tbody .${name} { ${rules.join(' ')}${border} }`;
  });
}

/** Header rows are printed again on each page by themselves; browsers drop fills unless told. */
const PRINT_RULES = `@page { size: A4 landscape; margin: 12mm; }
@media print {
  body { max-width: none; padding: 0; font-size: 10pt; }
  nav { display: none; }
  section + section { break-before: page; }
  h2 { margin-top: 0; }
  h1, h2, h3, caption, thead { break-after: avoid; }
  tbody tr:first-child { break-before: avoid; }
  tr, figure { break-inside: avoid; }
  thead { display: table-header-group; }
  .table { overflow: visible; }
  .wide table { min-width: 0; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}`;

/** A name of letters, digits, blanks and hyphens between quotes, and what stands in for it. */
function fontFamily(font: string): string {
  return `"${font.replace(/[^\p{L}\p{N} -]/gu, '')}", Helvetica, sans-serif`;
}
