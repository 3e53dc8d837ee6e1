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
  addLines(drawing, block.text, drawing.theme.text[block.kind], airUnder(block));
}

export function heightOfText(drawing: Drawing, block: TextBlock): number {
  const look = drawing.theme.text[block.kind];
  const height = lineHeight(look.size ?? drawing.textSize, drawing.theme.font) + airUnder(block);
  return linesOf(drawing, block.text, look).length * height;
}

function airUnder(block: TextBlock): number {
  return block.kind === 'heading' || block.kind === 'lead' ? 4.5 : 1.5;
}

function addLines(drawing: Drawing, text: string, look: CellLook, air: number): void {
  const height = lineHeight(look.size ?? drawing.textSize, drawing.theme.font) + air;
  for (const line of linesOf(drawing, text, look)) drawing.addLine(line, look, height);
}

function linesOf(drawing: Drawing, text: string, look: CellLook): readonly string[] {
  const size = look.size ?? drawing.textSize;
  const { font } = drawing.theme;
  const room = drawing.lineWidth * USED_WIDTH;
  return wrapLines(text, { font, size, bold: look.bold === true, room });
}
