import { TABLE_NAMES } from '../core/binding/fields.js';
import type { PlacedChart, PlacedSheet } from '../core/sheet/placed-sheet.js';
import { openExcelWorkbook } from '../excel/excel-workbook.js';
import { startExcel, type Workbook } from '../simulator/index.js';
import { saveXlsx } from '../simulator/xlsx/index.js';
import { dropFirstSheet, newPackWorkbook, showSheet } from './pack-workbook.js';
import type { Workbook as WorkbookPort } from '../workbook/workbook.js';
import type { ExcelCounters } from './result-json.js';

export interface RunningWorkbook {
  readonly workbook: WorkbookPort;
  /** The sheet that a new workbook begins with, which a saved file does not have. */
  readonly notSaved: string | undefined;
  counters(): ExcelCounters;
  /** Gives the charts of drawn sheets their alt text, which a file has and Office.js cannot set. */
  describeCharts(sheets: readonly PlacedSheet[]): void;
  /** @param shown name of the sheet to be seen when the file is opened */
  save(shown: string | undefined): Promise<Uint8Array>;
}

/**
 * The add-in's own adapter, on Microsoft's Office.js, over a workbook in the simulated Excel: the
 * given one, or a new one.
 */
export function startWorkbook(opened?: Workbook): RunningWorkbook {
  const excel = startExcel({ workbook: opened ?? newPackWorkbook() });
  return {
    workbook: openExcelWorkbook(Object.values(TABLE_NAMES)),
    notSaved: opened ? undefined : excel.workbook.sheets[0]?.name,
    counters: () => {
      const { batches, actions, bytesOut, bytesIn } = excel.counters;
      return { batches, actions, bytesOut, bytesIn };
    },
    describeCharts: (sheets) => {
      for (const { name, charts } of sheets) describe(charts, excel.workbook, name);
    },
    save: (shown) => {
      if (!opened) dropFirstSheet(excel.workbook);
      showSheet(excel.workbook, shown);
      return saveXlsx(excel.workbook);
    },
  };
}

/** ECMA-376 part 1, 20.1.2.2.8: the `descr` of a drawing's `cNvPr`. */
function describe(drawn: readonly PlacedChart[], { sheets }: Workbook, sheet: string): void {
  const charts = sheets.find(({ name }) => name === sheet)?.charts ?? [];
  for (const { name, altText } of drawn) {
    const chart = charts.find((one) => one.name === name);
    if (chart) chart.altTextDescription = altText;
  }
}
