import type { Host } from '../host.js';
import { type Area, areaOf, MAX_COLUMNS, MAX_ROWS, type Sheet } from '../model/index.js';
import { type HostClass, NULL_OBJECT } from '../protocol/host-object.js';
import { wholeNumber } from './arguments.js';
import { rangeArgument } from './range-navigation.js';
import { rangeObject } from './range.js';

function freezeAt(host: Host, sheet: Sheet, value: unknown): null {
  const { area } = rangeArgument(host, value, sheet);
  const rows = area.bottom >= MAX_ROWS - 1 ? 0 : area.bottom + 1;
  const columns = area.right >= MAX_COLUMNS - 1 ? 0 : area.right + 1;
  sheet.frozen = { rows, columns };
  return null;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetfreezepanes */
export const freezePanesClass: HostClass<Sheet> = {
  name: 'WorksheetFreezePanes',
  call: {
    FreezeAt: (sheet, [range], host) => freezeAt(host, sheet, range),
    FreezeRows: (sheet, [count]) => {
      sheet.frozen = { rows: wholeNumber(count ?? 1, 0), columns: 0 };
    },
    FreezeColumns: (sheet, [count]) => {
      sheet.frozen = { rows: 0, columns: wholeNumber(count ?? 1, 0) };
    },
    GetLocation: (sheet) => rangeObject(sheet, frozenArea(sheet)),
    GetLocationOrNullObject: (sheet) =>
      sheet.frozen.rows === 0 && sheet.frozen.columns === 0
        ? NULL_OBJECT
        : rangeObject(sheet, frozenArea(sheet)),
    Unfreeze: (sheet) => {
      sheet.frozen = { rows: 0, columns: 0 };
    },
  },
};

/** Frozen rows alone are whole rows; columns alone whole columns. */
function frozenArea({ frozen: { rows, columns } }: Sheet): Area {
  if (columns === 0) return areaOf(0, 0, Math.max(rows, 1), MAX_COLUMNS);
  return areaOf(0, 0, rows === 0 ? MAX_ROWS : rows, columns);
}
