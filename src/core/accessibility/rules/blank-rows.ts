import type { InspectedSheet } from '../../sheet/inspected-sheet.js';
import type { Rect } from '../../sheet/placed-sheet.js';
import type { AccessibilityRule } from '../accessibility-rule.js';
import { areasOf, bodyOf, endRow, indexes, isBlank, textAt } from '../sheet-cells.js';
import { GOVERNMENT_CHECKLIST, MICROSOFT, WCAG } from '../sources.js';

/** People who cannot see a table take a blank row for its end. */
export const blankRows: AccessibilityRule = {
  id: 'blank-rows',
  sources: [WCAG.meaningfulSequence, GOVERNMENT_CHECKLIST, MICROSOFT],
  find: (sheet) => [
    ...sheet.tables.flatMap((table) => {
      const body = bodyOf(table);
      const blank = indexes(body.rows, body.row).filter((row) => isBlankRow(sheet, body, row));
      // A table always has a row: one that waits for its first record is no gap.
      if (blank.length === 0 || body.rows === 1) return [];
      const cells = areasOf(blank.map((row) => ({ row, column: body.column })));
      const wide = cells.map((area) => ({ ...area, columns: body.columns }));
      return [{ severity: 'error' as const, cells: wide, facts: { table: table.name } }];
    }),
    ...gapsOf(sheet).map((gap) => ({ severity: 'tip' as const, cells: [gap] })),
  ],
};

function isBlankRow(sheet: InspectedSheet, { column, columns }: Rect, row: number): boolean {
  return indexes(columns, column).every((each) => isBlank(textAt(sheet, row, each)));
}

/** Three blank rows or more below one another, where no drawing fills them and no table holds them. */
function gapsOf(sheet: InspectedSheet): readonly Rect[] {
  const { at } = sheet;
  if (!at || sheet.drawings.length > 0) return [];
  const isInTable = (row: number): boolean =>
    sheet.tables.some((table) => row >= table.at.row && row < endRow(table.at));
  const blank = indexes(at.rows, at.row).filter(
    (row) => !sheet.hiddenRows.has(row) && !isInTable(row) && isBlankRow(sheet, at, row),
  );
  return areasOf(blank.map((row) => ({ row, column: at.column }))).filter(({ rows }) => rows > 2);
}
