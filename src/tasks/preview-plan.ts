import { checkPlan } from '../core/checks/check-plan.js';
import type { Finding } from '../core/checks/finding.js';
import type { SourceDocument } from '../core/grid/grid.js';
import type { PlanReading } from '../core/intake/plan-reading.js';
import type { PlainDate } from '../core/plan/dates.js';
import { findingsOnClaims, holdClaims, type HeldClaim } from '../core/progress/hold-claims.js';
import { measureProgress } from '../core/progress/measure-progress.js';
import type { CountingRule, Progress } from '../core/progress/progress.js';
import { readDocument, type ReadingChoices } from './read-document.js';

export interface PreviewChoices extends ReadingChoices {
  readonly rule: CountingRule;
}

/** What pasting a document would bring in. Nothing is written. */
export interface PlanPreview {
  readonly reading: PlanReading;
  readonly asAt: PlainDate;
  /** What reading reports, claims that the table contradicts, then what the checks find. */
  readonly findings: readonly Finding[];
  readonly progress: Progress;
  /** What the document itself says of its ratings, held against its table. */
  readonly claims: readonly HeldClaim[];
}

export function previewPlan(document: SourceDocument, choices: PreviewChoices): PlanPreview {
  const { reading, asAt } = readDocument(document, choices);
  const progress = measureProgress(reading.plan, asAt, choices.rule);
  if (reading.kind === 'none')
    return { reading, asAt, findings: reading.findings, progress, claims: [] };
  const claims = holdClaims(reading.claims, reading.plan, progress);
  const checks = checkPlan(reading.plan, { asAt });
  const findings = [...reading.findings, ...findingsOnClaims(claims), ...checks];
  return { reading, asAt, findings, progress, claims };
}
