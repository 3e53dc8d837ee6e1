import { clearCells } from '../../simulator/excel/clear.js';
import { worksheetProtectionClass } from '../../simulator/excel/protection.js';
import { addSheet, removeSheet, renameSheet } from '../../simulator/excel/sheet-tabs.js';
import { tableClass } from '../../simulator/excel/tables.js';
import {
  type Area,
  areaAddress,
  areaOf,
  cellAt,
  enclose,
  ensureCell,
  internStyle,
  intersect,
  quoteSheetName,
  type Sheet,
  styleAt,
  type Table,
  type Workbook,
} from '../../simulator/model/index.js';
import type { Place } from './moves.js';
import type { Outcome, WorkbookHost } from './workbook-host.js';

/* What a person does with mouse and keys, with the events that Excel raises for it. */

export const sheetInFront = (workbook: Workbook): Sheet | undefined =>
  workbook.sheets.find(({ id }) => id === workbook.activeSheetId);

/** Merged cells are selected whole. */
const withMerges = ({ merges }: Sheet, area: Area): Area =>
  merges.reduce((all, merge) => (intersect(all, merge) === null ? all : enclose(all, merge)), area);

export function selectArea(host: WorkbookHost, sheet: Sheet, area: Area, active: Place): void {
  const whole = withMerges(sheet, area);
  const merge = sheet.merges.find((one) => intersect(one, areaOf(active.row, active.column)));
  const at = merge === undefined ? active : { row: merge.top, column: merge.left };
  host.act((excel) => {
    sheet.selection = [whole];
    sheet.activeCell = at;
    excel.announceSelection(sheet);
  });
}

export const selectCells = (host: WorkbookHost, sheet: Sheet, from: Place, to: Place): void =>
  selectArea(host, sheet, enclose(areaOf(from.row, from.column), areaOf(to.row, to.column)), from);

export const openSheet = (host: WorkbookHost, sheet: Sheet): Outcome =>
  host.act((excel) => excel.activate(sheet));
export const newSheet = (host: WorkbookHost): Outcome =>
  host.act((excel) => excel.activate(addSheet(excel, null)));
export const nameSheet = (host: WorkbookHost, sheet: Sheet, name: string): Outcome =>
  host.act((excel) => renameSheet(excel, sheet, name));
export const deleteSheet = (host: WorkbookHost, sheet: Sheet): Outcome =>
  host.act((excel) => removeSheet(excel, sheet));
export const emptyCells = (host: WorkbookHost, sheet: Sheet, area: Area): Outcome =>
  host.act((excel) => clearCells(excel, sheet, area, 'Contents'));

export const deleteTable = (host: WorkbookHost, sheet: Sheet, table: Table): Outcome =>
  host.act((excel) => void tableClass.call?.['Delete']?.({ sheet, table }, [], excel));

export function setProtection(host: WorkbookHost, sheet: Sheet, on: boolean): Outcome {
  const verb = on ? 'Protect' : 'Unprotect';
  return host.act((excel) => void worksheetProtectionClass.call?.[verb]?.(sheet, [], excel));
}

const fullAddress = (sheet: Sheet, area: Area): string =>
  `${quoteSheetName(sheet.name)}!${areaAddress(area)}`;

export const typeInto = (
  host: WorkbookHost,
  sheet: Sheet,
  area: Area,
  values: string | readonly (readonly string[])[],
): Outcome => host.type(fullAddress(sheet, area), values);

/** Types into one cell; a line break that is typed makes the cell wrap, as in Excel. */
export function typeText(host: WorkbookHost, sheet: Sheet, place: Place, text: string): Outcome {
  const { row, column } = place;
  const outcome = typeInto(host, sheet, areaOf(row, column), text);
  if (!outcome.ok || !text.includes('\n')) return outcome;
  return host.act(({ workbook }) => {
    const cell = ensureCell(workbook, sheet, row, column);
    cell.style = internStyle(workbook.stylePool, { ...cell.style, wrapText: true });
  });
}

/** Whether a person may type there; Excel says so before the first letter stands. */
export const mayType = (workbook: Workbook, sheet: Sheet, { row, column }: Place): boolean =>
  sheet.protection === null || !styleAt(workbook, sheet, row, column).locked;

/** What stands in a cell as one would type it. */
export function typedIn(sheet: Sheet, { row, column }: Place): string {
  const cell = cellAt(sheet, row, column);
  return cell?.formula ?? String(cell?.value ?? '');
}
