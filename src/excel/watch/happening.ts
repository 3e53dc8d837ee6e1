import type { Rect } from '../../core/sheet/placed-sheet.js';

/** Something that Excel tells of, by ids; not yet known whether it was our own doing. */
export type Happening =
  | CellsEdited
  /** Rows or cells of a table came, went or changed places: never our own doing. */
  | { readonly kind: 'table-moved'; readonly tableId: string }
  | { readonly kind: 'table-added'; readonly tableId: string }
  | { readonly kind: 'table-deleted'; readonly tableId: string; readonly name: string }
  | { readonly kind: 'sheet-added'; readonly sheetId: string }
  | { readonly kind: 'sheets-changed' }
  | { readonly kind: 'sheet-activated'; readonly sheetId: string };

export interface CellsEdited {
  readonly kind: 'cells-edited';
  readonly tableId: string;
  readonly sheetId: string;
  /** Null where Excel does not say, or names several areas. */
  readonly at: Rect | null;
}
