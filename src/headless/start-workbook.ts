import { openExcelWorkbook } from '../excel/excel-workbook.js';
import { startExcel } from '../simulator/start-excel.js';
import { saveXlsx } from '../simulator/xlsx/index.js';
import type { Workbook } from '../workbook/workbook.js';
import type { ExcelCounters } from './result-json.js';

export interface RunningWorkbook {
  readonly workbook: Workbook;
  counters(): ExcelCounters;
  save(): Promise<Uint8Array>;
}

/** The add-in's own adapter, on Microsoft's Office.js, over a new workbook in the simulated Excel. */
export async function startWorkbook(): Promise<RunningWorkbook> {
  const excel = await startExcel();
  return {
    workbook: openExcelWorkbook(),
    counters: () => {
      const { batches, actions, bytesOut, bytesIn } = excel.counters;
      return { batches, actions, bytesOut, bytesIn };
    },
    save: () => saveXlsx(excel.workbook),
  };
}
