import type { Host } from '../host.js';
import {
  type Area,
  cellsIn,
  intersect,
  rowsIn,
  type Sheet,
  subtract,
  tableBody,
} from '../model/index.js';
import { announceChange, beforeChange } from './change-events.js';
import { oneOf } from './arguments.js';
import { assertMayEdit } from './guard.js';
import { renameHeaders } from './table-growth.js';

/**
 * Clears contents, formats or both. With formats go merges, rules and validation.
 * https://learn.microsoft.com/javascript/api/excel/excel.clearapplyto
 */
export function clearCells(host: Host, sheet: Sheet, area: Area, applyTo: unknown): null {
  const what = applyTo ? oneOf(host, 'ClearApplyTo', applyTo) : 'All';
  assertMayEdit(host.workbook, sheet, area);
  const before = beforeChange(host, sheet, area);
  const contents = what === 'All' || what === 'Contents';
  if (what === 'All' || what === 'Formats') clearFormats(host, sheet, area);
  if (contents) {
    clearContents(sheet, area);
    if (what === 'All') dropCoveredTables(sheet, area);
    for (const table of sheet.tables) {
      const header = { ...table.area, bottom: table.area.top };
      if (intersect(header, area)) renameHeaders(host, sheet, table);
    }
    host.noticeChange();
    announceChange(host, sheet, area, before, 'RangeEdited');
  }
  dropBlankCells(host, sheet, area);
  return null;
}

function clearContents(sheet: Sheet, area: Area): void {
  for (const { cell } of cellsIn(sheet, area)) {
    cell.value = '';
    delete cell.formula;
  }
}

function clearFormats(host: Host, sheet: Sheet, area: Area): void {
  const plain = host.workbook.defaultStyle;
  for (const { cell } of cellsIn(sheet, area)) cell.style = plain;
  for (const [index, column] of sheet.columns) {
    const whole = area.top === 0 && area.bottom >= 1_048_575;
    if (whole && index >= area.left && index <= area.right) delete column.style;
  }
  for (const { record } of rowsIn(sheet, area.top, area.bottom)) {
    if (area.left === 0 && area.right >= 16_383) delete record.style;
  }
  sheet.merges = sheet.merges.filter((merge) => intersect(merge, area) === null);
  for (const rule of [...sheet.conditionalFormats, ...sheet.validations]) {
    rule.areas = rule.areas.flatMap((own) => subtract(own, area));
  }
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
  sheet.validations = sheet.validations.filter(({ areas }) => areas.length > 0);
}

/** A table whose every cell is cleared is gone. */
function dropCoveredTables(sheet: Sheet, area: Area): void {
  sheet.tables = sheet.tables.filter((table) => {
    const left = subtract(table.area, area);
    return left.length > 0 || tableBody(table).bottom < tableBody(table).top;
  });
}

/** Forgets cells that hold nothing and look like nothing, so that the used range shrinks. */
function dropBlankCells(host: Host, sheet: Sheet, area: Area): void {
  for (const { index, record } of rowsIn(sheet, area.top, area.bottom)) {
    for (const [column, cell] of record.cells) {
      if (column < area.left || column > area.right) continue;
      const shows = record.style ?? sheet.columns.get(column)?.style ?? host.workbook.defaultStyle;
      const blank = cell.value === '' && cell.formula === undefined && cell.style === shows;
      if (blank) record.cells.delete(column);
    }
    const bare = record.height === undefined && !record.hidden && !record.style && !record.filtered;
    if (record.cells.size === 0 && bare) sheet.rows.delete(index);
  }
}
