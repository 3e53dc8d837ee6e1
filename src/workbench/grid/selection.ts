import type { Area, Sheet } from '../../simulator/model/index.js';
import type { Place } from './moves.js';

/** What of the selection lies in one row; plain values, so that rows can be compared. */
export interface RowSelection {
  readonly left: number;
  readonly right: number;
  readonly isTop: boolean;
  readonly isBottom: boolean;
  /** The active cell's column, or -1. */
  readonly active: number;
}

const NONE: RowSelection = { left: -1, right: -2, isTop: false, isBottom: false, active: -1 };

export function selectionIn({ selection, activeCell }: Sheet, row: number): RowSelection {
  const area = selection.find(({ top, bottom }) => row >= top && row <= bottom);
  const active = activeCell.row === row ? activeCell.column : -1;
  if (area === undefined) return active < 0 ? NONE : { ...NONE, active };
  const { left, right, top, bottom } = area;
  return { left, right, isTop: row === top, isBottom: row === bottom, active };
}

export const isSameSelection = (one: RowSelection, other: RowSelection): boolean =>
  one.left === other.left &&
  one.right === other.right &&
  one.isTop === other.isTop &&
  one.isBottom === other.isBottom &&
  one.active === other.active;

/** The corner of the selection that lies across from the active cell: what Shift and arrows move. */
export function farCorner({ selection, activeCell }: Sheet): Place {
  const area: Area | undefined = selection[0];
  if (area === undefined) return activeCell;
  return {
    row: area.top === activeCell.row ? area.bottom : area.top,
    column: area.left === activeCell.column ? area.right : area.left,
  };
}

/** Which sides of a cell lie on the selection's outline, for style sheets: "top left". */
export function outlineOf(selected: RowSelection, column: number): string | undefined {
  const { left, right, isTop, isBottom } = selected;
  if (column < left || column > right) return undefined;
  const sides = [
    ...(isTop ? ['top'] : []),
    ...(isBottom ? ['bottom'] : []),
    ...(column === left ? ['left'] : []),
    ...(column === right ? ['right'] : []),
  ];
  return sides.length === 0 ? undefined : sides.join(' ');
}
