import type { HTMLAttributes, MouseEvent } from 'react';
import { columnNumber, parseArea } from '../../simulator/model/index.js';
import type { Place } from './moves.js';

/** What the mouse is over: a cell, a heading, or the corner where the headings meet. */
export type Pointed =
  | ({ readonly kind: 'cell' } & Place)
  | { readonly kind: 'row'; readonly row: number }
  | { readonly kind: 'column'; readonly column: number }
  | { readonly kind: 'sheet' };

export interface MouseActs {
  /** False where what is being typed must be put right first: the focus stays there. */
  readonly onPress: (at: Pointed, extend: boolean) => boolean;
  readonly onDrag: (to: Pointed) => void;
  readonly onDoublePress: () => void;
}

function pointedAt({ target }: MouseEvent): Pointed | null {
  const part = (target as HTMLElement).closest<HTMLElement>('[role=gridcell], .sheet-heading');
  if (part === null) return null;
  const area = part.id.startsWith('cell-') ? parseArea(part.id.slice('cell-'.length)) : null;
  if (area !== null) return { kind: 'cell', row: area.top, column: area.left };
  if (part.dataset['corner'] !== undefined) return { kind: 'sheet' };
  const label = part.textContent ?? '';
  return part.role === 'rowheader'
    ? { kind: 'row', row: Number(label) - 1 }
    : { kind: 'column', column: columnNumber(label) };
}

/** Parts that take the mouse for themselves: the editor and the arrow of a list. */
const isOwn = ({ target }: MouseEvent): boolean =>
  (target as HTMLElement).closest('textarea, button') !== null;

/** The handlers of the grid; one for all cells, so that rows need not be drawn anew for them. */
export function mouseOn(acts: MouseActs): HTMLAttributes<HTMLElement> {
  return {
    onMouseDown: (event) => {
      const at = isOwn(event) || event.button !== 0 ? null : pointedAt(event);
      if (at !== null && !acts.onPress(at, event.shiftKey)) event.preventDefault();
    },
    onMouseOver: (event) => {
      const at = event.buttons === 1 && !isOwn(event) ? pointedAt(event) : null;
      if (at !== null) acts.onDrag(at);
    },
    onDoubleClick: (event) => {
      if (!isOwn(event) && pointedAt(event)?.kind === 'cell') acts.onDoublePress();
    },
  };
}
