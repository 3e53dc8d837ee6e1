/** A simulated Excel for the real Office.js. See README.md. */
export { startExcel, NEWEST_EXCEL_API } from './start-excel.js';
export type { SimulatedExcel, StartOptions } from './start-excel.js';
export type { Counters, Faults } from './bridge.js';
export * from './model/index.js';
