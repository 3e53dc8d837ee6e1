import type { Finding } from '../../core/checks/finding.js';
import type { WorkbookChange } from '../../workbook/workbook.js';

/** What can be asked about a finding. Promises yield whether it was done. */
export interface FindingIntents {
  /** "Actions!E5"; null where it stands in no cell. */
  addressOf(finding: Finding): string | null;
  goTo(finding: Finding): void;
  /** Whether an answer can be given here. */
  isFixable(finding: Finding): boolean;
  /** @param label names the change for Undo: "Rating of action 4.1 set to Green" */
  fix(change: WorkbookChange, label: string): Promise<boolean>;
  dismiss(finding: Finding, reason: string): Promise<boolean>;
}
