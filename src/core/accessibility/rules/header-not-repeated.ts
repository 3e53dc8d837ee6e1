import type { InspectedSheet, InspectedTable } from '../../sheet/inspected-sheet.js';
import type { AccessibilityRule } from '../accessibility-rule.js';
import { endRow } from '../sheet-cells.js';
import { WCAG } from '../sources.js';

/** Higher than a page, so that it surely goes over one, and its headings are on the first alone. */
export const headerNotRepeated: AccessibilityRule = {
  id: 'header-not-repeated',
  sources: [
    WCAG.infoAndRelationships,
    {
      name: 'Microsoft, Repeat specific rows or columns on every printed page',
      url: 'https://support.microsoft.com/office/0d6dac43-7ee7-4f34-8b08-ffcc8b022409',
    },
  ],
  find: (sheet) =>
    sheet.tables.flatMap((table) => {
      const { titleRows, height } = sheet.page;
      if (height === null || heightOf(sheet, table) <= height) return [];
      const { row } = table.at;
      if (titleRows && titleRows.from <= row && titleRows.to >= row) return [];
      const cells = [{ ...table.at, rows: 1 }];
      return [{ severity: 'warning', cells, facts: { table: table.name, row: row + 1 } }];
    }),
};

function heightOf({ at, rowHeights }: InspectedSheet, table: InspectedTable): number {
  const top = at?.row ?? 0;
  return rowHeights
    .slice(table.at.row - top, endRow(table.at) - top)
    .reduce((sum, height) => sum + height, 0);
}
