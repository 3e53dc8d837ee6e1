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
import { clearCells } from './clear.js';
import { offsetFormula } from './formula-text.js';
import { assertMayEdit } from './guard.js';
import { rangeAreasClass } from './range-areas.js';
import { rangeClass, type RangeTarget } from './range.js';
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

function snapshot(sheet: Sheet, area: Area): (Cell | undefined)[][] {
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

function pasteCell(
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

/** Cuts and pastes: contents and formats leave their old place. */
export function moveInto(host: Host, from: RangeTarget, to: { sheet: Sheet; area: Area }): null {
  assertMayEdit(host.workbook, from.sheet, from.area);
  const cells = snapshot(from.sheet, from.area);
  clearCells(host, from.sheet, from.area, 'All');
  const area = areaOf(to.area.top, to.area.left, rowCount(from.area), columnCount(from.area));
  cells.forEach((row, down) =>
    row.forEach((cell, right) =>
      pasteCell(host, to.sheet, area.top + down, area.left + right, cell, 'All', {
        rows: 0,
        columns: 0,
      }),
    ),
  );
  host.noticeChange(true);
  announceChange(host, to.sheet, area, null, 'RangeEdited');
  return null;
}

/**
 * Fills a range from its first cells: copies, or carries a series of numbers on.
 * https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-autofill-member(1)
 */
export function autoFill(
  host: Host,
  source: RangeTarget,
  destination: { sheet: Sheet; area: Area },
  fillType: unknown,
): null {
  const type = fillType ? oneOf(host, 'AutoFillType', fillType) : 'FillDefault';
  const known = ['FillDefault', 'FillCopy', 'FillValues', 'FillFormats', 'FillSeries', 'FillDays'];
  if (!known.includes(type)) throw notEmulated(`Range.autoFill with ${type}`);
  const { sheet, area } = destination;
  const down = rowCount(area) > rowCount(source.area);
  const steps = seriesSteps(source, down, type);
  copyInto(
    host,
    sheet,
    area,
    { class: rangeClass, target: source },
    {
      type: type === 'FillValues' ? 'Values' : type === 'FillFormats' ? 'Formats' : 'All',
    },
  );
  if (steps === null) return null;
  const length = down ? rowCount(source.area) : columnCount(source.area);
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const along = down ? row - area.top : column - area.left;
      const series = steps[down ? column - area.left : row - area.top];
      if (series && along >= length) {
        ensureCell(host.workbook, sheet, row, column).value = series.start + series.step * along;
      }
    }
  }
  return null;
}

/** The series in each line of the source; null where it copies instead. */
function seriesSteps(
  { sheet, area }: RangeTarget,
  down: boolean,
  type: string,
): ({ start: number; step: number } | null)[] | null {
  if (type === 'FillCopy' || type === 'FillValues' || type === 'FillFormats') return null;
  const lines = down ? columnCount(area) : rowCount(area);
  const length = down ? rowCount(area) : columnCount(area);
  return Array.from({ length: lines }, (_, line) => {
    const numbers = Array.from({ length }, (_unused, along) => {
      const [row, column] = down ? [along, line] : [line, along];
      const cell = cellAt(sheet, area.top + row, area.left + column);
      return typeof cell?.value === 'number' && cell.formula === undefined ? cell.value : null;
    });
    const [start, second] = numbers;
    if (start === null || start === undefined || numbers.includes(null)) return null;
    if (second === undefined || second === null) {
      return type === 'FillDefault' ? null : { start, step: 1 };
    }
    return { start, step: second - start };
  });
}
