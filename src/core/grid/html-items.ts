import { numeral, type NumeralForm } from './numerals.js';
import type { ListItem } from './printed-line.js';
import { attribute, isElement, type HtmlElement, type HtmlNode } from './html-tree.js';

/** A list that is being read, and the number of its next item. */
export interface OpenList {
  readonly ordered: boolean;
  readonly type: string;
  next: number;
}

export const openList = (element: HtmlElement): OpenList => ({
  ordered: element.tagName === 'ol',
  type: attribute(element, 'type') ?? '1',
  next: Number(attribute(element, 'start') ?? 1) || 1,
});

/** The item that an `<li>` begins. Word for the web says the level apart from the nesting. */
export function listItem(element: HtmlElement, lists: readonly OpenList[]): ListItem {
  const list = lists.at(-1);
  const level = Number(attribute(element, 'data-aria-level') ?? attribute(element, 'aria-level'));
  const depth = level > 0 ? level - 1 : Math.max(0, lists.length - 1);
  if (list?.ordered !== true) return { mark: '•', class: 'bullet', depth };
  const number = Number(attribute(element, 'value')) || list.next;
  list.next = number + 1;
  return { mark: `${numeral(number, FORMS[list.type] ?? 'digits')}.`, class: 'number', depth };
}

/** HTML's `type` of an ordered list. */
const FORMS: Readonly<Record<string, NumeralForm>> = {
  a: 'letters',
  A: 'LETTERS',
  i: 'roman',
  I: 'ROMAN',
};

/**
 * The item that one of Word's paragraphs is: its clipboard has no lists, but paragraphs of a level
 * (`mso-list:l0 level2 lfo1`) whose mark, often a letter of a symbol font, is part of the text.
 */
export function wordItem(element: HtmlElement): ListItem | undefined {
  const level = /mso-list:[^;]*\blevel(\d)/i.exec(attribute(element, 'style') ?? '')?.[1];
  if (level === undefined) return undefined;
  const mark = markText(element).replace(/[\s\u00a0]+/g, '');
  const depth = Number(level) - 1;
  if (/^[(]?[\da-z]{1,4}([.)]|(\.\d+)+[.)]?)$/i.test(mark)) return { mark, class: 'number', depth };
  return mark === 'o' ? { mark, class: 'ring', depth } : { mark: '•', class: 'bullet', depth };
}

export const isMark = (element: HtmlElement): boolean =>
  /mso-list:\s*ignore/i.test(attribute(element, 'style') ?? '');

/** The text of the part that Word marks as the list's own. */
function markText(element: HtmlElement): string {
  const waiting: { node: HtmlNode; inMark: boolean }[] = [{ node: element, inMark: false }];
  let text = '';
  for (let each = waiting.pop(); each !== undefined; each = waiting.pop()) {
    const { node, inMark } = each;
    if ('value' in node && inMark) text += node.value;
    if (!isElement(node)) continue;
    const inside = inMark || isMark(node);
    for (const child of [...node.childNodes].reverse())
      waiting.push({ node: child, inMark: inside });
  }
  return text;
}
