/**
 * A drawn sheet bears its mark as a hidden name that is known on that sheet alone:
 * `_CommitteePack_mark` = "appendix-1".
 *
 * Why a name: it belongs to the sheet itself, so it stays through renaming and moving, goes along
 * when the sheet is copied to another workbook, is saved in every file format that keeps formulas,
 * and needs ExcelApi 1.4 only. A sheet's custom properties need 1.12; a workbook setting would have
 * to know the sheet by its id, which ends with the workbook.
 * https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-names-member
 */
const MARK_NAME = '_CommitteePack_mark';

/** What `markOf` needs of a sheet, or of a collection of sheets. */
export const NAMES_TO_LOAD = ['names/name', 'names/value'];

/** Names must have been loaded with `NAMES_TO_LOAD`. */
export function markOf(sheet: Excel.Worksheet): string | undefined {
  const mark = sheet.names.items.find(({ name }) => name === MARK_NAME);
  if (mark === undefined) return undefined;
  // A constant's value comes with or without the formula's quotes, as the host pleases.
  return String(mark.value).replace(/^="?|^"|"$/g, '');
}

export function queueMark(sheet: Excel.Worksheet, mark: string): void {
  sheet.names.add(MARK_NAME, `="${mark}"`).visible = false;
}

export function queueMarkRemoval(sheet: Excel.Worksheet): void {
  sheet.names.getItem(MARK_NAME).delete();
}
