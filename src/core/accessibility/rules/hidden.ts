import type { AccessibilityRule, Found } from '../accessibility-rule.js';
import { areasOf } from '../sheet-cells.js';
import { GOVERNMENT_CHECKLIST, MICROSOFT_PRACTICE } from '../sources.js';

/** What is hidden is still read out by some programs, and found by whoever looks for it. */
export const hidden: AccessibilityRule = {
  id: 'hidden',
  sources: [GOVERNMENT_CHECKLIST, MICROSOFT_PRACTICE],
  find: ({ at, hidden: isHidden, hiddenRows, hiddenColumns }): readonly Found[] => {
    const rows = areasOf([...hiddenRows].map((row) => ({ row, column: at?.column ?? 0 })));
    const columns = [...hiddenColumns].map((column) => ({ row: at?.row ?? 0, column }));
    return [
      ...(isHidden ? [found('sheet', [])] : []),
      ...(rows.length === 0
        ? []
        : [
            found(
              'rows',
              rows.map((area) => ({ ...area, columns: at?.columns ?? 1 })),
            ),
          ]),
      ...(columns.length === 0
        ? []
        : [
            found(
              'columns',
              areasOf(columns).map((area) => ({ ...area, rows: at?.rows ?? 1 })),
            ),
          ]),
    ];
  },
};

const found = (what: string, cells: Found['cells']): Found => ({
  ...{ severity: 'warning', cells, facts: { what } },
});
