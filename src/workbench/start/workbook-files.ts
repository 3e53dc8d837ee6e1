import type { Workbook } from '../../simulator/model/index.js';
import { openXlsx, saveXlsx } from '../../simulator/xlsx/index.js';

/** What file choosers offer. */
export const XLSX = '.xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** @throws {NotAWorkbook} where the file is none. */
export async function readWorkbookFile(file: File): Promise<Workbook> {
  const workbook = await openXlsx(new Uint8Array(await file.arrayBuffer()));
  return { ...workbook, name: file.name };
}

/** Hands the workbook over as a download; yields the file's name. */
export async function saveWorkbookFile(workbook: Workbook): Promise<string> {
  const bytes = await saveXlsx(workbook);
  const blob = new Blob([new Uint8Array(bytes)], { type: XLSX.split(',')[1] ?? '' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = workbook.name;
  link.click();
  URL.revokeObjectURL(link.href);
  return workbook.name;
}
