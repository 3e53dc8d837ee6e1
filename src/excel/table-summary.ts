import type { TableSummary } from '../workbook/workbook.js';
import type { TablePlace } from './table-place.js';

export const SUMMARY_TO_LOAD = {
  id: true,
  name: true,
  worksheet: { name: true },
  columns: { id: true, name: true },
} as const;

/** The table must have been loaded with `SUMMARY_TO_LOAD`. */
export function summaryOf(table: Excel.Table, { at, showsHeaders }: TablePlace): TableSummary {
  return {
    id: table.id,
    name: table.name,
    sheet: table.worksheet.name,
    at,
    dataRows: at.rows - (showsHeaders ? 1 : 0),
    columns: table.columns.items.map(({ id, name }) => ({ id: String(id), heading: name })),
  };
}
