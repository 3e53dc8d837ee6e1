import type { Finding, FindingCode, Severity } from './finding.js';
import type { PlanFacts } from './plan-facts.js';

/** A finding without what its rule knows already. */
export type Found = Omit<Finding, 'code' | 'severity'>;

/** One thing that can be wrong with a plan, and how to find where it is. */
export interface Rule {
  readonly code: FindingCode;
  /**
   * error: the pack would say something untrue or cannot be drawn. warning: a person should
   * look. note: good to know.
   */
  readonly severity: Severity;
  /** In the plan's order. Never throws. */
  readonly find: (facts: PlanFacts) => readonly Found[];
}
