import { EVENT } from '../events.js';
import type { Host } from '../host.js';
import {
  type Area,
  areaAddress,
  cellAt,
  cellCount,
  type CellValue,
  intersect,
  type Sheet,
} from '../model/index.js';
import { valueType } from './range-values.js';

/** The content of a single cell before a change; null where several change or nobody listens. */
export function beforeChange(host: Host, sheet: Sheet, area: Area): CellValue | null {
  if (cellCount(area) !== 1 || !host.events.isHeard(EVENT.worksheetChanged, EVENT.tableChanged)) {
    return null;
  }
  return cellAt(sheet, area.top, area.left)?.value ?? '';
}

/**
 * Tells the listeners of the sheet, and of each table that is touched, that contents changed; the
 * add-in's own writes too. `details` come with one cell only. Table events have no triggerSource.
 * https://learn.microsoft.com/javascript/api/excel/excel.worksheetchangedeventargs
 */
export function announceChange(
  host: Host,
  sheet: Sheet,
  area: Area,
  before: CellValue | null,
  changeType: string,
  more: object = {},
): void {
  if (!host.events.isHeard(EVENT.worksheetChanged, EVENT.tableChanged)) return;
  host.calculate();
  const details = {
    type: 'WorksheetChanged',
    changeType,
    source: 'Local',
    ...detailsOf(sheet, area, before),
    ...more,
  };
  host.events.ofSheet(EVENT.worksheetChanged, sheet, {
    ...details,
    address: areaAddress(area),
    triggerSource: host.actsForAddIn ? 'ThisLocalAddin' : 'Unknown',
  });
  for (const table of sheet.tables) {
    const touched = intersect(table.area, area);
    if (touched === null) continue;
    host.events.ofTable(EVENT.tableChanged, table, sheet, {
      ...details,
      type: 'TableChanged',
      address: areaAddress(touched),
    });
  }
}

function detailsOf(sheet: Sheet, area: Area, before: CellValue | null): object {
  if (before === null) return {};
  const after = cellAt(sheet, area.top, area.left)?.value ?? '';
  return {
    valueBefore: before,
    valueAfter: after,
    valueTypeBefore: valueType(before),
    valueTypeAfter: valueType(after),
  };
}
