import { defaultTreeAdapter as tree } from 'parse5';
import {
  attribute,
  findAll,
  findElements,
  isElement,
  textUnder,
  type HtmlElement,
  type HtmlNode,
} from './html-tree.js';
import { normaliseSpaces } from './spaces.js';

/** The footnotes, endnotes and comments of a page. */
export interface HtmlNotes {
  /** The note or comment that a link is the number of; undefined for any other link. */
  readonly textOf: (link: HtmlElement) => string | undefined;
  /** Where notes and comments themselves stand. */
  readonly bodies: ReadonlySet<HtmlElement>;
  /** What people remarked on the words of a cell; empty where nobody did. */
  readonly commentsIn: (cell: HtmlElement) => string;
}

/** The targets of notes' numbers in Word ("_ftn1"), LibreOffice ("sdfootnote1sym"), Google Docs ("ftnt1"). */
const NOTE = /^#(?:_?(?:ftn|edn)\d+|sd(?:foot|end)note\d+sym|ftnt\d+)$/;
/** Those of comments in Word and Google Docs. */
const COMMENT = /^#(?:_msocom_\d+|cmnt\d+)$/;

const targetOf = (link: HtmlElement): string => attribute(link, 'href') ?? '';

export const isCommentLink = (link: HtmlElement): boolean => COMMENT.test(targetOf(link));

/** A small raised number that leads to another place of the page, as web pages write their notes. */
const isRaisedNumber = (link: HtmlElement): boolean =>
  /^#./.test(targetOf(link)) &&
  /^\W*\w{1,3}\W*$/.test(textUnder(link)) &&
  (isIn(link, 'sup') || link.childNodes.some((node) => isElement(node) && node.tagName === 'sup'));

const isIn = ({ parentNode }: HtmlElement, tagName: string): boolean =>
  parentNode !== null && isElement(parentNode) && parentNode.tagName === tagName;

/** Finds each note by the place that its number links to: the number again, or the note itself. */
export function findNotes(page: HtmlNode): HtmlNotes {
  const links = findElements(page, 'a').filter(
    (link) => NOTE.test(targetOf(link)) || isCommentLink(link) || isRaisedNumber(link),
  );
  const texts = new Map<string, string>();
  const bodies = new Set<HtmlElement>();
  const placeOf = links.length === 0 ? () => undefined : placesIn(page);
  for (const link of links) {
    const place = placeOf(link);
    const body = place && bodyAround(place);
    const text = body ? normaliseSpaces(textIn(body, place).replace(/\s+/g, ' ')) : '';
    if (!body || text === '') continue;
    bodies.add(body);
    texts.set(targetOf(link), text);
  }
  const textOf = (link: HtmlElement): string | undefined => texts.get(targetOf(link));
  return { bodies, textOf, commentsIn: (cell) => commentsIn(cell, textOf) };
}

/** Where links lead to, if further down the page: a note's own number leads back up. */
function placesIn(page: HtmlNode): (link: HtmlElement) => HtmlElement | undefined {
  const places = new Map<string, HtmlElement>();
  const order = new Map<HtmlElement, number>();
  for (const element of findAll(page, () => true)) {
    order.set(element, order.size);
    for (const name of [attribute(element, 'name'), attribute(element, 'id')])
      if (name !== undefined && !places.has(`#${name}`)) places.set(`#${name}`, element);
  }
  return (link) => {
    const place = places.get(targetOf(link));
    return place && (order.get(place) ?? 0) > (order.get(link) ?? 0) ? place : undefined;
  };
}

/** What a page that LibreOffice Calc wrote holds beside a cell is in an element of its own. */
function commentsIn(cell: HtmlElement, textOf: (link: HtmlElement) => string | undefined): string {
  const marks = findAll(
    cell,
    (element) =>
      element.tagName === 'comment' || (element.tagName === 'a' && isCommentLink(element)),
  );
  const texts = marks.map((mark) =>
    mark.tagName === 'comment' ? textUnder(mark).trim() : textOf(mark),
  );
  return [...new Set(texts)].filter((text) => text !== undefined && text !== '').join('\n');
}

/** The division that holds a note of several paragraphs, or the paragraph that its number begins. */
function bodyAround(place: HtmlElement): HtmlElement | undefined {
  let body = /^(?:li|dd|aside)$/.test(place.tagName) ? place : undefined;
  for (let node: HtmlNode | null = place; node && isElement(node); node = node.parentNode) {
    if (node.tagName === 'p' || node.tagName === 'li') body = node;
    if (node.tagName !== 'div') continue;
    const isNote =
      /^(?:ftn|edn|sdfootnote|sdendnote|_com_)\d+$/.test(attribute(node, 'id') ?? '') ||
      /mso-element:\s*(?:(?:foot|end)note|comment)\b(?!-)/i.test(attribute(node, 'style') ?? '');
    return isNote ? node : body;
  }
  return body;
}

/** The words of a note, without the number that stands before them or leads back. */
function textIn(root: HtmlElement, place: HtmlElement): string {
  const waiting: HtmlNode[] = [root];
  let text = '';
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node === place && node !== root) continue;
    if (tree.isTextNode(node)) text += node.value;
    if (!isElement(node) || leadsBack(node)) continue;
    if (node.tagName === 'p') text += ' ';
    waiting.push(...[...node.childNodes].reverse());
  }
  return text;
}

const leadsBack = (element: HtmlElement): boolean =>
  element.tagName === 'a' &&
  /^#./.test(targetOf(element)) &&
  /^\W*\w{0,4}\W*$/.test(textUnder(element));
