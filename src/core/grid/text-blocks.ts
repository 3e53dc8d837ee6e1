import { joinLines } from './broken-words.js';
import type { Block, TextBlock } from './grid.js';
import { ListDepth, type ListMark } from './list-marks.js';
import { isPageNumber } from './source-lines.js';
import { isUnfinished, type TextPiece } from './text-flow.js';

type TableBlock = Extract<Block, { kind: 'table' }>;
export type Piece = TextPiece | TableBlock;

/** A text block with the mark that its depth is read from. */
interface MarkedBlock {
  readonly block: TextBlock;
  readonly mark: ListMark | null;
}
type Part = MarkedBlock | TableBlock;

/** The pieces of a document as blocks: headings told from paragraphs, cut sentences joined. */
export function settleBlocks(pieces: readonly Piece[]): readonly Block[] {
  const before = numbersBefore(pieces);
  const after = numbersBefore([...pieces].reverse()).reverse();
  const parts = pieces.map((piece, index) => {
    if ('kind' in piece) return piece;
    const number = sectionNumber(piece);
    const goesOn = number !== null && after[index]?.number === number + 1;
    const ends = number !== null && before[index]?.number === number - 1;
    const inList = goesOn || (ends && !(before[index]?.sentence ?? false));
    return markedBlock(piece, isHeading(piece, inList));
  });
  return setDepths(joinOverGaps(parts));
}

function markedBlock(piece: TextPiece, heading: boolean): MarkedBlock {
  const { line, mark } = piece;
  if (heading) {
    const words = piece.text.replaceAll('**', '');
    const text = mark === null ? words : `${mark.mark} ${words}`;
    return { block: { line, kind: 'heading', text }, mark: null };
  }
  if (mark === null) return { block: { line, kind: 'paragraph', text: piece.text }, mark };
  return { block: { line, kind: 'item', text: piece.text, mark: mark.mark }, mark };
}

/** "2. Key points" alone between gaps is a heading, unless a list of such numbers goes on. */
function isHeading(piece: TextPiece, inList: boolean): boolean {
  if (piece.heading) return true;
  if (!piece.leads) return false;
  if (piece.mark === null) return isBold(piece.text) || looksLikeHeading(piece.text);
  return sectionNumber(piece) !== null && !inList && looksLikeHeading(piece.text);
}

/** The number of an item, and whether its text is a sentence, as no heading's is. */
interface ListNumber {
  readonly number: number;
  readonly indent: number;
  readonly sentence: boolean;
}

/** For each piece the last number of the list that it stands in, items nested in it passed over. */
function numbersBefore(pieces: readonly Piece[]): (ListNumber | null)[] {
  let last: ListNumber | null = null;
  return pieces.map((piece) => {
    const before = last;
    const mark = 'kind' in piece ? null : piece.mark;
    const number = sectionNumber(piece);
    if (mark === null || 'kind' in piece) last = null;
    else if (number !== null) {
      last = { number, indent: mark.indent, sentence: /[.:;?]$/.test(piece.text) };
    } else if (mark.indent <= (last?.indent ?? Infinity)) last = null;
    return before;
  });
}

const isBold = (text: string): boolean => /^\*\*[^*]+\*\*$/.test(text);

/** The 2 of "2. Key points". */
function sectionNumber(piece: Piece): number | null {
  if ('kind' in piece || piece.mark?.class !== 'number') return null;
  const found = /^(\d{1,2})\.$/.exec(piece.mark.mark);
  return found === null ? null : Number(found[1]);
}

/** "From: …" above a message, and any label in bold before its value. */
const LABELLED =
  /^\**(?:from|sent|to|cc|subject|importance|attachments)\s*:|^\*\*[^*]{2,40}(?::\*\*|\*\*:)\s*\S/i;

/** Short, begun like a title, and no sentence: no full stop, question mark or comma ends it. */
function looksLikeHeading(text: string): boolean {
  if (text.length > 110 || text.split(' ').length > 14 || LABELLED.test(text)) return false;
  const title = /^["'‘“(*]*[\p{Lu}\d]/u.test(text) && !/[.,;:!?]\**$/.test(text);
  return title && !isPageNumber(text);
}

/** What stands between two pages and belongs to neither. */
export const isFurniture = (block: { readonly kind: string; readonly text?: string }): boolean =>
  block.kind !== 'table' && isPageNumber(block.text ?? '');

/** Puts together what a gap cut in mid-sentence: open at its end, and begun again in lower case. */
function joinOverGaps(parts: readonly Part[]): readonly Part[] {
  const runs: Part[][] = [];
  let last: Part[] = [];
  for (const part of parts) {
    const end = last.at(-1);
    if (end !== undefined && goesOnAfterGap(end, part)) {
      last.push(part);
      continue;
    }
    const run = [part];
    runs.push(run);
    if ('kind' in part || !isFurniture(part.block)) last = run;
  }
  return runs.flatMap(joinRun);
}

function goesOnAfterGap(end: Part, part: Part): boolean {
  if ('kind' in part || 'kind' in end) return false;
  if (part.block.kind !== 'paragraph' || end.block.kind === 'heading') return false;
  return /^["'‘“(]?\p{Ll}/u.test(part.block.text) && isUnfinished(end.block.text);
}

function joinRun(run: readonly Part[]): readonly Part[] {
  const [first, ...others] = run;
  if (first === undefined || 'kind' in first || others.length === 0) return run;
  const blocks = others.flatMap((part) => ('kind' in part ? [] : [part.block]));
  const text = joinLines([first.block, ...blocks].map((block) => block.text));
  const joined = blocks.map((block) => block.line);
  return [{ mark: first.mark, block: { ...first.block, text, joined } }];
}

/** Depths count from the last heading or paragraph: a list does not nest in the one before. */
function setDepths(parts: readonly Part[]): readonly Block[] {
  let list = new ListDepth();
  return parts.map((part) => {
    if ('kind' in part) return part;
    if (part.mark !== null) return { ...part.block, depth: list.depthOf(part.mark) };
    if (!isFurniture(part.block)) list = new ListDepth();
    return part.block;
  });
}
