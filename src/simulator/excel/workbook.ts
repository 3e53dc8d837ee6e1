import { areaOf, type Workbook } from '../model/index.js';
import { HostError } from '../protocol/errors.js';
import { type HostClass, hostObject } from '../protocol/host-object.js';
import { applicationClass, runtimeClass } from './application.js';
import { commentsClass } from './comments.js';
import { documentPropertiesClass } from './document-properties.js';
import { stylesClass } from './named-styles.js';
import { namesClass } from './names.js';
import { workbookProtectionClass } from './protection.js';
import { rangeAreasClass } from './range-areas.js';
import { rangeObject } from './range.js';
import { settingsClass } from './settings.js';
import { functionsClass } from './worksheet-functions.js';
import { tablesClass } from './tables.js';
import { worksheetsClass } from './worksheet.js';
import { xmlPartsClass } from './xml-parts.js';

/** https://learn.microsoft.com/javascript/api/excel/excel.workbook */
export const workbookClass: HostClass<Workbook> = {
  name: 'Workbook',
  get: {
    AutoSave: () => false,
    CalculationEngineVersion: () => 191029,
    ChartDataPointTrack: () => true,
    IsDirty: () => false,
    Name: ({ name }) => name,
    PreviouslySaved: () => true,
    ReadOnly: (_workbook, host) => host.readOnly,
    UsePrecisionAsDisplayed: () => false,
  },
  navigate: {
    Application: (workbook) => hostObject(applicationClass, workbook),
    Comments: () => hostObject(commentsClass, { sheet: null }),
    CustomXmlParts: (workbook) => hostObject(xmlPartsClass, { workbook, namespace: null }),
    Functions: () => hostObject(functionsClass, null),
    Names: () => hostObject(namesClass, { sheet: null }),
    Properties: (workbook) => hostObject(documentPropertiesClass, workbook),
    Protection: (workbook) => hostObject(workbookProtectionClass, workbook),
    Runtime: (workbook) => hostObject(runtimeClass, workbook),
    _Runtime: (workbook) => hostObject(runtimeClass, workbook),
    Settings: (workbook) => hostObject(settingsClass, workbook),
    Styles: (workbook) => hostObject(stylesClass, workbook),
    Tables: () => hostObject(tablesClass, { sheet: null, only: null }),
    Worksheets: () => hostObject(worksheetsClass, null),
  },
  call: {
    GetActiveCell: (_workbook, _args, host) => {
      const { row, column } = host.activeSheet.activeCell;
      return rangeObject(host.activeSheet, areaOf(row, column));
    },
    GetSelectedRange: (_workbook, _args, host) => {
      const [area, ...more] = host.activeSheet.selection;
      if (area === undefined || more.length > 0) {
        throw new HostError(
          'InvalidSelection',
          'The current selection is invalid for this operation.',
        );
      }
      return rangeObject(host.activeSheet, area);
    },
    GetSelectedRanges: (_workbook, _args, host) =>
      hostObject(rangeAreasClass, { sheet: host.activeSheet, areas: host.activeSheet.selection }),
  },
};
