import type { InspectedSheet, InspectedTable } from '../../sheet/inspected-sheet.js';
import type { AccessibilityRule, Found } from '../accessibility-rule.js';
import { includes, indexes, isBlank, textAt } from '../sheet-cells.js';
import { GOVERNMENT_CHECKLIST, MICROSOFT, WCAG } from '../sources.js';

/** Every table has one header row that Excel knows as such, and no second one over it. */
export const headerRow: AccessibilityRule = {
  id: 'header-row',
  sources: [WCAG.infoAndRelationships, GOVERNMENT_CHECKLIST, MICROSOFT],
  find: (sheet) =>
    sheet.tables.flatMap((table): readonly Found[] => {
      const facts = { table: table.name };
      if (!table.hasHeaderRow)
        return [{ severity: 'error', cells: [table.at], facts: { ...facts, headers: 0 } }];
      if (!hasHeadingsAbove(sheet, table)) return [];
      const above = { ...table.at, row: table.at.row - 1, rows: 1 };
      return [
        { severity: 'warning', cells: [above], facts: { ...facts, headers: 2 }, unsure: true },
      ];
    }),
};

/** Two filled cells or more straight above it, which no other table holds. */
function hasHeadingsAbove(sheet: InspectedSheet, { at }: InspectedTable): boolean {
  const row = at.row - 1;
  const filled = indexes(at.columns, at.column).filter(
    (column) =>
      !isBlank(textAt(sheet, row, column)) &&
      !sheet.tables.some((other) => includes(other.at, row, column)),
  );
  return filled.length > 1;
}
