import { checkPlan } from '../core/checks/check-plan.js';
import type { Finding } from '../core/checks/finding.js';
import type { SourceDocument } from '../core/grid/grid.js';
import type { ColumnMeaning, PlanReading } from '../core/intake/plan-reading.js';
import { readPlan } from '../core/intake/read-plan.js';
import type { PlainDate } from '../core/plan/dates.js';
import type { RatingScheme } from '../core/plan/rating-scheme.js';
import { findingsOnClaims, holdClaims, type HeldClaim } from '../core/progress/hold-claims.js';
import { measureProgress } from '../core/progress/measure-progress.js';
import type { CountingRule, Progress } from '../core/progress/progress.js';

export interface PreviewChoices {
  readonly scheme?: RatingScheme;
  /** What columns mean, by position, where a person corrected it. */
  readonly columns?: ReadonlyMap<number, ColumnMeaning | null>;
  /** The report's day; without it, the one that the document bears, else `today`. */
  readonly asAt?: PlainDate;
  readonly today: PlainDate;
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
  const { scheme, columns } = choices;
  const reading = readPlan(document, {
    ...(scheme ? { scheme } : {}),
    ...(columns ? { columns } : {}),
  });
  const asAt = choices.asAt ?? reading.asAt ?? choices.today;
  const checks = reading.kind === 'none' ? [] : checkPlan(reading.plan, { asAt });
  const progress = measureProgress(reading.plan, asAt, choices.rule);
  const claims = reading.kind === 'none' ? [] : holdClaims(reading.claims, reading.plan, progress);
  const findings = [...reading.findings, ...findingsOnClaims(claims), ...checks];
  return { reading, asAt, findings, progress, claims };
}
