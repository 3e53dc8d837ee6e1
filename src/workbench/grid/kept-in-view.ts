import { type RefObject, useLayoutEffect } from 'react';
import type { Sheet } from '../../simulator/model/index.js';
import { type Extents, type Offsets, sizeAt } from './extents.js';
import { HEADING } from './grid-row.js';
import type { Place } from './moves.js';

/** Of a cell larger than this only the beginning need be in view. Pixels. */
const MOST_OF_A_CELL = 200;

/** Where to scroll so that a row or column is seen beside the frozen ones; null to stay. */
function scrolledTo(
  offsets: Offsets,
  index: number,
  frozen: number,
  view: { readonly from: number; readonly size: number },
): number | null {
  if (index < frozen || index >= offsets.length - 1) return null;
  const held = offsets[frozen] ?? 0;
  const start = offsets[index] ?? 0;
  const end = start + Math.min(sizeAt(offsets, index), MOST_OF_A_CELL);
  if (start - held < view.from) return start - held;
  return end > view.from + view.size ? end - view.size : null;
}

/** Scrolls when another cell is to be looked at, by key or because the add-in shows it. */
export function useKeptInView(
  frame: RefObject<HTMLElement | null>,
  { frozen }: Sheet,
  { rows, columns }: Extents,
  { row, column }: Place,
): void {
  useLayoutEffect(() => {
    const box = frame.current;
    if (box === null) return;
    const { scrollTop, scrollLeft, clientHeight, clientWidth } = box;
    const down = { from: scrollTop, size: clientHeight - HEADING.height };
    const across = { from: scrollLeft, size: clientWidth - HEADING.width };
    box.scrollTop = scrolledTo(rows, row, frozen.rows, down) ?? scrollTop;
    box.scrollLeft = scrolledTo(columns, column, frozen.columns, across) ?? scrollLeft;
    // Not when sizes alone change: the view stays where the person has scrolled it.
  }, [frame, row, column]);
}
