import { clearCells } from '../../simulator/excel/clear.js';
import { worksheetProtectionClass } from '../../simulator/excel/protection.js';
import { removeSheet, renameSheet } from '../../simulator/excel/sheet-tabs.js';
import { tableClass } from '../../simulator/excel/tables.js';
import {
  type Area,
  areaAddress,
  type DataValidation,
  enclose,
  intersect,
  areaOf,
  cellAt,
  parseArea,
  quoteSheetName,
  type Sheet,
  type Table,
  type Workbook,
} from '../../simulator/model/index.js';
import type { Outcome, WorkbookHost } from './workbook-host.js';
import type { Place } from './moves.js';

/* What a person does with mouse and keys, with the events that Excel raises for it. */

export const sheetInFront = (workbook: Workbook): Sheet | undefined =>
  workbook.sheets.find(({ id }) => id === workbook.activeSheetId);

export function selectCells(host: WorkbookHost, sheet: Sheet, from: Place, to: Place): void {
  host.act((excel) => {
    sheet.selection = [enclose(areaOf(from.row, from.column), areaOf(to.row, to.column))];
    sheet.activeCell = { row: from.row, column: from.column };
    excel.announceSelection(sheet);
  });
}

export const openSheet = (host: WorkbookHost, sheet: Sheet): Outcome =>
  host.act((excel) => excel.activate(sheet));
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

/** Where an address leads on this sheet, or null where it is none. */
export const placeNamed = (address: string): Area | null => parseArea(address.trim());

export const fullAddress = (sheet: Sheet, area: Area): string =>
  `${quoteSheetName(sheet.name)}!${areaAddress(area)}`;

export function ruleAt(sheet: Sheet, { row, column }: Place): DataValidation | undefined {
  const cell = areaOf(row, column);
  return sheet.validations.find(({ areas }) => areas.some((area) => intersect(area, cell)));
}

/** The choices of a list rule: written out, or standing in a range. */
export function choicesOf(workbook: Workbook, sheet: Sheet, rule: DataValidation): string[] {
  const source = rule.formula1;
  if (!source.startsWith('=')) return source.split(',').map((choice) => choice.trim());
  const name = workbook.names.find(
    (one) => one.name.toLowerCase() === source.slice(1).toLowerCase(),
  );
  const [, quoted, plain, address = ''] =
    /^=(?:(?:'((?:[^']|'')*)'|([^'!]+))!)?(.+)$/.exec(name?.formula ?? source) ?? [];
  const wanted = quoted?.replaceAll("''", "'") ?? plain;
  const home = wanted === undefined ? sheet : workbook.sheets.find((one) => one.name === wanted);
  const area = parseArea(address);
  if (home === undefined || area === null) return [];
  const choices: string[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      choices.push(String(cellAt(home, row, column)?.value ?? ''));
    }
  }
  return choices.filter((choice) => choice !== '');
}
