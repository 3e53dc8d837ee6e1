import type { InspectedSheet } from '../sheet/inspected-sheet.js';
import type {
  AccessibilityFinding,
  AccessibilityRuleId,
  Facts,
  Source,
} from './accessibility-finding.js';

/** A finding without what its rule knows already. */
export type Found = Pick<AccessibilityFinding, 'severity' | 'cells' | 'unsure'> & {
  readonly facts?: Facts;
};

/** One thing that can keep a sheet from being read, and where it is laid down. */
export interface AccessibilityRule {
  readonly id: AccessibilityRuleId;
  readonly sources: readonly Source[];
  /** From the top of the sheet down. Never throws. */
  readonly find: (sheet: InspectedSheet) => readonly Found[];
}
