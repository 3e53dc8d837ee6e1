import { defaultTreeAdapter as tree } from 'parse5';
import { isSilent, isUnseen, seenText } from './html-hidden.js';
import { isMark, listItem, openList, wordItem, type OpenList } from './html-items.js';
import { labelOf } from './html-labels.js';
import { isCommentLink, type HtmlNotes } from './html-notes.js';
import { fontOf, isBold, isStruck, type StyleSheet } from './html-style.js';
import { isTable } from './html-table-parts.js';
import { isElement, textUnder, type HtmlElement, type HtmlNode } from './html-tree.js';
import { showsSomething, type ListItem, type PrintedLine } from './printed-line.js';
import type { Run } from './runs.js';
import { asPrinted } from './symbol-fonts.js';

/** What a page says in one place of what stands in others. */
export interface Page {
  readonly sheet: StyleSheet;
  readonly notes: HtmlNotes;
  /** Excel wrote it: `display:none` inside a cell is text that the cell is too narrow for. */
  readonly isWorksheet: boolean;
}

/** A line, or a table apart; hidden where an element around it is not displayed. */
export type HtmlPart = PrintedLine | { readonly table: HtmlElement; readonly hidden: boolean };

/** What an element hands down to the text inside it. */
interface Context {
  readonly bold: boolean;
  readonly struck: boolean;
  readonly heading: boolean;
  readonly preformatted: boolean;
  /** In a table whose rows are read as lines. */
  readonly inRow: boolean;
  /** Around it something is not displayed. */
  readonly unseen: boolean;
  readonly font: string | undefined;
  readonly lists: readonly OpenList[];
}

const BLOCKS = new Set(
  (
    'p div h1 h2 h3 h4 h5 h6 ul ol li table tr td th blockquote section article header footer pre dl dt ' +
    'dd hr address figure figcaption main nav aside form caption center details summary fieldset legend'
  ).split(' '),
);

/** The lines of a page, and the tables among them that are apart. The others only lay it out. */
export const linesOfPage = (
  body: HtmlElement,
  page: Page,
  isApart: (table: HtmlElement) => boolean,
): readonly HtmlPart[] => new LineReader(page, null, isApart).read(body);

/** The lines of a cell; a table inside it is read as lines, a row a line. */
export const linesOfCell = (
  cell: HtmlElement,
  page: Page,
  isLeftOut: (element: HtmlElement) => boolean,
): readonly PrintedLine[] =>
  new LineReader(page, cell, isLeftOut).read(cell).filter((part) => 'runs' in part);

const PLAIN: Context = {
  bold: false,
  struck: false,
  heading: false,
  preformatted: false,
  inRow: false,
  unseen: false,
  font: undefined,
  lists: [],
};

/** Control characters: LibreOffice leaves them where content controls stood. */
const UNPRINTED = /[\u0000-\u0008\u000e-\u001f]/g;

/** In a table that is read as lines, a row is one, whatever its cells hold. */
const endsLine = ({ tagName }: HtmlElement, { inRow }: Context): boolean =>
  inRow ? tagName === 'tr' || tagName === 'table' : BLOCKS.has(tagName) || tagName === 'br';

const hasSeveralCells = (row: HtmlElement): boolean =>
  row.childNodes.filter((node) => isElement(node) && /^t[dh]$/.test(node.tagName)).length > 1;

const textOf = ({ text }: Run): string => text;

const isField = ({ tagName }: HtmlElement): boolean => tagName === 'input' || tagName === 'select';

class LineReader {
  private readonly parts: HtmlPart[] = [];
  private runs: Run[] = [];
  private item: ListItem | undefined;
  /** Runs that stand for pictures and fields. */
  private readonly labels = new Set<Run>();
  /** What the cell says without its pictures and fields. */
  private readonly words: string;
  /** The line so far is a term of a list of definitions, and what it means goes on with it. */
  private afterTerm = false;

  /** @param isTaken the tables of a page that stand apart; what a cell's text leaves out */
  constructor(
    private readonly page: Page,
    private readonly cell: HtmlElement | null,
    private readonly isTaken: (element: HtmlElement) => boolean,
  ) {
    this.words = cell ? seenText(cell, page.sheet) : '';
  }

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
    const { notes, sheet } = this.page;
    if (this.says(element, context) || isSilent(element) || isMark(element)) return false;
    if (notes.bodies.has(element) || this.readNote(element, context)) return false;
    if (this.cell !== null && this.isTaken(element)) return false;
    const unseen = context.unseen || (isUnseen(element, sheet) && !this.isOverflow(element));
    if (unseen && this.cell !== null) return false;
    if (this.cell === null && isTable(element) && this.isTaken(element)) {
      this.endLine();
      this.parts.push({ table: element, hidden: unseen });
      return false;
    }
    if (!unseen) this.begin(element, context);
    return true;
  }

  private begin(element: HtmlElement, context: Context): void {
    const { tagName } = element;
    if (endsLine(element, context)) this.endLineBefore(element);
    else if (BLOCKS.has(tagName) || tagName === 'br') this.addText(' ', context);
    if (tagName === 'li') this.item = listItem(element, context.lists);
    if (tagName === 'p' || tagName === 'div') this.item = wordItem(element) ?? this.item;
    if (this.isRaisedMark(element)) this.addText(' ', context);
  }

  /** The number of a note after a year or a ref; the "st" of "31st" belongs to its number. */
  private isRaisedMark(element: HtmlElement): boolean {
    const before = this.runs.at(-1)?.text ?? '';
    return element.tagName === 'sup' && /\d$/.test(before) && !/\p{L}/u.test(textUnder(element));
  }

  /** A cell holds more text than it is wide: Excel hides what would lie over the next one. */
  private isOverflow({ tagName }: HtmlElement): boolean {
    return this.page.isWorksheet && this.cell !== null && tagName === 'span';
  }

  /** Reads a picture, an icon or a field by its words, unless they stand beside it as text. */
  private says(element: HtmlElement, context: Context): boolean {
    if (context.unseen || isUnseen(element, this.page.sheet)) return false;
    const label = labelOf(element);
    if (label === undefined) return false;
    const isBeside = (words: string): boolean => words.toLowerCase().includes(label.toLowerCase());
    if (isField(element) || !(isBeside(this.words) || this.runs.some((run) => isBeside(run.text))))
      this.addLabel(label, context);
    return true;
  }

  private addLabel(label: string, context: Context): void {
    const before = this.runs.length;
    this.addText(before > 0 ? ` ${label} ` : `${label} `, context);
    for (const run of this.runs.slice(before)) this.labels.add(run);
  }

  private hasWords(): boolean {
    return this.runs.some(({ text }) => text.trim() !== '');
  }

  /** A note stands where its number does, in brackets: a date or a name beside it stays legible. */
  private readNote(element: HtmlElement, context: Context): boolean {
    if (element.tagName === 'comment') return this.cell !== null;
    const text = element.tagName === 'a' ? this.page.notes.textOf(element) : undefined;
    if (text === undefined) return false;
    // What people remark on a cell is kept beside it, and is no part of its text.
    if (this.cell === null || !isCommentLink(element))
      this.addText(` [${text}]`, { ...context, struck: false, bold: false });
    return true;
  }

  private inside(element: HtmlElement, context: Context): Context {
    const { tagName } = element;
    const { sheet } = this.page;
    const isList = tagName === 'ul' || tagName === 'ol';
    return {
      bold: isBold(element, sheet, context.bold),
      struck: isStruck(element, sheet, context.struck),
      heading: context.heading || /^h[1-6]$/.test(tagName),
      preformatted: context.preformatted || tagName === 'pre',
      inRow: context.inRow || (this.cell !== null && tagName === 'tr' && hasSeveralCells(element)),
      unseen: context.unseen || (isUnseen(element, sheet) && !this.isOverflow(element)),
      font: fontOf(element, sheet) ?? context.font,
      lists: isList ? [...context.lists, openList(element)] : context.lists,
    };
  }

  private leave(element: HtmlElement): void {
    const { tagName } = element;
    if (tagName === 'dt' && this.hasWords()) this.endTerm();
    else this.endLine();
    if (tagName !== 'li' && tagName !== 'p') return;
    // A column of refs may hold numbers that Word counts, and no words.
    const lone: PrintedLine = { runs: [], ...(this.item && { item: this.item }) };
    if (showsSomething(lone) && (tagName === 'li' || wordItem(element))) this.parts.push(lone);
    if (tagName === 'li' || wordItem(element)) this.item = undefined;
  }

  /** "Owner" and, on the same line, who it is: a term of a list of definitions labels what follows. */
  private endTerm(): void {
    const last = this.runs.at(-1);
    const text = /:\s*$/.test(this.runs.map(textOf).join('')) ? ' ' : ': ';
    if (last) this.runs.push({ ...last, text });
    this.afterTerm = true;
  }

  private endLineBefore({ tagName }: HtmlElement): void {
    if (!this.afterTerm || !/^(?:dd|div|p|span)$/.test(tagName)) this.endLine();
  }

  private addText(text: string, context: Context): void {
    const { bold, struck, heading, preformatted, unseen, font } = context;
    if (unseen) return;
    if (text.trim() !== '') this.afterTerm = false;
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
    this.afterTerm = false;
    const worded = runs.filter((run) => run.text.trim() !== '');
    // A picture alone between paragraphs adorns the page; in a cell it tells its field.
    const isPicture = this.cell === null && worded.every((run) => this.labels.has(run));
    if (worded.length === 0 || isPicture) return;
    this.parts.push(item === undefined ? { runs } : { runs, item });
    this.item = undefined;
  }
}
