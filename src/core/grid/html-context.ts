import { isUnseen } from './html-hidden.js';
import { openList, type OpenList } from './html-items.js';
import type { HtmlNotes } from './html-notes.js';
import { fontOf, isBold, isStruck, type StyleSheet } from './html-style.js';
import { isElement, type HtmlElement } from './html-tree.js';

/** What a page says in one place of what stands in others. */
export interface Page {
  readonly sheet: StyleSheet;
  readonly notes: HtmlNotes;
  /** Excel wrote it: `display:none` inside a cell is text that the cell is too narrow for. */
  readonly isWorksheet: boolean;
}

/** What an element hands down to the text inside it. */
export interface Context {
  readonly bold: boolean;
  readonly struck: boolean;
  readonly heading: boolean;
  readonly preformatted: boolean;
  /** In the cell of a table that stands apart. */
  readonly inCell: boolean;
  /** In a row of a table within such a cell, which is read as a line. */
  readonly inRow: boolean;
  /** Around it something is not displayed. */
  readonly unseen: boolean;
  readonly font: string | undefined;
  readonly lists: readonly OpenList[];
}

export const plainContext = (inCell: boolean): Context => ({
  bold: false,
  struck: false,
  heading: false,
  preformatted: false,
  inCell,
  inRow: false,
  unseen: false,
  font: undefined,
  lists: [],
});

export function contextInside(element: HtmlElement, context: Context, page: Page): Context {
  const { tagName } = element;
  const { sheet } = page;
  const isList = tagName === 'ul' || tagName === 'ol';
  return {
    bold: isBold(element, sheet, context.bold),
    struck: isStruck(element, sheet, context.struck),
    heading: context.heading || /^h[1-6]$/.test(tagName),
    preformatted: context.preformatted || tagName === 'pre',
    inCell: context.inCell,
    inRow: context.inRow || (context.inCell && tagName === 'tr' && hasSeveralCells(element)),
    unseen: isUnseenIn(element, context, page),
    font: fontOf(element, sheet) ?? context.font,
    lists: isList ? [...context.lists, openList(element)] : context.lists,
  };
}

/**
 * Whether a page does not show an element for itself or for one around it. A cell that holds more text
 * than it is wide is no such case: Excel hides what would lie over the next one.
 */
export function isUnseenIn(element: HtmlElement, context: Context, page: Page): boolean {
  const isOverflow = page.isWorksheet && context.inCell && element.tagName === 'span';
  return context.unseen || (!isOverflow && isUnseen(element, page.sheet));
}

const hasSeveralCells = (row: HtmlElement): boolean =>
  row.childNodes.filter((node) => isElement(node) && /^t[dh]$/.test(node.tagName)).length > 1;

const BLOCKS = new Set(
  (
    'p div h1 h2 h3 h4 h5 h6 ul ol li table tr td th blockquote section article header footer pre dl dt ' +
    'dd hr address figure figcaption main nav aside form caption center details summary fieldset legend br'
  ).split(' '),
);

/** Whether words on both sides of an element's edge are parted. */
export const parts = ({ tagName }: HtmlElement): boolean => BLOCKS.has(tagName);

/** In a table that is read as lines, a row is one, whatever its cells hold. */
export const endsLine = (element: HtmlElement, { inRow }: Context): boolean =>
  inRow ? element.tagName === 'tr' || element.tagName === 'table' : parts(element);
