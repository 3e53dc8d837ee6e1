import { digestText } from '../binding/digest-text.js';
import type { CellValue, Rect } from '../sheet/placed-sheet.js';

/** What stands on a sheet: the range in use, with formulas as they are typed. */
export interface Standing {
  readonly at: Rect;
  readonly cells: readonly (readonly CellValue[])[];
}

/** What somebody did by hand to a drawn sheet, which would be lost were it drawn again. */
export interface HandEdit {
  readonly kind:
    | 'changed'
    | 'emptied'
    /** Into a cell that was drawn empty, or that was inserted. */
    | 'typed'
    | 'rows-inserted'
    | 'rows-deleted'
    /** Sorted, or cut and pasted elsewhere. */
    | 'rows-moved'
    | 'columns-inserted'
    | 'columns-deleted'
    /** A note beside a row that would be drawn no longer. */
    | 'note-left'
    /** What was drawn is not known, and what stands there is not what would be drawn now. */
    | 'unknown';
  /** On the sheet as it is now. Of what was deleted: as many cells, from where it would be. */
  readonly at: Rect;
  /** Absent where it is not known. */
  readonly drawn?: CellValue;
  readonly now?: CellValue;
}

/** A drawn sheet that was edited by hand. */
export interface EditedSheet {
  readonly mark: string;
  /** As it is called in the workbook. */
  readonly name: string;
  readonly edits: readonly HandEdit[];
}

/** Stands for these edits and no others: whoever agreed to lose them did not agree to lose more. */
export function digestOfEdits(edits: readonly HandEdit[]): string {
  return digestText(JSON.stringify(edits), 8);
}
