import type { Drawing } from './drawing.js';
import { lineHeight, textWidth, wrapLines } from './measure-text.js';
import type { CellLook } from './placed-sheet.js';
import type { SheetSpec, TextBlock } from './sheet-spec.js';

/** Texts run over the columns beside them; the last 4% are left free for other programs' glyphs. */
const USED_WIDTH = 0.96;
const SMALLEST_TITLE = 11;

/** A1 the title, smaller where it is long; A2 the note. What no line can hold goes on below. */
export function placeTitle(drawing: Drawing, spec: SheetSpec): void {
  const look = fittingTitle(drawing, spec.title);
  addLines(drawing, spec.title, look, 6);
  addLines(drawing, spec.note, drawing.theme.note, 0);
}

function fittingTitle(drawing: Drawing, title: string): CellLook {
  const look = drawing.theme.title;
  let size = look.size ?? SMALLEST_TITLE;
  const width = drawing.lineWidth * USED_WIDTH;
  while (size > SMALLEST_TITLE && textWidth(title, size, true, drawing.theme.font) > width) size--;
  return { ...look, size };
}

export function placeText(drawing: Drawing, block: TextBlock): void {
  const look = drawing.theme.text[block.kind];
  addLines(drawing, block.text, look, AIR_UNDER_LINE, airUnder(block));
}

export function heightOfText(drawing: Drawing, block: TextBlock): number {
  const look = drawing.theme.text[block.kind];
  const line = lineHeight(look.size ?? drawing.textSize, drawing.theme.font) + AIR_UNDER_LINE;
  return linesOf(drawing, block.text, look).length * line + airUnder(block);
}

const AIR_UNDER_LINE = 1.5;

/** Points that part a large text from what follows it, beyond those under each of its lines. */
function airUnder({ kind }: TextBlock): number {
  return kind === 'heading' || kind === 'lead' ? 3 : 0;
}

/** @param last points under the last line, beyond those under each */
function addLines(drawing: Drawing, text: string, look: CellLook, air: number, last = 0): void {
  const height = lineHeight(look.size ?? drawing.textSize, drawing.theme.font) + air;
  const lines = linesOf(drawing, text, look);
  lines.forEach((line, index) => {
    drawing.addLine(line, look, height + (index === lines.length - 1 ? last : 0));
  });
}

function linesOf(drawing: Drawing, text: string, look: CellLook): readonly string[] {
  const size = look.size ?? drawing.textSize;
  const { font } = drawing.theme;
  const room = drawing.lineWidth * USED_WIDTH;
  return wrapLines(text, { font, size, bold: look.bold === true, room });
}
