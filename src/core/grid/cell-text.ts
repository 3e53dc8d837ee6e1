import { decodeEntities } from './entities.js';
import { normaliseSpaces } from './spaces.js';

/** Attributes must have values: "a<b and b>c" holds no tag. */
const ATTRIBUTE = /\s+[\w:-]+\s*=\s*(?:"[^"<>]*"|'[^'<>]*'|[^\s"'<>]+)/;
const NAMES =
  'p|br|ul|ol|li|div|span|b|strong|i|em|u|s|strike|del|ins|sup|sub|a|font|h[1-6]|' +
  'table|thead|tbody|tr|td|th|o:p';
const TAG = new RegExp(`<(/?)(${NAMES})(?:${ATTRIBUTE.source})*\\s*/?>`, 'gi');
const BLOCKS = new Set('p br div ul ol table tr h1 h2 h3 h4 h5 h6'.split(' '));

/** A bullet between spaces begins an item: lists whose line ends were lost look like this. */
const OUTER_MARK = /(?:^|\s)[•●▪■\uf0b7\uf0a7]\s*(?=\S)/g;
const INNER_MARK = /(?:^|\s)[○◦\uf06f]\s*(?=\S)/g;
const LINE_DASH = /\n[^\S\n]*[-–*][^\S\n]+(?=\S)/g;
const LINE_RING = /\n[^\S\n]*o[^\S\n]+(?=\S)/g;
const MAY_HOLD_LISTS = /[\n•●▪■○◦\uf0b7\uf0a7\uf06f]/;

/**
 * The text of a cell that may hold fragments of HTML: paragraphs parted by "\n", list items begun
 * by "• " or, one level down, "○ ". Only names of real tags are tags: "costs < 5 and > 3" stays.
 * Lists need not be closed; a list's own marks go before the tags around it.
 */
export function cellText(html: string): string {
  return listLines(readMarkup(html));
}

/** Text without its tags and entities, ends of paragraphs as "\n". */
export const readMarkup = (html: string): string => decodeEntities(replaceTags(html));

/** Text with its list items on lines of their own, whatever marks it came with. */
export function listLines(text: string): string {
  return MAY_HOLD_LISTS.test(text) ? tidyLines(markLists(text)) : normaliseSpaces(text);
}

function replaceTags(html: string): string {
  if (!html.includes('<')) return html;
  let depth = 0;
  return html.replace(TAG, (_tag, slash: string, name: string) => {
    const tag = name.toLowerCase();
    const closes = slash === '/';
    if (tag === 'ul' || tag === 'ol') depth = Math.max(0, depth + (closes ? -1 : 1));
    if (tag === 'li') return closes ? '\n' : depth > 1 ? '\n○ ' : '\n• ';
    if (tag === 'td' || tag === 'th') return ' ';
    return BLOCKS.has(tag) ? '\n' : '';
  });
}

function markLists(text: string): string {
  return text
    .replace(OUTER_MARK, '\n• ')
    .replace(INNER_MARK, '\n○ ')
    .replace(LINE_DASH, '\n• ')
    .replace(LINE_RING, '\n○ ');
}

/** No empty lines, and no mark without its words: `<li>` before a printed "•" gives one mark. */
function tidyLines(text: string): string {
  return text
    .split('\n')
    .map((line) => normaliseSpaces(line).replace(/^(?:[•○] )+(?=[•○])/, ''))
    .filter((line) => line !== '' && line !== '•' && line !== '○')
    .join('\n');
}
