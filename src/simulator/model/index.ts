/** The workbook as the simulated Excel holds it. Start reading at workbook.ts and sheet.ts. */
export * from './area.js';
export * from './cells.js';
export * from './chart.js';
export * from './comment.js';
export * from './conditional-format.js';
export * from './data-validation.js';
export * from './filter.js';
export * from './page-layout.js';
export * from './protection.js';
export * from './shape.js';
export * from './sheet.js';
export * from './style.js';
export * from './table.js';
export * from './workbook.js';
