import { defaultTreeAdapter as tree } from 'parse5';
import { isMark, listItem, openList, wordItem, type OpenList } from './html-items.js';
import type { HtmlNotes } from './html-notes.js';
import {
  fontOf,
  isBold,
  isElement,
  isHidden,
  isStruck,
  type HtmlElement,
  type HtmlNode,
  type StyleSheet,
} from './html-style.js';
import { showsSomething, type ListItem, type PrintedLine } from './printed-line.js';
import type { Run } from './runs.js';
import { asPrinted } from './symbol-fonts.js';

/** What a page says in one place of what stands in others. */
export interface Page {
  readonly sheet: StyleSheet;
  readonly notes: HtmlNotes;
}

export type HtmlPart = PrintedLine | { readonly table: HtmlElement };

/** What an element hands down to the text inside it. */
interface Context {
  readonly bold: boolean;
  readonly struck: boolean;
  readonly heading: boolean;
  readonly preformatted: boolean;
  /** In a table whose rows are read as lines. */
  readonly inRow: boolean;
  readonly font: string | undefined;
  readonly lists: readonly OpenList[];
}

const BLOCKS = new Set(
  (
    'p div h1 h2 h3 h4 h5 h6 ul ol li table tr blockquote section article header footer pre dl dt ' +
    'dd hr address figure figcaption main nav aside form caption center'
  ).split(' '),
);

/**
 * The lines of a piece of a page, and the tables among them that `isTable` wants apart; the others
 * are read as lines, a row a line.
 */
export function readHtmlLines(
  root: HtmlElement,
  { sheet, notes }: Page,
  isTable: (table: HtmlElement) => boolean,
): readonly HtmlPart[] {
  return new LineReader(sheet, notes, isTable).read(root);
}

const PLAIN: Context = {
  bold: false,
  struck: false,
  heading: false,
  preformatted: false,
  inRow: false,
  font: undefined,
  lists: [],
};

/** Control characters: LibreOffice leaves them where content controls stood. */
const UNPRINTED = /[\u0000-\u0008\u000e-\u001f]/g;

/** In a table that is read as lines, a row is one, whatever its cells hold. */
const endsLine = ({ tagName }: HtmlElement, { inRow }: Context): boolean =>
  inRow ? tagName === 'tr' || tagName === 'table' : BLOCKS.has(tagName) || tagName === 'br';

class LineReader {
  private readonly parts: HtmlPart[] = [];
  private runs: Run[] = [];
  private item: ListItem | undefined;

  constructor(
    private readonly sheet: StyleSheet,
    private readonly notes: HtmlNotes,
    private readonly isTable: (table: HtmlElement) => boolean,
  ) {}

  /** Walks without recursion: pages are nested as deep as whoever made them liked. */
  read(root: HtmlElement): readonly HtmlPart[] {
    const steps: { node: HtmlNode; context: Context; leave: boolean }[] = [];
    const enter = (parent: HtmlElement, context: Context): void => {
      for (const node of [...parent.childNodes].reverse()) {
        steps.push({ node, context, leave: false });
      }
    };
    enter(root, PLAIN);
    for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
      const { node, context, leave } = step;
      if (tree.isTextNode(node)) this.addText(node.value, context);
      if (!isElement(node)) continue;
      if (leave) this.leave(node);
      else if (this.opens(node, context)) {
        if (endsLine(node, context)) steps.push({ node, context, leave: true });
        enter(node, this.inside(node, context));
      }
    }
    this.endLine();
    return this.parts;
  }

  /** Begins an element; false where its inside is not to be read as lines. */
  private opens(element: HtmlElement, context: Context): boolean {
    const { tagName } = element;
    if (isHidden(element, this.sheet) || isMark(element)) return false;
    if (this.notes.bodies.has(element) || this.readNote(element, context)) return false;
    if (endsLine(element, context)) this.endLine();
    else if (BLOCKS.has(tagName) || tagName === 'br') this.addText(' ', context);
    if (tagName === 'table' && this.isTable(element)) {
      this.parts.push({ table: element });
      return false;
    }
    if (tagName === 'td' || tagName === 'th') this.addText(' ', context);
    if (tagName === 'li') this.item = listItem(element, context.lists);
    if (tagName === 'p' || tagName === 'div') this.item = wordItem(element) ?? this.item;
    return true;
  }

  /** A note stands where its number does, in brackets: a date or a name beside it stays legible. */
  private readNote(element: HtmlElement, context: Context): boolean {
    const text = element.tagName === 'a' ? this.notes.textOf(element) : undefined;
    if (text !== undefined) this.addText(` [${text}]`, { ...context, struck: false, bold: false });
    return text !== undefined;
  }

  private inside(element: HtmlElement, context: Context): Context {
    const { tagName } = element;
    const isList = tagName === 'ul' || tagName === 'ol';
    return {
      bold: isBold(element, this.sheet, context.bold),
      struck: isStruck(element, this.sheet, context.struck),
      heading: context.heading || /^h[1-6]$/.test(tagName),
      preformatted: context.preformatted || tagName === 'pre',
      inRow: context.inRow || tagName === 'td' || tagName === 'th',
      font: fontOf(element, this.sheet) ?? context.font,
      lists: isList ? [...context.lists, openList(element)] : context.lists,
    };
  }

  private leave(element: HtmlElement): void {
    this.endLine();
    if (element.tagName !== 'li' && element.tagName !== 'p') return;
    // A column of refs may hold numbers that Word counts, and no words.
    const lone: PrintedLine = { runs: [], ...(this.item && { item: this.item }) };
    if (showsSomething(lone) && (element.tagName === 'li' || wordItem(element)))
      this.parts.push(lone);
    if (element.tagName === 'li' || wordItem(element)) this.item = undefined;
  }

  private addText(text: string, { bold, struck, heading, preformatted, font }: Context): void {
    const printed = asPrinted(text, font).replace(UNPRINTED, '').replaceAll('\u2011', '-');
    const lines = preformatted ? printed.split('\n') : [printed.replace(/\s+/g, ' ')];
    lines.forEach((line, index) => {
      if (index > 0) this.endLine();
      this.runs.push({ text: line, bold, struck, heading });
    });
  }

  private endLine(): void {
    const { runs, item } = this;
    this.runs = [];
    if (runs.every((run) => run.text.trim() === '')) return;
    this.parts.push(item === undefined ? { runs } : { runs, item });
    this.item = undefined;
  }
}
