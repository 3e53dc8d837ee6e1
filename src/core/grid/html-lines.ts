import { defaultTreeAdapter as tree } from 'parse5';
import {
  contextInside,
  endsLine,
  isUnseenIn,
  parts,
  plainContext,
  type Context,
  type Page,
} from './html-context.js';
import { isSilent, seenText } from './html-hidden.js';
import { isMark, listItem, wordItem } from './html-items.js';
import { labelOf } from './html-labels.js';
import { isCommentLink } from './html-notes.js';
import { isTable } from './html-table-parts.js';
import { isElement, textUnder, type HtmlElement, type HtmlNode } from './html-tree.js';
import { showsSomething, type ListItem, type PrintedLine } from './printed-line.js';
import type { Run } from './runs.js';
import { asPrinted } from './symbol-fonts.js';

/** A line, or a table apart; hidden where an element around it is not displayed. */
export type HtmlPart = PrintedLine | { readonly table: HtmlElement; readonly hidden: boolean };

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

/** Control characters: LibreOffice leaves them where content controls stood. */
const UNPRINTED = /[\u0000-\u0008\u000e-\u001f]/g;

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
    enter(root, plainContext(this.cell !== null));
    for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
      const { node, context, leave } = step;
      if (tree.isTextNode(node)) this.addText(node.value, context);
      if (!isElement(node)) continue;
      if (leave) this.leave(node);
      else if (this.opens(node, context)) {
        if (endsLine(node, context)) steps.push({ node, context, leave: true });
        enter(node, contextInside(node, context, this.page));
      }
    }
    this.endLine();
    return this.parts;
  }

  /** Begins an element; false where its inside is not to be read as lines. */
  private opens(element: HtmlElement, context: Context): boolean {
    const { notes } = this.page;
    if (this.says(element, context) || isSilent(element) || isMark(element)) return false;
    if (notes.bodies.has(element) || this.readNote(element, context)) return false;
    if (this.cell !== null && this.isTaken(element)) return false;
    const unseen = isUnseenIn(element, context, this.page);
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
    else if (parts(element)) this.addText(' ', context);
    if (tagName === 'li') this.item = listItem(element, context.lists);
    if (tagName === 'p' || tagName === 'div') this.item = wordItem(element) ?? this.item;
    if (this.isRaisedMark(element)) this.addText(' ', context);
  }

  /** The number of a note after a year or a ref; the "st" of "31st" belongs to its number. */
  private isRaisedMark(element: HtmlElement): boolean {
    const before = this.runs.at(-1)?.text ?? '';
    return element.tagName === 'sup' && /\d$/.test(before) && !/\p{L}/u.test(textUnder(element));
  }

  /** Reads a picture, an icon or a field by its words, unless they stand beside it as text. */
  private says(element: HtmlElement, context: Context): boolean {
    if (isUnseenIn(element, context, this.page)) return false;
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
