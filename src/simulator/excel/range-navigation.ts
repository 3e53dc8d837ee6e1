import type { Host } from '../host.js';
import {
  type Area,
  areaOf,
  cellAt,
  columnCount,
  contains,
  enclose,
  intersect,
  MAX_COLUMNS,
  MAX_ROWS,
  rowCount,
  type Sheet,
  usedArea,
  WHOLE_SHEET,
} from '../model/index.js';
import { generalException, HostError, invalidArgument, itemNotFound } from '../protocol/errors.js';
import {
  type HostMethod,
  hostObject,
  type HostObject,
  NULL_OBJECT,
  targetOf,
} from '../protocol/host-object.js';
import { findPlace } from './address.js';
import { wholeNumber } from './arguments.js';
import { rangeAreasClass } from './range-areas.js';
import { rangeClass, rangeObject, type RangeTarget } from './range.js';
import { readVisible } from './range-view.js';
import { specialCells } from './special-cells.js';
import { tablesIn } from './table-growth.js';
import { tableListObject } from './tables.js';

/** The block, or InvalidArgument where it leaves the sheet. */
function onSheet(sheet: Sheet, area: Area): HostObject {
  const real = area.top <= area.bottom && area.left <= area.right;
  if (!real || !contains(WHOLE_SHEET, area)) throw invalidArgument();
  return rangeObject(sheet, area);
}

/** The range that an argument gives: a range, or an address on the given sheet. */
export function rangeArgument(host: Host, value: unknown, own: Sheet): RangeTarget {
  const target = targetOf(value, rangeClass);
  if (target !== null) return target;
  if (typeof value !== 'string') throw invalidArgument();
  return findPlace(host, value, own);
}

function offset({ area }: RangeTarget, rows: number, columns: number): Area {
  return {
    top: area.top + rows,
    left: area.left + columns,
    bottom: area.bottom + rows,
    right: area.right + columns,
  };
}

/** Rows above or below, columns before or after: `count` may be negative to count from inside. */
function beside(target: RangeTarget, side: 'above' | 'below' | 'before' | 'after', count: unknown) {
  const n = count === null || count === undefined ? 1 : wholeNumber(count);
  if (n === 0) throw invalidArgument();
  const { area, sheet } = target;
  const size = Math.abs(n);
  const inside = n < 0 ? size : 0;
  const block = {
    above: { ...area, top: area.top - size + inside, bottom: area.top - 1 + inside },
    below: { ...area, top: area.bottom + 1 - inside, bottom: area.bottom + size - inside },
    before: { ...area, left: area.left - size + inside, right: area.left - 1 + inside },
    after: { ...area, left: area.right + 1 - inside, right: area.right + size - inside },
  }[side];
  return onSheet(sheet, block);
}

function used(host: Host, { sheet, area }: RangeTarget, valuesOnly: unknown): Area | null {
  return usedArea(host.workbook, sheet, valuesOnly === true, area);
}

/** Grows until a blank row and a blank column lie on each side (Ctrl+*). */
function surroundingRegion({ sheet, area }: RangeTarget): Area {
  let region = area;
  for (;;) {
    const halo = {
      top: Math.max(0, region.top - 1),
      left: Math.max(0, region.left - 1),
      bottom: Math.min(MAX_ROWS - 1, region.bottom + 1),
      right: Math.min(MAX_COLUMNS - 1, region.right + 1),
    };
    let grown = region;
    for (let row = halo.top; row <= halo.bottom; row++) {
      for (let column = halo.left; column <= halo.right; column++) {
        if (isFilled(sheet, row, column)) grown = enclose(grown, areaOf(row, column));
      }
    }
    if (contains(region, grown)) return region;
    region = grown;
  }
}

function isFilled(sheet: Sheet, row: number, column: number): boolean {
  const cell = cellAt(sheet, row, column);
  return cell !== undefined && (cell.value !== '' || cell.formula !== undefined);
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  Up: [-1, 0],
  Down: [1, 0],
  Left: [0, -1],
  Right: [0, 1],
};

/** Where Ctrl+arrow leads from a cell. */
function edge(sheet: Sheet, row: number, column: number, direction: unknown): Area {
  const [down, right] = STEPS[String(direction)] ?? fail();
  const inside = (r: number, c: number): boolean =>
    r >= 0 && c >= 0 && r < MAX_ROWS && c < MAX_COLUMNS;
  let [r, c] = [row, column];
  const startsInBlock = isFilled(sheet, r, c) && isFilled(sheet, r + down, c + right);
  do {
    if (!inside(r + down, c + right)) break;
    r += down;
    c += right;
  } while (startsInBlock ? isFilled(sheet, r + down, c + right) : !isFilled(sheet, r, c));
  return areaOf(r, c);
}

function fail(): never {
  throw invalidArgument();
}

function edgeFrom(host: Host, target: RangeTarget, direction: unknown, active: unknown): Area {
  const start = active ? rangeArgument(host, active, target.sheet).area : target.area;
  const down = direction === 'Down' ? target.area.bottom : target.area.top;
  const across = direction === 'Right' ? target.area.right : target.area.left;
  return active
    ? edge(target.sheet, start.top, start.left, direction)
    : edge(target.sheet, down, across, direction);
}

function intersectionWith(host: Host, target: RangeTarget, other: unknown): HostObject | null {
  const { sheet, area } = rangeArgument(host, other, target.sheet);
  const shared = sheet === target.sheet ? intersect(target.area, area) : null;
  return shared === null ? null : rangeObject(sheet, shared);
}

function required(object: HostObject | null): HostObject {
  if (object === null) throw itemNotFound();
  return object;
}

/** Methods of Range that yield other ranges. */
export const rangeNavigation: Readonly<Record<string, HostMethod<RangeTarget>>> = {
  GetCell: ({ sheet, area }, [row, column]) =>
    // May lie outside the range, as long as it is on the sheet.
    onSheet(sheet, areaOf(area.top + wholeNumber(row), area.left + wholeNumber(column))),
  GetRow: ({ sheet, area }, [row]) => {
    const top = area.top + wholeNumber(row);
    return onSheet(sheet, { ...area, top, bottom: top });
  },
  GetColumn: ({ sheet, area }, [column]) => {
    const left = area.left + wholeNumber(column);
    return onSheet(sheet, { ...area, left, right: left });
  },
  GetOffsetRange: (target, [rows, columns]) =>
    onSheet(target.sheet, offset(target, wholeNumber(rows ?? 0), wholeNumber(columns ?? 0))),
  GetResizedRange: ({ sheet, area }, [rows, columns]) =>
    onSheet(sheet, {
      ...area,
      bottom: area.bottom + wholeNumber(rows ?? 0),
      right: area.right + wholeNumber(columns ?? 0),
    }),
  GetAbsoluteResizedRange: ({ sheet, area }, [rows, columns]) =>
    onSheet(sheet, areaOf(area.top, area.left, wholeNumber(rows, 1), wholeNumber(columns, 1))),
  GetEntireRow: ({ sheet, area }) =>
    rangeObject(sheet, { ...WHOLE_SHEET, top: area.top, bottom: area.bottom }),
  GetEntireColumn: ({ sheet, area }) =>
    rangeObject(sheet, { ...WHOLE_SHEET, left: area.left, right: area.right }),
  GetLastCell: ({ sheet, area }) => rangeObject(sheet, areaOf(area.bottom, area.right)),
  GetLastRow: ({ sheet, area }) => rangeObject(sheet, { ...area, top: area.bottom }),
  GetLastColumn: ({ sheet, area }) => rangeObject(sheet, { ...area, left: area.right }),
  GetRowsAbove: (target, [count]) => beside(target, 'above', count),
  GetRowsBelow: (target, [count]) => beside(target, 'below', count),
  GetColumnsBefore: (target, [count]) => beside(target, 'before', count),
  GetColumnsAfter: (target, [count]) => beside(target, 'after', count),
  GetBoundingRect: (target, [other], host) => {
    const { sheet, area } = rangeArgument(host, other, target.sheet);
    if (sheet !== target.sheet) throw invalidArgument();
    return rangeObject(sheet, enclose(target.area, area));
  },
  GetIntersection: (target, [other], host) => required(intersectionWith(host, target, other)),
  GetIntersectionOrNullObject: (target, [other], host) =>
    intersectionWith(host, target, other) ?? NULL_OBJECT,
  GetUsedRange: (target, [valuesOnly], host) =>
    // An unused range answers with its own first cell.
    rangeObject(
      target.sheet,
      used(host, target, valuesOnly) ?? areaOf(target.area.top, target.area.left),
    ),
  GetUsedRangeOrNullObject: (target, [valuesOnly], host) => {
    const area = used(host, target, valuesOnly);
    return area === null ? NULL_OBJECT : rangeObject(target.sheet, area);
  },
  GetSurroundingRegion: (target) => rangeObject(target.sheet, surroundingRegion(target)),
  GetRangeEdge: (target, [direction, active], host) =>
    rangeObject(target.sheet, edgeFrom(host, target, direction, active)),
  GetExtendedRange: (target, [direction, active], host) =>
    rangeObject(target.sheet, enclose(target.area, edgeFrom(host, target, direction, active))),
  GetSpecialCells: (target, [type, valueType], host) => {
    const areas = specialCells(host, target.sheet, [target.area], type, valueType);
    if (areas.length === 0) throw itemNotFound();
    return hostObject(rangeAreasClass, { sheet: target.sheet, areas });
  },
  GetSpecialCellsOrNullObject: (target, [type, valueType], host) => {
    const areas = specialCells(host, target.sheet, [target.area], type, valueType);
    if (areas.length === 0) return NULL_OBJECT;
    return hostObject(rangeAreasClass, { sheet: target.sheet, areas });
  },
  GetMergedAreasOrNullObject: (target) => {
    const areas = mergedAreas(target);
    return areas.length === 0
      ? NULL_OBJECT
      : hostObject(rangeAreasClass, { sheet: target.sheet, areas });
  },
  GetMergedAreas: (target) => {
    const areas = mergedAreas(target);
    if (areas.length === 0) throw itemNotFound();
    return hostObject(rangeAreasClass, { sheet: target.sheet, areas });
  },
  GetTables: ({ sheet, area }, [fully]) =>
    tableListObject(sheet, tablesIn(sheet, area, fully === true)),
  GetVisibleView: ({ sheet, area }, _args, host) => readVisible(host, sheet, area),
  _ValidateArraySize: ({ area }, [rows, columns]) => {
    if (rowCount(area) !== rows || columnCount(area) !== columns) throw invalidArgument();
    return null;
  },
  Select: (target, _args, host) => select(host, target.sheet, [target.area]),
};

/** https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getmergedareas-member(1) */
const MOST_MERGED_AREAS = 512;

/**
 * The areas that begin in the range (https://github.com/OfficeDev/office-js/issues/3611). With which
 * code Excel fails on too many is not documented.
 */
function mergedAreas({ sheet, area }: RangeTarget): Area[] {
  const areas = sheet.merges.filter(
    ({ top, left }) => intersect({ top, left, bottom: top, right: left }, area) !== null,
  );
  if (areas.length > MOST_MERGED_AREAS) throw generalException();
  return areas;
}

/** Only cells of a visible sheet can be selected; the sheet becomes the active one. */
function select(host: Host, sheet: Sheet, areas: readonly Area[]): null {
  const [first] = areas;
  if (sheet.visibility !== 'Visible' || first === undefined) {
    throw new HostError('InvalidSelection', 'The current selection is invalid for this operation.');
  }
  host.activate(sheet);
  sheet.selection = [...areas];
  sheet.activeCell = { row: first.top, column: first.left };
  host.announceSelection(sheet);
  return null;
}
