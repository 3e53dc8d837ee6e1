import { defaultTreeAdapter as tree } from 'parse5';
import { declared, type StyleSheet } from './html-style.js';
import { attribute, isElement, type HtmlElement, type HtmlNode } from './html-tree.js';

/** Elements whose content is no text of the page: programs, styles, menus, stand-ins for pictures. */
const SILENT = new Set(
  (
    'script style head title template noscript svg math xml iframe object embed audio video canvas ' +
    'noframes datalist map nav'
  ).split(' '),
);

/** Elements that hold nothing of the document, seen or hidden. */
export const isSilent = (element: HtmlElement): boolean =>
  SILENT.has(element.tagName) ||
  /^(?:navigation|search|menu|menubar)$/.test(attribute(element, 'role') ?? '') ||
  isTrackedDeletion(element) ||
  isPageFurniture(element);

/**
 * Elements that the page holds and does not show. `hidden` may say "until-found"; `<dialog>` shows only
 * while it is open. https://html.spec.whatwg.org/multipage/rendering.html#hidden-elements
 */
export const isUnseen = (element: HtmlElement, sheet: StyleSheet): boolean =>
  declared(element, sheet, 'display') === 'none' ||
  /^(?:hidden|collapse|all)$/i.test(declared(element, sheet, 'visibility', 'mso-hide') ?? '') ||
  attribute(element, 'hidden') !== undefined ||
  (element.tagName === 'dialog' && attribute(element, 'open') === undefined);

/** Tracked changes are read as accepted. A `<del>` that names no author only strikes through. */
const isTrackedDeletion = (element: HtmlElement): boolean =>
  element.tagName === 'del' &&
  (attribute(element, 'cite') !== undefined || attribute(element, 'datetime') !== undefined);

/** Heads and feet of pages, and tables of contents, which repeat the headings. */
const isPageFurniture = (element: HtmlElement): boolean =>
  /^(?:header|footer)$/.test(attribute(element, 'title') ?? '') ||
  /^Table of Contents\d*$/.test(attribute(element, 'id') ?? '') ||
  /\bMsoToc\d\b/.test(attribute(element, 'class') ?? '');

/** The text under an element that its page shows as text: no pictures, no fields. */
export function seenText(root: HtmlElement, sheet: StyleSheet): string {
  const waiting: HtmlNode[] = [...root.childNodes].reverse();
  let text = '';
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (tree.isTextNode(node)) text += node.value;
    if (!isElement(node) || node.tagName === 'select') continue;
    if (!isSilent(node) && !isUnseen(node, sheet)) waiting.push(...[...node.childNodes].reverse());
  }
  return text;
}
