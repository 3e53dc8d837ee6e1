import type { Host } from '../host.js';
import {
  type Area,
  areaAddress,
  areaOf,
  intersect,
  isWholeColumns,
  isWholeRows,
  rowCount,
  type Sheet,
} from '../model/index.js';
import { HostError, itemNotFound } from '../protocol/errors.js';
import { type HostMethod, NULL_OBJECT } from '../protocol/host-object.js';
import { oneOf } from './arguments.js';
import { cellProperties, columnProperties, rowProperties } from './cell-properties.js';
import { shiftCells, type Shift } from './cell-moves.js';
import { announceChange } from './change-events.js';
import { clearCells } from './clear.js';
import { autoFill } from './auto-fill.js';
import { copyInto } from './copy.js';
import { findCell, replaceAll } from './find.js';
import { assertAllowed, assertMayEdit, assertUnprotected } from './guard.js';
import { moveInto } from './move.js';
import { rangeArgument } from './range-navigation.js';
import { rangeObject, type RangeTarget } from './range.js';
import { removeDuplicates } from './remove-duplicates.js';

function insert(host: Host, target: RangeTarget, direction: unknown) {
  const { sheet, area } = target;
  const shift = isWholeRows(area)
    ? 'Down'
    : isWholeColumns(area)
      ? 'Right'
      : oneOf(host, 'InsertShiftDirection', direction);
  if (isWholeRows(area)) assertAllowed(sheet, 'allowInsertRows');
  else if (isWholeColumns(area)) assertAllowed(sheet, 'allowInsertColumns');
  else assertMayEdit(host.workbook, sheet, area);
  const place = { ...area };
  shiftCells(host, sheet, place, shift as Shift);
  announceInsert(host, sheet, place, shift as Shift);
  return rangeObject(sheet, place);
}

function announceInsert(host: Host, sheet: Sheet, area: Area, shift: Shift): void {
  const inserted = isWholeRows(area)
    ? 'RowInserted'
    : isWholeColumns(area)
      ? 'ColumnInserted'
      : 'CellInserted';
  announceChange(host, sheet, area, null, inserted, {
    changeDirectionState: { insertShiftDirection: shift },
  });
}

function remove(host: Host, { sheet, area }: RangeTarget, direction: unknown): null {
  const shift = isWholeRows(area)
    ? 'Up'
    : isWholeColumns(area)
      ? 'Left'
      : oneOf(host, 'DeleteShiftDirection', direction);
  if (isWholeRows(area)) assertAllowed(sheet, 'allowDeleteRows');
  else if (isWholeColumns(area)) assertAllowed(sheet, 'allowDeleteColumns');
  else assertMayEdit(host.workbook, sheet, area);
  const hole = { ...area };
  dropCoveredTables(sheet, hole);
  shiftCells(host, sheet, hole, shift as Shift);
  const deleted = isWholeRows(hole)
    ? 'RowDeleted'
    : isWholeColumns(hole)
      ? 'ColumnDeleted'
      : 'CellDeleted';
  announceChange(host, sheet, hole, null, deleted, {
    changeDirectionState: { deleteShiftDirection: shift },
  });
  return null;
}

function dropCoveredTables(sheet: Sheet, hole: Area): void {
  sheet.tables = sheet.tables.filter((table) => {
    const shared = intersect(table.area, hole);
    return shared === null || areaAddress(shared) !== areaAddress(table.area);
  });
}

/** Cells of a table cannot be merged. https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-merge-member(1) */
function merge(host: Host, { sheet, area }: RangeTarget, across: unknown): null {
  assertUnprotected(sheet);
  if (sheet.tables.some((table) => intersect(table.area, area))) {
    throw new HostError('InvalidOperation', 'Cells of a table cannot be merged.');
  }
  const blocks =
    across === true
      ? Array.from({ length: rowCount(area) }, (_, step) => ({
          ...area,
          top: area.top + step,
          bottom: area.top + step,
        }))
      : [area];
  for (const block of blocks) mergeBlock(host, sheet, block);
  return null;
}

/** Merging keeps the first content only. */
function mergeBlock(host: Host, sheet: Sheet, block: Area): void {
  sheet.merges = sheet.merges.filter((other) => intersect(other, block) === null);
  if (block.top === block.bottom && block.left === block.right) return;
  let kept = false;
  for (let row = block.top; row <= block.bottom; row++) {
    const cells = sheet.rows.get(row)?.cells;
    for (let column = block.left; column <= block.right; column++) {
      const cell = cells?.get(column);
      if (!cell || (cell.value === '' && cell.formula === undefined)) continue;
      if (!kept) {
        kept = true;
        const { value, formula } = cell;
        const first = rangeFirst(host, sheet, block);
        if (first === cell) continue;
        first.value = value;
        if (formula !== undefined) first.formula = formula;
      }
      cell.value = '';
      delete cell.formula;
    }
  }
  sheet.merges.push(block);
  host.noticeChange();
}

function rangeFirst(host: Host, sheet: Sheet, { top, left }: Area) {
  return host.cell(sheet, top, left);
}

function unmerge(_host: Host, { sheet, area }: RangeTarget): null {
  assertUnprotected(sheet);
  sheet.merges = sheet.merges.filter((other) => intersect(other, area) === null);
  return null;
}

/** Methods of Range that change cells. */
export const rangeEdits: Readonly<Record<string, HostMethod<RangeTarget>>> = {
  Insert: (target, [shift], host) => insert(host, target, shift),
  Delete: (target, [shift], host) => remove(host, target, shift),
  Clear: ({ sheet, area }, [applyTo], host) => clearCells(host, sheet, area, applyTo),
  Merge: (target, [across], host) => merge(host, target, across),
  Unmerge: (target, _args, host) => unmerge(host, target),
  CopyFrom: ({ sheet, area }, [source, type, skipBlanks, transpose], host) =>
    copyInto(host, sheet, area, source, { type, skipBlanks, transpose }),
  MoveTo: (target, [destination], host) =>
    moveInto(host, target, rangeArgument(host, destination, target.sheet)),
  AutoFill: (target, [destination, type], host) =>
    autoFill(
      host,
      target,
      destination ? rangeArgument(host, destination, target.sheet) : target,
      type,
    ),
  Find: ({ sheet, area }, [text, criteria], host) => {
    const found = findCell(host, sheet, area, text, criteria);
    if (found === null) throw itemNotFound();
    return rangeObject(sheet, areaOf(found.row, found.column));
  },
  FindOrNullObject: ({ sheet, area }, [text, criteria], host) => {
    const found = findCell(host, sheet, area, text, criteria);
    return found === null ? NULL_OBJECT : rangeObject(sheet, areaOf(found.row, found.column));
  },
  ReplaceAll: ({ sheet, area }, [text, replacement, criteria], host) =>
    replaceAll(host, sheet, area, text, replacement, criteria),
  RemoveDuplicates: ({ sheet, area }, [columns, includesHeader], host) =>
    removeDuplicates(host, sheet, area, columns, includesHeader),
  Calculate: (_target, _args, host) => {
    host.calculate(true);
  },
  SetDirty: () => null,
  ...cellProperties,
  ...rowProperties,
  ...columnProperties,
};
