import type { InspectedSheet } from '../../sheet/inspected-sheet.js';
import type { Rect } from '../../sheet/placed-sheet.js';
import type { AccessibilityRule } from '../accessibility-rule.js';
import { cellsSeen, includes, isBlank } from '../sheet-cells.js';
import { GOVERNMENT_CHECKLIST, MICROSOFT, WCAG } from '../sources.js';

/** Two rows below one another with two cells each are data: a screen reader cannot say their headings. */
export const dataOutsideTable: AccessibilityRule = {
  id: 'data-outside-table',
  sources: [WCAG.infoAndRelationships, GOVERNMENT_CHECKLIST, MICROSOFT],
  find: (sheet) => blocksOf(sheet).map((cells) => ({ severity: 'error', cells: [cells] })),
};

interface Extent {
  readonly first: number;
  readonly last: number;
}

function blocksOf(sheet: InspectedSheet): readonly Rect[] {
  const blocks: Rect[] = [];
  for (const [row, { first, last }] of wideRows(sheet)) {
    const above = blocks.at(-1);
    if (!above || above.row + above.rows !== row) {
      blocks.push({ row, column: first, rows: 1, columns: last - first + 1 });
      continue;
    }
    const column = Math.min(above.column, first);
    const end = Math.max(above.column + above.columns, last + 1);
    blocks[blocks.length - 1] = { ...above, rows: above.rows + 1, column, columns: end - column };
  }
  return blocks.filter(({ rows }) => rows > 1);
}

/** Rows with two filled cells or more that no table holds, and from where to where they go. */
function wideRows(sheet: InspectedSheet): ReadonlyMap<number, Extent> {
  const rows = new Map<number, Extent>();
  for (const { row, column, text } of cellsSeen(sheet)) {
    if (isBlank(text) || sheet.tables.some(({ at }) => includes(at, row, column))) continue;
    rows.set(row, { first: rows.get(row)?.first ?? column, last: column });
  }
  return new Map([...rows].filter(([, { first, last }]) => last > first));
}
