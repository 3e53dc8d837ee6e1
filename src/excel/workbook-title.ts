import type { TitleSet } from '../workbook/workbook.js';
import { smallOrder } from './orders.js';
import type { StepPlan } from './step-plan.js';
import type { WorkbookSeen } from './workbook-seen.js';

/**
 * The title in the file's properties (ExcelApi 1.7).
 * https://learn.microsoft.com/javascript/api/excel/excel.documentproperties#excel-excel-documentproperties-title-member
 */
export function planTitle({ before, after }: TitleSet, { title }: WorkbookSeen): StepPlan {
  // Whoever gave the workbook a title keeps it: that is no reason to refuse the rest of a change.
  if (title.trim() !== before) return { orders: [], afterwards: [], inverse: null };
  const order = smallOrder(({ context }) => {
    context.workbook.properties.title = after;
  });
  const inverse = { kind: 'set-title', before: after, after: before } as const;
  return { orders: [order], afterwards: [], inverse };
}
