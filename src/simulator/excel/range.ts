import type { Host } from '../host.js';
import {
  type Area,
  cellCount,
  columnCount,
  isWholeColumns,
  isWholeRows,
  rowCount,
  type Sheet,
} from '../model/index.js';
import { type HostClass, hostObject, type HostObject } from '../protocol/host-object.js';
import { fullAddress } from './address.js';
import { conditionalFormatsClass } from './conditional-formats.js';
import { dataValidationClass } from './data-validation.js';
import { rangeFormatClass } from './format.js';
import { readHyperlink, writeHyperlink } from './hyperlinks.js';
import { rangeEdits } from './range-edits.js';
import { rangeNavigation } from './range-navigation.js';
import { hiddenState, setColumnsHidden, setRowsHidden } from './range-size.js';
import { areaPosition } from './sheet-geometry.js';
import { styleNameOf, applyNamedStyle, writeNumberFormats } from './range-style.js';
import {
  isUnbounded,
  readFormulas,
  readFormulasR1C1,
  readNumberFormats,
  readTexts,
  readValues,
  readValueTypes,
  writeFormulas,
  writeFormulasR1C1,
  writeValues,
} from './range-values.js';
import { rangeSortClass } from './sort.js';
import { worksheetClass } from './worksheet.js';

/** A block of cells in hand; `area` moves when cells are inserted or deleted above or left of it. */
export interface RangeTarget {
  readonly sheet: Sheet;
  area: Area;
}

export function rangeObject(sheet: Sheet, area: Area): HostObject {
  return hostObject(rangeClass, { sheet, area });
}

/** A property that is a matrix of what stands in the cells; null for entire rows or columns. */
const ofCells =
  <T>(read: (host: Host, sheet: Sheet, area: Area) => T[][]) =>
  ({ sheet, area }: RangeTarget, host: Host): T[][] | null =>
    isUnbounded(area) ? null : read(host, sheet, area);

/** https://learn.microsoft.com/javascript/api/excel/excel.range */
export const rangeClass: HostClass<RangeTarget> = {
  name: 'Range',
  get: {
    Address: ({ sheet, area }) => fullAddress(sheet, area),
    AddressLocal: ({ sheet, area }) => fullAddress(sheet, area),
    CellCount: ({ area }) => (cellCount(area) > 2 ** 31 - 1 ? -1 : cellCount(area)),
    ColumnCount: ({ area }) => columnCount(area),
    ColumnHidden: ({ sheet, area }) => hiddenState(sheet, area, 'columns'),
    ColumnIndex: ({ area }) => area.left,
    Formulas: ofCells(readFormulas),
    FormulasLocal: ofCells(readFormulas),
    FormulasR1C1: ofCells(readFormulasR1C1),
    Height: ({ sheet, area }) => areaPosition(sheet, area).height,
    Hidden: ({ sheet, area }) => bothHidden(sheet, area),
    Hyperlink: ({ sheet, area }) => readHyperlink(sheet, area),
    IsEntireColumn: ({ area }) => isWholeColumns(area),
    IsEntireRow: ({ area }) => isWholeRows(area),
    Left: ({ sheet, area }) => areaPosition(sheet, area).left,
    NumberFormat: ofCells(readNumberFormats),
    NumberFormatLocal: ofCells(readNumberFormats),
    RowCount: ({ area }) => rowCount(area),
    RowHidden: ({ sheet, area }) => hiddenState(sheet, area, 'rows'),
    RowIndex: ({ area }) => area.top,
    Style: ({ sheet, area }, host) => styleNameOf(host, sheet, area),
    Text: ofCells(readTexts),
    Top: ({ sheet, area }) => areaPosition(sheet, area).top,
    ValueTypes: ofCells(readValueTypes),
    Values: ofCells(readValues),
    Width: ({ sheet, area }) => areaPosition(sheet, area).width,
  },
  set: {
    ColumnHidden: ({ sheet, area }, value, host) => setColumnsHidden(host, sheet, area, value),
    Formulas: ({ sheet, area }, value, host) => writeFormulas(host, sheet, area, value),
    FormulasLocal: ({ sheet, area }, value, host) => writeFormulas(host, sheet, area, value),
    FormulasR1C1: ({ sheet, area }, value, host) => writeFormulasR1C1(host, sheet, area, value),
    Hyperlink: ({ sheet, area }, value, host) => writeHyperlink(host, sheet, area, value),
    NumberFormat: ({ sheet, area }, value, host) => writeNumberFormats(host, sheet, area, value),
    NumberFormatLocal: ({ sheet, area }, value, host) =>
      writeNumberFormats(host, sheet, area, value),
    RowHidden: ({ sheet, area }, value, host) => setRowsHidden(host, sheet, area, value),
    Style: ({ sheet, area }, value, host) => applyNamedStyle(host, sheet, area, value),
    Values: ({ sheet, area }, value, host) => writeValues(host, sheet, area, value),
  },
  navigate: {
    ConditionalFormats: ({ sheet, area }) =>
      hostObject(conditionalFormatsClass, { sheet, areas: [area] }),
    DataValidation: ({ sheet, area }) => hostObject(dataValidationClass, { sheet, areas: [area] }),
    Format: ({ sheet, area }) => hostObject(rangeFormatClass, { sheet, areas: [area] }),
    Sort: ({ sheet, area }) => hostObject(rangeSortClass, { sheet, area }),
    Worksheet: ({ sheet }) => hostObject(worksheetClass, sheet),
  },
  call: { ...rangeNavigation, ...rangeEdits },
};

function bothHidden(sheet: Sheet, area: Area): boolean | null {
  const states = [hiddenState(sheet, area, 'rows'), hiddenState(sheet, area, 'columns')];
  if (states.includes(true)) return true;
  return states.includes(null) ? null : false;
}
