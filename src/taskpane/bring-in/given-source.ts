import type { PlanSource } from '../../tasks/preview-plan.js';
import { wordsOfHtml } from './words-of-html.js';

/** What a person gave to be read, as it was given. */
export interface GivenSource {
  readonly source: PlanSource;
  readonly from:
    | { readonly kind: 'paste'; readonly lines: number }
    | { readonly kind: 'file'; readonly name: string }
    | { readonly kind: 'sheet'; readonly name: string };
}

/** The kinds of text that a clipboard, or something dropped, offers side by side. */
export interface OfferedTexts {
  readonly html: string;
  readonly text: string;
}

const TABLE = /<table\b/i;
const LISTS_AND_PARAGRAPHS = /<(?:li|h[1-6]|p)\b/i;

/**
 * What was pasted or dropped, in the form that says most; null where it holds no text. Nothing of it
 * is put into a page here or later: HTML is read by a parser of our own.
 *
 * - Word, Excel, Outlook, Google and web pages offer tables as HTML: it alone knows fills and merges.
 * - Word and web pages offer lists and bold type as HTML, beside text that has lost them.
 * - PDF viewers and editors wrap plain lines in HTML, which then says less than the text does: its
 *   spaces and tabs line up columns.
 */
export function givenByPaste({ html, text }: OfferedTexts): GivenSource | null {
  const hasText = text.trim() !== '';
  const isHtml = hasWords(html) && (!hasText || saysMore(html, text));
  if (!isHtml && !hasText) return null;
  const source = isHtml
    ? ({ kind: 'html', text: html } as const)
    : ({ kind: 'text', text } as const);
  return { source, from: { kind: 'paste', lines: linesOf(text) } };
}

function saysMore(html: string, text: string): boolean {
  return TABLE.test(html) || (LISTS_AND_PARAGRAPHS.test(html) && !linesUpColumns(text));
}

/** Where a tab only follows the mark of a list, as Word writes it, it lines up nothing. */
const COLUMNS = /^(?!\s*(?:[\d.]+|\w{1,4})?\W{0,2}\t[^\t]*$).*\S\t|^\s*\|.*\|\s*$/;

/** A table in plain text, by tabs or as in Markdown, whose lines HTML has as mere paragraphs. */
function linesUpColumns(text: string): boolean {
  return text.split(/\r\n|\r|\n/).filter((line) => COLUMNS.test(line)).length > 1;
}

/** A picture, or a chart, comes with HTML that holds no word. */
function hasWords(html: string): boolean {
  return /[\p{L}\p{N}]/u.test(wordsOfHtml(html));
}

export function givenByFile(name: string, source: PlanSource): GivenSource {
  return { source, from: { kind: 'file', name } };
}

/** 0 where only HTML was offered: what people see of it cannot be counted cheaply. */
function linesOf(text: string): number {
  return text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '').length;
}

const BEGINNING = 2000;

/** The first of what was given, as plain text: enough to see whether it is the right thing. */
export function beginningOf({ source }: GivenSource): string {
  if (!('blocks' in source))
    return cut(source.kind === 'html' ? wordsOfHtml(source.text) : source.text);
  const lines = source.blocks.flatMap((block) =>
    block.kind === 'table'
      ? block.grid.rows.map(({ cells }) => cells.map(({ text }) => text).join(' | '))
      : [block.text],
  );
  return cut(lines.join('\n'));
}

const cut = (text: string): string =>
  text.length > BEGINNING ? `${text.slice(0, BEGINNING)}…` : text;
