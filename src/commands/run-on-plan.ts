import type { PlacedSheet } from '../core/sheet/placed-sheet.js';
import { openPlan, type OpenedPlan } from '../tasks/open-plan.js';
import type { Result } from '../workbook/result.js';
import type { Workbook } from '../workbook/workbook.js';
import type { Message } from './message/message.js';
import { NO_PLAN, sayNotShown, sayRefusal } from './wording.js';

/** Draws sheets from a plan; the first is the one to look at. */
export type DrawSheets = (
  workbook: Workbook,
  plan: OpenedPlan,
) => Promise<Result<{ readonly sheets: readonly PlacedSheet[] }>>;

/**
 * Opens the workbook's plan as it stands now, draws sheets from it and shows the first.
 * @returns null where that went well and the sheet says it all; otherwise what to tell the user
 */
export async function runOnPlan(workbook: Workbook, draw: DrawSheets): Promise<Message | null> {
  const opened = await openPlan(workbook);
  if (!opened.ok) return sayRefusal(opened.refusal);
  if (!opened.value) return NO_PLAN;
  const drawn = await draw(workbook, opened.value);
  if (!drawn.ok) return sayRefusal(drawn.refusal);
  const [first] = drawn.value.sheets;
  if (!first) return null;
  const shown = await workbook.show({ sheet: first.name });
  return shown.ok ? null : sayNotShown(first.name);
}
