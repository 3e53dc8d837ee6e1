import { internStyle, newWorkbook, type Workbook } from '../simulator/index.js';

/**
 * A new workbook whose normal font is Arial: columns are measured in it, and every office program
 * has it or one with the same widths, so that pages come out alike everywhere.
 */
export function newPackWorkbook(): Workbook {
  const workbook = newWorkbook();
  const font = { ...workbook.defaultStyle.font, name: 'Arial' };
  const style = internStyle(workbook.stylePool, { ...workbook.defaultStyle, font });
  workbook.defaultStyle = style;
  workbook.namedStyles.set('Normal', { name: 'Normal', builtIn: true, style });
  return workbook;
}

/** Takes out the sheet that a new workbook begins with, as a person would who made only the pack. */
export function dropFirstSheet(workbook: Workbook): void {
  if (workbook.sheets.length > 1) workbook.sheets.shift();
}

/** The sheet that is seen when the file is opened. */
export function showSheet(workbook: Workbook, name: string | undefined): void {
  const shown = workbook.sheets.find((sheet) => sheet.name === name) ?? workbook.sheets[0];
  workbook.activeSheetId = shown?.id ?? '';
}
