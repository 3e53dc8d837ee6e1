import { DRAWN_KEY } from '../core/pack/drawn/pack-state.js';
import { CELLS_KEY } from '../core/redraw/drawn-cells.js';
import type { PlacedSheet } from '../core/sheet/placed-sheet.js';
import type { ChangeStep, Receipt } from '../workbook/workbook.js';

export interface DrawingUndone {
  readonly receipt: Receipt;
  /** Sheets that Undo leaves as they were drawn. */
  readonly stay: readonly PlacedSheet[];
}

/**
 * What Undo of a drawing does. Of a large sheet from before this session it is not known how it
 * stood; it stays as drawn, and what is kept about it stays with it.
 */
export async function undoOfDrawing(
  receipt: Receipt,
  sheets: readonly PlacedSheet[],
): Promise<DrawingUndone> {
  const { label, steps } = receipt.inverse;
  const back = new Set(steps.flatMap((step) => markOf(step) ?? []));
  const stay = sheets.filter(({ mark }) => mark !== undefined && !back.has(mark));
  if (stay.length === 0) return { receipt, stay };
  if (back.size === 0) return { receipt: { inverse: { label, steps: [] } }, stay };
  const marks = new Set(stay.flatMap(({ mark }) => mark ?? []));
  const mended = await Promise.all(steps.map((step) => withoutThose(step, marks)));
  return { receipt: { inverse: { label, steps: mended } }, stay };
}

function markOf(step: ChangeStep): string | undefined {
  return step.kind === 'draw-sheet' || step.kind === 'clear-sheet' ? step.sheet.mark : undefined;
}

/** What is kept of drawn sheets goes back, but for those that stay. */
async function withoutThose(step: ChangeStep, stay: ReadonlySet<string>): Promise<ChangeStep> {
  if (step.kind !== 'keep' || step.before === null) return step;
  const { before, after } = step;
  const merged = <Mark extends string, Of>(
    read: (text: string | undefined) => ReadonlyMap<Mark, Of>,
    write: (of: ReadonlyMap<Mark, Of>) => string,
  ): string => {
    const staying = [...read(before)].filter(([mark]) => stay.has(mark));
    const others = [...read(after ?? undefined)].filter(([mark]) => !stay.has(mark));
    return write(new Map([...others, ...staying]));
  };
  if (step.key === CELLS_KEY) {
    const { readDrawnSheets, writeDrawnSheets } = await import('../core/redraw/stored-cells.js');
    return { ...step, after: merged(readDrawnSheets, writeDrawnSheets) };
  }
  if (step.key !== DRAWN_KEY) return step;
  const { readDrawn, writeDrawn } = await import('../core/pack/drawn/stored-digests.js');
  return { ...step, after: merged(readDrawn, writeDrawn) };
}
