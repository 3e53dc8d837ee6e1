/** A simulated Excel for the real Office.js. See README.md. */
export { startExcel } from './start-excel.js';
export type { PrintedFile } from './document-files.js';
export type { SimulatedExcel, StartOptions } from './start-excel.js';
export * from './model/index.js';
