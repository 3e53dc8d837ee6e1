import type { Refusal } from '../workbook/refusal.js';
import type { ChangeStep } from '../workbook/workbook.js';
import { sheetNamed, type WorkbookSeen } from './workbook-seen.js';

/**
 * "AccessDenied" is all that Excel says, whether a sheet is protected or the whole workbook may
 * only be read. What was looked up before tells which. A workbook that is read-only on the desktop
 * still takes changes, so this is asked only once Excel has refused one.
 * https://learn.microsoft.com/javascript/api/excel/excel.workbook#excel-excel-workbook-readonly-member
 */
export function explainDenial(
  refusal: Refusal,
  steps: readonly ChangeStep[],
  looked: WorkbookSeen,
): Refusal {
  if (refusal.code !== 'sheet-protected') return refusal;
  const sheets = steps.flatMap((step) => {
    if (step.kind === 'write-cells') return [step.sheet];
    return step.kind === 'resize-table' ? [step.table.sheet] : [];
  });
  const subject = sheets.find((name) => sheetNamed(looked, name)?.isProtected);
  if (subject !== undefined) return { ...refusal, subject };
  return looked.isReadOnly ? { ...refusal, code: 'read-only' } : refusal;
}
