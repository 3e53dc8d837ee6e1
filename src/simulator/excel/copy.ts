import type { Host } from '../host.js';
import {
  type Area,
  areaOf,
  type Cell,
  cellAt,
  columnCount,
  ensureCell,
  intersect,
  rowCount,
  type Sheet,
} from '../model/index.js';
import { invalidArgument, notEmulated } from '../protocol/errors.js';
import { targetOf } from '../protocol/host-object.js';
import { findPlace } from './address.js';
import { oneOf } from './arguments.js';
import { announceChange } from './change-events.js';
import { offsetFormula } from './formula-text.js';
import { assertMayEdit } from './guard.js';
import { rangeAreasClass } from './range-areas.js';
import { rangeClass } from './range.js';
import { afterWrite } from './range-values.js';

interface CopyOptions {
  readonly type?: unknown;
  readonly skipBlanks?: unknown;
  readonly transpose?: unknown;
}

/**
 * Copies cells into `target`: as large as the source, or repeated over the target where its size
 * is a multiple of the source's.
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-cut-copy-paste
 */
export function copyInto(
  host: Host,
  sheet: Sheet,
  target: Area,
  sourceArgument: unknown,
  options: CopyOptions,
): null {
  const source = sourceOf(host, sheet, sourceArgument);
  const type = options.type ? oneOf(host, 'RangeCopyType', options.type) : 'All';
  const turned = options.transpose === true;
  const height = turned ? columnCount(source.area) : rowCount(source.area);
  const width = turned ? rowCount(source.area) : columnCount(source.area);
  const area = areaOf(
    target.top,
    target.left,
    rowCount(target) % height === 0 ? rowCount(target) : height,
    columnCount(target) % width === 0 ? columnCount(target) : width,
  );
  assertMayEdit(host.workbook, sheet, area);
  host.calculate();
  const cells = snapshot(source.sheet, source.area);
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const [down, right] = [(row - area.top) % height, (column - area.left) % width];
      const from = turned ? { down: right, right: down } : { down, right };
      const cell = cells[from.down]?.[from.right];
      if (cell === undefined && options.skipBlanks === true) continue;
      const place = {
        rows: row - (source.area.top + from.down),
        columns: column - (source.area.left + from.right),
      };
      pasteCell(host, sheet, row, column, cell, type, place);
    }
  }
  if (type === 'All' || type === 'Formats') copyMerges(source, sheet, area);
  host.noticeChange(true);
  afterWrite(host, sheet, area);
  announceChange(host, sheet, area, null, 'RangeEdited');
  return null;
}

function sourceOf(host: Host, own: Sheet, value: unknown): { sheet: Sheet; area: Area } {
  const range = targetOf(value, rangeClass);
  if (range !== null) return range;
  const several = targetOf(value, rangeAreasClass);
  if (several !== null) {
    const [first, ...more] = several.areas;
    if (first === undefined || more.length > 0)
      throw notEmulated('Range.copyFrom of several areas');
    return { sheet: several.sheet, area: first };
  }
  if (typeof value !== 'string') throw invalidArgument();
  return findPlace(host, value, own);
}

/** The cells as they are now, row by row. */
export function snapshot(sheet: Sheet, area: Area): (Cell | undefined)[][] {
  const rows: (Cell | undefined)[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const cells: (Cell | undefined)[] = [];
    for (let column = area.left; column <= area.right; column++) {
      const cell = cellAt(sheet, row, column);
      cells.push(cell === undefined ? undefined : { ...cell });
    }
    rows.push(cells);
  }
  return rows;
}

export function pasteCell(
  host: Host,
  sheet: Sheet,
  row: number,
  column: number,
  from: Cell | undefined,
  type: string,
  by: { readonly rows: number; readonly columns: number },
): void {
  if (from === undefined && cellAt(sheet, row, column) === undefined) return;
  const cell = ensureCell(host.workbook, sheet, row, column);
  if (type === 'All' || type === 'Formats') cell.style = from?.style ?? host.workbook.defaultStyle;
  if (type === 'Formats') return;
  cell.value = from?.value ?? '';
  delete cell.formula;
  if (type !== 'Values' && from?.formula !== undefined) {
    cell.formula = offsetFormula(from.formula, by.rows, by.columns);
  }
}

function copyMerges(source: { sheet: Sheet; area: Area }, sheet: Sheet, area: Area): void {
  const down = area.top - source.area.top;
  const right = area.left - source.area.left;
  for (const merge of source.sheet.merges.filter((one) => intersect(one, source.area))) {
    const moved = {
      top: merge.top + down,
      left: merge.left + right,
      bottom: merge.bottom + down,
      right: merge.right + right,
    };
    if (!sheet.merges.some((other) => intersect(other, moved))) sheet.merges.push(moved);
  }
}
