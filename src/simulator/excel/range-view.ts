import type { Host } from '../host.js';
import { type Area, columnCount, type Sheet } from '../model/index.js';
import { type HostClass, hostObject, type HostObject } from '../protocol/host-object.js';
import { fullAddress } from './address.js';
import { rangeObject } from './range.js';
import {
  readFormulas,
  readNumberFormats,
  readTexts,
  readValues,
  readValueTypes,
} from './range-values.js';

/** The visible rows of a range, as blocks of adjoining rows. */
interface RangeViewTarget {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly rows: readonly number[];
}

export function readVisible(_host: Host, sheet: Sheet, area: Area): HostObject {
  const rows: number[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const record = sheet.rows.get(row);
    if (record?.hidden !== true && record?.filtered !== true) rows.push(row);
  }
  return hostObject(rangeViewClass, { sheet, area, rows });
}

type ReadArea<T> = (host: Host, sheet: Sheet, area: Area) => T[][];

/** What `read` finds in the visible rows only. */
function visibleOf<T>(read: ReadArea<T>) {
  return ({ sheet, area, rows }: RangeViewTarget, host: Host): T[][] => {
    const all = read(host, sheet, area);
    return rows.map((row) => all[row - area.top] ?? []);
  };
}

/** https://learn.microsoft.com/javascript/api/excel/excel.rangeview */
const rangeViewClass: HostClass<RangeViewTarget> = {
  name: 'RangeView',
  get: {
    CellAddresses: ({ sheet, area, rows }) =>
      rows.map((row) =>
        Array.from({ length: columnCount(area) }, (_, step) => {
          const column = area.left + step;
          return fullAddress(sheet, { top: row, bottom: row, left: column, right: column });
        }),
      ),
    ColumnCount: ({ area }) => columnCount(area),
    Formulas: visibleOf(readFormulas),
    Index: () => 0,
    NumberFormat: visibleOf(readNumberFormats),
    RowCount: ({ rows }) => rows.length,
    Text: visibleOf(readTexts),
    ValueTypes: visibleOf(readValueTypes),
    Values: visibleOf(readValues),
  },
  navigate: { Rows: (target) => hostObject(rangeViewRowsClass, target) },
  call: { GetRange: ({ sheet, area }) => rangeObject(sheet, area) },
};

const rangeViewRowsClass: HostClass<RangeViewTarget> = {
  name: 'RangeViewCollection',
  items: ({ sheet, area, rows }) =>
    rows.map((row) =>
      hostObject(rangeViewClass, { sheet, area: { ...area, top: row, bottom: row }, rows: [row] }),
    ),
};
