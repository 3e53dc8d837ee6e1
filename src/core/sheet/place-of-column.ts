import type { PlacedSheet, Rect } from './placed-sheet.js';

/**
 * Where the cells of a table's column stand, header apart: the source for a list of choices on
 * another sheet. Throws where the sheet has no such column.
 */
export function placeOfColumn(sheet: PlacedSheet, tableName: string, heading: string): Rect {
  const table = sheet.tables.find(({ name }) => name === tableName);
  const header = sheet.values.find(
    ({ at }) => table && at.row === table.at.row && at.column === table.at.column,
  );
  const position = header?.values[0]?.indexOf(heading) ?? -1;
  if (!table || position < 0) throw new Error(`No column "${heading}" in table ${tableName}.`);
  return {
    row: table.at.row + 1,
    column: table.at.column + position,
    rows: table.at.rows - 1,
    columns: 1,
  };
}
