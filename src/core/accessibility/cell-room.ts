import type { InspectedLook, InspectedSheet } from '../sheet/inspected-sheet.js';
import { includes, isBlank, textAt } from './sheet-cells.js';

/** What a cell gives its text. Points. */
export interface Room {
  readonly width: number;
  readonly height: number;
  /** Room that blank cells beside it lend to text that is not wrapped. */
  readonly overflow: number;
}

/** Excel keeps five pixels of a column for itself (ECMA-376 part 1, 18.3.1.13). */
const PADDING = 3.75;
const INDENT_STEP = 9;

/** Without the spare room that a layout keeps: what is found to be cut is cut. */
export function room(
  sheet: InspectedSheet,
  row: number,
  column: number,
  look: InspectedLook,
): Room {
  const { at, rowHeights, columnWidths } = sheet;
  const width = columnWidths[column - (at?.column ?? 0)] ?? 0;
  return {
    width: Math.max(1, width - PADDING - look.indent * INDENT_STEP),
    height: rowHeights[row - (at?.row ?? 0)] ?? 0,
    overflow: overflowOf(sheet, row, column, look),
  };
}

/** Text that stands left goes on over blank cells to its right; beyond the used range all are. */
function overflowOf(
  sheet: InspectedSheet,
  row: number,
  column: number,
  look: InspectedLook,
): number {
  const { at, columnWidths, merged } = sheet;
  if (!at || look.wrap) return 0;
  // Centred text goes over both sides, right-aligned text over the left: both are seldom long.
  if (look.horizontal !== 'left') return Infinity;
  let overflow = 0;
  for (let next = column + 1; next < at.column + at.columns; next += 1) {
    const isTaken = merged?.some((area) => includes(area, row, next)) === true;
    if (isTaken || !isBlank(textAt(sheet, row, next))) return overflow;
    overflow += columnWidths[next - at.column] ?? 0;
  }
  return Infinity;
}
