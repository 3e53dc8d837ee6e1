import type { LeftOut } from './grid.js';
import { labelOf } from './html-labels.js';
import {
  attribute,
  findAll,
  holds,
  isBlank,
  isElement,
  textUnder,
  type HtmlElement,
} from './html-tree.js';
import { normaliseSpaces } from './spaces.js';

/** What a page shows that its markup does not hold, or holds without words. */
export function leftOutOf(body: HtmlElement): readonly LeftOut[] {
  const further = furtherPages(body);
  const pictures = findAll(body, isPictureCell).length;
  return [
    ...findAll(body, isClosed).map((part): LeftOut => ({
      what: 'closed-part',
      sheet: summaryOf(part),
    })),
    ...(further === undefined ? [] : [{ what: 'further-pages', sheet: further } as const]),
    ...(pictures === 0 ? [] : [{ what: 'pictures', sheet: '', cells: pictures } as const]),
  ];
}

/** Browsers copy the title of a closed `<details>` and nothing of what it holds. */
const isClosed = (element: HtmlElement): boolean =>
  element.tagName === 'details' &&
  attribute(element, 'open') === undefined &&
  summaryOf(element) !== '' &&
  element.childNodes.every((node) =>
    isElement(node)
      ? node.tagName === 'summary' || isBlank(node)
      : !('value' in node) || node.value.trim() === '',
  );

function summaryOf(details: HtmlElement): string {
  const summary = details.childNodes.filter(isElement).find(({ tagName }) => tagName === 'summary');
  return summary ? wordsIn(summary) : '';
}

const wordsIn = (element: HtmlElement): string =>
  normaliseSpaces(textUnder(element).replace(/\s+/g, ' '));

const SHOWING = /showing (\d{1,5})(?: ?[–-] ?| to )(\d{1,5}) of (\d{1,5})\b/i;

/** "Showing 1 to 10 of 24 entries": the words, where not all are shown. */
function furtherPages(body: HtmlElement): string | undefined {
  const said = SHOWING.exec(wordsIn(body));
  const [words, from, to, all] = said ?? [];
  return words !== undefined && Number(all) > Number(to) - Number(from) + 1 ? words : undefined;
}

const isPictureCell = (element: HtmlElement): boolean =>
  /^t[dh]$/.test(element.tagName) &&
  holds(element, ({ tagName }) => tagName === 'img' || tagName === 'svg') &&
  isBlank(element) &&
  !holds(element, (each) => Boolean(labelOf(each))) &&
  !labelOf(element);
