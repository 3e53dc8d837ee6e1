/**
 * Opens and saves real `.xlsx` files (ECMA-376, as Excel writes it) for the simulated Excel.
 *
 * `read-workbook.ts` and `write-workbook.ts` are the two ways through; below them one file a
 * concern, each with what it writes and how it reads the same back.
 */
import type { Workbook } from '../model/index.js';
import { readWorkbook } from './read-workbook.js';
import { writeWorkbook } from './write-workbook.js';

export { NotAWorkbook } from './not-a-workbook.js';

/**
 * The workbook in the bytes of an `.xlsx` file.
 * @throws {NotAWorkbook} where they are none; its `code` says why.
 */
export function openXlsx(bytes: Uint8Array): Promise<Workbook> {
  return new Promise((resolve) => resolve(readWorkbook(bytes)));
}

/** The bytes of an `.xlsx` file; the same workbook always gives the same bytes. */
export function saveXlsx(workbook: Workbook): Promise<Uint8Array> {
  return new Promise((resolve) => resolve(writeWorkbook(workbook)));
}
