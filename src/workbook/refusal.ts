import type { EditedSheet } from '../core/redraw/hand-edits.js';

/** Excel, or we on the user's behalf, said no. Codes, not words. */
export const REFUSAL_CODES = [
  'cell-being-edited',
  'sheet-protected',
  'workbook-protected',
  'table-gone',
  'sheet-gone',
  'sheet-hidden',
  'name-taken',
  'not-our-sheet',
  'changed-since-read',
  'edited-by-hand',
  'settings-changed',
  'table-filtered',
  'merged-cells',
  'too-large',
  'text-too-long',
  'not-supported',
  'excel-too-old',
  'busy',
  'workbook-behind',
  'no-connection',
  'read-only',
  'newer-version',
  'settings-damaged',
  'stopped',
  'pdf-not-made',
  'excel-refused',
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

export interface Refusal {
  readonly code: RefusalCode;
  /** What it was about: a sheet's or table's name, a cell's address. */
  readonly subject?: string;
  /** What people did by hand to drawn sheets, where that would be lost. */
  readonly edited?: readonly EditedSheet[];
  /** Excel's own code, for the log. */
  readonly excelCode?: string;
  /** What Excel was asked, for the log: "ChartCollection.add". */
  readonly excelMember?: string;
  /**
   * Excel had begun to write, and that was taken back. Names the sheets that were added for it:
   * they stand empty, since a sheet is never deleted. Absent where nothing had been written.
   */
  readonly takenBack?: { readonly emptied: readonly string[] };
  /**
   * Sheets that hold part of what was asked, since Excel stopped half-way and did not let it be
   * taken back; none where only the workbook's settings may. Absent: the workbook is as it was.
   */
  readonly leftOn?: readonly string[];
}
