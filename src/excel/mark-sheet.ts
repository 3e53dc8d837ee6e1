import { done, refuse, type Result } from '../workbook/result.js';
import type { ChangeStep, SheetMark } from '../workbook/workbook.js';
import { smallOrder } from './orders.js';
import { queueMark, queueMarkRemoval } from './sheet-mark.js';
import type { StepPlan } from './step-plan.js';
import { sameName, sheetNamed, type SheetSeen, type WorkbookSeen } from './workbook-seen.js';

export function planMark(step: SheetMark, looked: WorkbookSeen): Result<StepPlan> {
  const { sheet: name, before, after } = step;
  const seen = sheetNamed(looked, name);
  if (!seen) return refuse({ code: 'sheet-gone', subject: name });
  if (seen.isProtected) return refuse({ code: 'sheet-protected', subject: seen.name });
  const gone = before.tables.find((table) => !seen.tables.some((one) => sameName(one, table)));
  if (gone !== undefined) return refuse({ code: 'table-gone', subject: gone });
  if ((seen.mark ?? null) !== before.mark) return refuse({ code: 'not-our-sheet', subject: name });
  const order = smallOrder(({ sheet }) => {
    const worksheet = sheet(seen.name);
    if (before.mark !== null) queueMarkRemoval(worksheet);
    if (after.mark !== null) queueMark(worksheet, after.mark);
    before.tables.forEach((table, index) => {
      worksheet.tables.getItem(table).name = after.tables[index] ?? table;
    });
  });
  const inverse = { ...step, before: after, after: before };
  return done({ orders: [order], afterwards: [], inverse });
}

/** The workbook as the other steps of a change will find it: with its sheets marked anew. */
export function withMarks<Seen extends WorkbookSeen>(
  looked: Seen,
  steps: readonly ChangeStep[],
): Seen {
  const marks = steps.flatMap((step) => (step.kind === 'mark-sheet' ? [step] : []));
  const sheets = looked.sheets.map((seen) => {
    const step = marks.find(({ sheet }) => sameName(sheet, seen.name));
    return step ? marked(seen, step) : seen;
  });
  return { ...looked, sheets };
}

function marked(seen: SheetSeen, { before, after }: SheetMark): SheetSeen {
  const { mark: _, ...rest } = seen;
  const tables = seen.tables.map((name) => {
    const index = before.tables.findIndex((one) => sameName(one, name));
    return after.tables[index] ?? name;
  });
  return { ...rest, tables, ...(after.mark !== null && { mark: after.mark }) };
}
