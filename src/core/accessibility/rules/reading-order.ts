import type { InspectedSheet, InspectedTable } from '../../sheet/inspected-sheet.js';
import type { AccessibilityRule, Found } from '../accessibility-rule.js';
import { areasOf, cellsSeen, endColumn, endRow, isBlank } from '../sheet-cells.js';
import { GOVERNMENT_CHECKLIST, WCAG } from '../sources.js';

/** Read from A1 down, nothing is missed: tables begin in column A, and nothing stands beside them. */
export const readingOrder: AccessibilityRule = {
  id: 'reading-order',
  sources: [WCAG.meaningfulSequence, GOVERNMENT_CHECKLIST],
  find: (sheet) =>
    sheet.tables.flatMap((table) => {
      const beside = besideOf(sheet, table);
      const facts = { table: table.name };
      return [
        ...(table.at.column === 0
          ? []
          : [{ severity: 'error', cells: [table.at], facts: { ...facts, what: 'away' } } as const]),
        ...(beside.length === 0
          ? []
          : [{ severity: 'error', cells: beside, facts: { ...facts, what: 'beside' } } as const]),
      ];
    }),
};

/** What stands to the right of a table, in its rows. */
function besideOf(sheet: InspectedSheet, { at }: InspectedTable): Found['cells'] {
  const cells = [...cellsSeen(sheet)].filter(
    ({ row, column, text }) =>
      row >= at.row && row < endRow(at) && column >= endColumn(at) && !isBlank(text),
  );
  return areasOf(cells);
}
