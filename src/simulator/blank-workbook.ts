import { newWorkbook, type Workbook } from './model/index.js';

/** A new workbook as Excel makes it: one "Sheet1", made now. */
export function blankWorkbook(): Workbook {
  const workbook = newWorkbook();
  workbook.properties.created = new Date().toISOString();
  return workbook;
}
