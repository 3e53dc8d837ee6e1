import { defaultTreeAdapter as tree } from 'parse5';
import type { GridCell } from './grid.js';
import type { Page } from './html-context.js';
import { linesOfCell } from './html-lines.js';
import { fillOf, type StyleSheet } from './html-style.js';
import { labelOf } from './html-labels.js';
import {
  attribute,
  findAll,
  isElement,
  textUnder,
  type HtmlElement,
  type HtmlNode,
} from './html-tree.js';
import { textOfCell } from './printed-line.js';

/** @param heading that stands above the cell; empty where none does */
export function readCell(cell: HtmlElement, heading: string, page: Page): GridCell {
  const { sheet, notes } = page;
  const label = repeatedHeading(cell, heading);
  const lines = linesOfCell(cell, page, (element) => element === label);
  const { text, struck } = textOfCell(lines);
  const fill = fillOf(cell, sheet) ?? highlightOf(cell, sheet);
  const serial = serialOf(cell, text);
  const note = notes.commentsIn(cell);
  return {
    text,
    ...(fill === undefined ? {} : { fill }),
    ...(serial === undefined ? {} : { serial }),
    ...(struck.length === 0 ? {} : { struck }),
    ...(note === '' ? {} : { note }),
  };
}

/**
 * The heading again inside the cell, in an element of its own that only narrow screens show, as the
 * responsive tables of the NHS's design system write it. Not where it is all that the cell says.
 */
function repeatedHeading(cell: HtmlElement, heading: string): HtmlElement | undefined {
  if (heading === '') return undefined;
  let element = cell;
  for (;;) {
    const first = element.childNodes.find((node) => isElement(node) || !isBlankText(node));
    if (first === undefined || !isElement(first)) return undefined;
    if (headingWords(first) === heading) return saysMore(cell, heading) ? first : undefined;
    element = first;
  }
}

const saysMore = (cell: HtmlElement, heading: string): boolean =>
  headingWords(cell) !== heading || findAll(cell, (each) => Boolean(labelOf(each))).length > 0;

/** The words of a heading, to be held against others: "Lead officer:" is "lead officer". */
export const headingWords = (cell: HtmlElement): string =>
  textUnder(cell).replace(/\s+/g, ' ').trim().replace(/\s*:$/, '').toLowerCase();

/** The highlighter's colour where it covers all that the cell says. */
function highlightOf(cell: HtmlElement, sheet: StyleSheet): string | undefined {
  let element = cell;
  for (;;) {
    const children = element.childNodes.filter((node) => isElement(node) || !isBlankText(node));
    const only = children[0];
    if (children.length !== 1 || only === undefined || !isElement(only)) return undefined;
    const fill = fillOf(only, sheet);
    if (fill !== undefined) return fill;
    element = only;
  }
}

const isBlankText = (node: HtmlNode): boolean => !tree.isTextNode(node) || node.value.trim() === '';

/** The number behind a date, as Excel (`x:num`), LibreOffice (`sdval`) and Google Sheets give it. */
function serialOf(cell: HtmlElement, text: string): number | undefined {
  const sheets = /"3":(-?[\d.]+)/.exec(attribute(cell, 'data-sheets-value') ?? '')?.[1];
  const given = attribute(cell, 'x:num') ?? attribute(cell, 'sdval') ?? sheets ?? '';
  const serial = Number(given);
  return given === '' || Number.isNaN(serial) || isNumeral(text) ? undefined : serial;
}

/** "1,200", "75%", "£3.50": a number shown as one, and so no date. */
const isNumeral = (text: string): boolean =>
  /^-?[£$€]?[\d,. ]+%?$/.test(text.trim()) && !/\d\.\d+\./.test(text);
