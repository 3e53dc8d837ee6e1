import type { Host } from '../host.js';
import {
  type Area,
  areaOf,
  columnCount,
  rowCount,
  type Sheet,
  usedArea,
  WHOLE_SHEET,
} from '../model/index.js';
import { invalidArgument, invalidOperation, itemNotFound } from '../protocol/errors.js';
import {
  type HostClass,
  hostObject,
  type HostObject,
  NULL_OBJECT,
  orNull,
  targetOf,
} from '../protocol/host-object.js';
import { findPlace } from './address.js';
import { color, finiteNumber, flag, text, wholeNumber } from './arguments.js';
import { autoFilterClass } from './auto-filter.js';
import { chartsClass } from './charts.js';
import { commentsClass } from './comments.js';
import { findCells, replaceAll } from './find.js';
import { freezePanesClass } from './freeze-panes.js';
import { namesClass } from './names.js';
import { pageBreaksClass, pageLayoutClass } from './page-layout.js';
import { worksheetProtectionClass } from './protection.js';
import { rangeAreasAt, rangeAreasClass } from './range-areas.js';
import { rangeObject } from './range.js';
import { copySheet } from './sheet-copy.js';
import { shapesClass } from './shapes.js';
import { addSheet, moveSheet, removeSheet, renameSheet, setVisibility } from './sheet-tabs.js';
import { tablesClass } from './tables.js';
import { worksheetPropertiesClass } from './worksheet-properties.js';

function used(host: Host, sheet: Sheet, valuesOnly: unknown): Area | null {
  return usedArea(host.workbook, sheet, valuesOnly === true);
}

/** The next or previous sheet in tab order, or null. */
function neighbour(host: Host, sheet: Sheet, step: 1 | -1, visibleOnly: unknown): Sheet | null {
  const { sheets } = host.workbook;
  for (let at = sheets.indexOf(sheet) + step; at >= 0 && at < sheets.length; at += step) {
    const other = sheets[at];
    if (other && (visibleOnly !== true || other.visibility === 'Visible')) return other;
  }
  return null;
}

function required(sheet: Sheet | null): HostObject {
  if (sheet === null) throw itemNotFound();
  return hostObject(worksheetClass, sheet);
}

function rangeAt(host: Host, sheet: Sheet, address: unknown): HostObject {
  if (address === null || address === undefined) return rangeObject(sheet, WHOLE_SHEET);
  const place = findPlace(host, text(address), sheet);
  return rangeObject(place.sheet, place.area);
}

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheet */
export const worksheetClass: HostClass<Sheet> = {
  name: 'Worksheet',
  get: {
    EnableCalculation: () => true,
    Id: ({ id }) => id,
    Name: ({ name }) => name,
    Position: (sheet, host) => host.workbook.sheets.indexOf(sheet),
    ShowGridlines: ({ showGridlines }) => showGridlines,
    ShowHeadings: ({ showHeadings }) => showHeadings,
    StandardHeight: ({ standardHeight }) => standardHeight,
    StandardWidth: ({ standardWidth }) => standardWidth,
    TabColor: ({ tabColor }) => tabColor,
    TabId: (sheet, host) => host.workbook.sheets.indexOf(sheet) + 1,
    Visibility: ({ visibility }) => visibility,
  },
  set: {
    Gridlines: (sheet, value) => {
      sheet.showGridlines = flag(value);
    },
    Headings: (sheet, value) => {
      sheet.showHeadings = flag(value);
    },
    Name: (sheet, value, host) => renameSheet(host, sheet, value),
    Position: (sheet, value, host) => moveSheet(host, sheet, value),
    StandardWidth: (sheet, value) => {
      sheet.standardWidth = finiteNumber(value, 0, 255);
    },
    TabColor: (sheet, value) => {
      sheet.tabColor = value === '' ? '' : color(value);
    },
    Visibility: (sheet, value, host) => setVisibility(host, sheet, value),
  },
  navigate: {
    AutoFilter: (sheet) => hostObject(autoFilterClass, { sheet, table: null }),
    Charts: (sheet) => hostObject(chartsClass, sheet),
    Comments: (sheet) => hostObject(commentsClass, { sheet }),
    CustomProperties: (sheet) => hostObject(worksheetPropertiesClass, sheet),
    FreezePanes: (sheet) => hostObject(freezePanesClass, sheet),
    HorizontalPageBreaks: (sheet) => hostObject(pageBreaksClass, { sheet, rows: true }),
    Names: (sheet) => hostObject(namesClass, { sheet }),
    PageLayout: (sheet) => hostObject(pageLayoutClass, sheet),
    Protection: (sheet) => hostObject(worksheetProtectionClass, sheet),
    Shapes: (sheet) => hostObject(shapesClass, sheet),
    Tables: (sheet) => hostObject(tablesClass, { sheet, only: null }),
    VerticalPageBreaks: (sheet) => hostObject(pageBreaksClass, { sheet, rows: false }),
  },
  call: {
    Activate: (sheet, _args, host) => {
      if (sheet.visibility !== 'Visible') throw invalidOperation();
      host.activate(sheet);
    },
    Calculate: (_sheet, _args, host) => host.calculate(true),
    Copy: (sheet, [position, relativeTo], host) =>
      hostObject(
        worksheetClass,
        copySheet(host, sheet, position, targetOf(relativeTo, worksheetClass)),
      ),
    Delete: (sheet, _args, host) => removeSheet(host, sheet),
    FindAll: (sheet, [searched, criteria], host) => {
      const found = foundAreas(host, sheet, searched, criteria);
      if (found.length === 0) throw itemNotFound();
      return hostObject(rangeAreasClass, { sheet, areas: found });
    },
    FindAllOrNullObject: (sheet, [searched, criteria], host) => {
      const areas = foundAreas(host, sheet, searched, criteria);
      return areas.length === 0 ? NULL_OBJECT : hostObject(rangeAreasClass, { sheet, areas });
    },
    GetCell: (sheet, [row, column]) => {
      const area = areaOf(wholeNumber(row, 0), wholeNumber(column, 0));
      if (area.top > WHOLE_SHEET.bottom || area.left > WHOLE_SHEET.right) throw invalidArgument();
      return rangeObject(sheet, area);
    },
    GetNext: (sheet, [visible], host) => required(neighbour(host, sheet, 1, visible)),
    GetNextOrNullObject: (sheet, [visible], host) =>
      orNull(worksheetClass, neighbour(host, sheet, 1, visible)),
    GetPrevious: (sheet, [visible], host) => required(neighbour(host, sheet, -1, visible)),
    GetPreviousOrNullObject: (sheet, [visible], host) =>
      orNull(worksheetClass, neighbour(host, sheet, -1, visible)),
    GetRange: (sheet, [address], host) => rangeAt(host, sheet, address),
    GetRangeByIndexes: (sheet, [row, column, rows, columns]) => {
      const area = areaOf(
        wholeNumber(row, 0),
        wholeNumber(column, 0),
        wholeNumber(rows, 1),
        wholeNumber(columns, 1),
      );
      const tooLarge = area.bottom > WHOLE_SHEET.bottom || area.right > WHOLE_SHEET.right;
      if (tooLarge || rowCount(area) < 1 || columnCount(area) < 1) throw invalidArgument();
      return rangeObject(sheet, area);
    },
    GetRanges: (sheet, [address], host) => rangeAreasAt(host, sheet, address),
    GetUsedRange: (sheet, [valuesOnly], host) =>
      // An empty sheet's used range is its first cell.
      rangeObject(sheet, used(host, sheet, valuesOnly) ?? areaOf(0, 0)),
    GetUsedRangeOrNullObject: (sheet, [valuesOnly], host) => {
      const area = used(host, sheet, valuesOnly);
      return area === null ? NULL_OBJECT : rangeObject(sheet, area);
    },
    ReplaceAll: (sheet, [searched, replacement, criteria], host) =>
      replaceAll(host, sheet, WHOLE_SHEET, searched, replacement, criteria),
    _GetSheetById: (_sheet, [id], host) => required(host.sheetById(text(id))),
    _GetAnotherWorksheetById: (_sheet, [id], host) => required(host.sheetById(text(id))),
  },
};

function foundAreas(host: Host, sheet: Sheet, searched: unknown, criteria: unknown): Area[] {
  return findCells(host, sheet, WHOLE_SHEET, searched, criteria).map(({ row, column }) =>
    areaOf(row, column),
  );
}

const byKey = (host: Host, key: unknown): Sheet | null =>
  host.workbook.sheets.find(({ id }) => id === key) ?? host.sheetByName(String(key));

function visibleSheets(host: Host, visibleOnly: unknown): Sheet[] {
  const { sheets } = host.workbook;
  return visibleOnly === true ? sheets.filter((one) => one.visibility === 'Visible') : sheets;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetcollection */
export const worksheetsClass: HostClass<null> = {
  name: 'WorksheetCollection',
  items: (_target, host) => host.workbook.sheets.map((sheet) => hostObject(worksheetClass, sheet)),
  item: (_target, key, host) => {
    const sheet = byKey(host, key);
    return sheet === null ? null : hostObject(worksheetClass, sheet);
  },
  call: {
    Add: (_target, [name], host) => hostObject(worksheetClass, addSheet(host, name)),
    GetActiveWorksheet: (_target, _args, host) => hostObject(worksheetClass, host.activeSheet),
    GetCount: (_target, [visibleOnly], host) => visibleSheets(host, visibleOnly).length,
    GetFirst: (_target, [visibleOnly], host) =>
      required(visibleSheets(host, visibleOnly)[0] ?? null),
    GetLast: (_target, [visibleOnly], host) =>
      required(visibleSheets(host, visibleOnly).at(-1) ?? null),
  },
};
