import { withDismissal, withoutDismissal } from '../core/binding/dismissals.js';
import type { Finding } from '../core/checks/finding.js';
import type { PlainDate } from '../core/plan/dates.js';
import type { Result } from '../workbook/result.js';
import type { Receipt, Workbook } from '../workbook/workbook.js';
import { keepSettings } from './change-settings.js';
import type { OpenedPlan } from './open-plan.js';

/**
 * Puts a finding aside, with a reason that is kept in the workbook for everyone. It comes back
 * when what it says is no longer the same.
 *
 * @param on the day on which it is put aside
 */
export async function dismissFinding(
  workbook: Workbook,
  opened: OpenedPlan,
  finding: Finding,
  reason: string,
  on?: PlainDate,
): Promise<Result<Receipt>> {
  const dismissed = withDismissal(opened.settings.dismissed, finding, reason.trim(), on);
  return keepSettings(workbook, opened, 'Dismiss a finding', { dismissed });
}

/** Brings back a finding that was put aside. */
export async function restoreFinding(
  workbook: Workbook,
  opened: OpenedPlan,
  finding: Finding,
): Promise<Result<Receipt>> {
  const dismissed = withoutDismissal(opened.settings.dismissed, finding);
  return keepSettings(workbook, opened, 'Bring back a dismissed finding', { dismissed });
}
