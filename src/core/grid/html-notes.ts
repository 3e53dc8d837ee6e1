import { defaultTreeAdapter as tree } from 'parse5';
import { attribute, isElement, type HtmlElement, type HtmlNode } from './html-style.js';
import { normaliseSpaces } from './spaces.js';

/** The footnotes and endnotes of a page. */
export interface HtmlNotes {
  /** The note that a link is the number of; undefined for any other link. */
  readonly textOf: (link: HtmlElement) => string | undefined;
  /** Where the notes themselves stand. */
  readonly bodies: ReadonlySet<HtmlElement>;
}

/** The targets of notes' numbers in Word ("_ftn1"), LibreOffice ("sdfootnote1sym"), Google Docs ("ftnt1"). */
const NOTE = /^#(?:_?(?:ftn|edn)\d+|sd(?:foot|end)note\d+sym|ftnt\d+)$/;

/** Finds each note by the place that its number links to: the number again, at the note's beginning. */
export function findNotes(links: readonly HtmlElement[]): HtmlNotes {
  const wanted = links.map((link) => attribute(link, 'href') ?? '').filter((to) => NOTE.test(to));
  const places = new Map<string, HtmlElement>();
  if (wanted.length > 0)
    for (const link of links)
      for (const name of [attribute(link, 'name'), attribute(link, 'id')])
        if (name !== undefined) places.set(`#${name}`, link);
  const texts = new Map<string, string>();
  const bodies = new Set<HtmlElement>();
  for (const to of wanted) {
    const number = places.get(to);
    const body = number && bodyAround(number);
    if (!body) continue;
    bodies.add(body);
    texts.set(to, normaliseSpaces(textIn(body, number).replace(/\s+/g, ' ')));
  }
  return { bodies, textOf: (link) => texts.get(attribute(link, 'href') ?? '') };
}

/** The division that holds a note of several paragraphs, or the paragraph that its number begins. */
function bodyAround(number: HtmlElement): HtmlElement | undefined {
  let body: HtmlElement | undefined;
  for (let node = number.parentNode; node && isElement(node); node = node.parentNode) {
    if (node.tagName === 'p' || node.tagName === 'li') body = node;
    if (node.tagName !== 'div') continue;
    const isNote =
      /^(?:ftn|edn|sdfootnote|sdendnote)\d+$/.test(attribute(node, 'id') ?? '') ||
      /mso-element:\s*(?:foot|end)note\b(?!-)/i.test(attribute(node, 'style') ?? '');
    return isNote ? node : body;
  }
  return body;
}

function textIn(root: HtmlElement, without: HtmlElement): string {
  const waiting: HtmlNode[] = [root];
  let text = '';
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node === without) continue;
    if (tree.isTextNode(node)) text += node.value;
    if (isElement(node)) {
      if (node.tagName === 'p') text += ' ';
      waiting.push(...[...node.childNodes].reverse());
    }
  }
  return text;
}
