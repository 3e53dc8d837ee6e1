import type { PlanSource } from '../../tasks/preview-plan.js';

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

/**
 * Word, Excel and web pages offer tables, lists and bold type as HTML. PDF viewers and editors
 * wrap plain lines in it, which then say less than the text does: its spaces line up columns.
 */
const SAYS_MORE_THAN_TEXT = /<(?:table|li|h[1-6]|p)\b/i;

/** What was pasted or dropped, in the form that says most; null where it holds no text. */
export function givenByPaste({ html, text }: OfferedTexts): GivenSource | null {
  const isHtml = SAYS_MORE_THAN_TEXT.test(html);
  const chosen = isHtml || text.trim() === '' ? html : text;
  if (chosen.trim() === '') return null;
  const kind = chosen === html ? 'html' : 'text';
  return { source: { kind, text: chosen }, from: { kind: 'paste', lines: linesOf(text) } };
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
  if (!('blocks' in source)) return cut(source.kind === 'html' ? textOf(source.text) : source.text);
  const lines = source.blocks.flatMap((block) =>
    block.kind === 'table'
      ? block.grid.rows.map(({ cells }) => cells.map(({ text }) => text).join(' | '))
      : [block.text],
  );
  return cut(lines.join('\n'));
}

/** Rough: it is only looked at, and shown as text. */
function textOf(html: string): string {
  return html
    .replace(/<(style|script|head)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->/gi, '')
    .replace(/<\/(?:p|tr|li|h\d|div)>|<br[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, ' ')
    .replace(/[ \t]+/g, ' ')
    .trim();
}

const cut = (text: string): string =>
  text.length > BEGINNING ? `${text.slice(0, BEGINNING)}…` : text;
