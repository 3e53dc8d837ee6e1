import { checkPlan } from '../core/checks/check-plan.js';
import type { Finding } from '../core/checks/finding.js';
import type { SourceDocument } from '../core/grid/grid.js';
import { documentOf, type SourceText } from '../core/grid/read-source.js';
import type { PlanReading } from '../core/intake/plan-reading.js';
import type { PlainDate } from '../core/plan/dates.js';
import { findingsOnClaims, holdClaims, type HeldClaim } from '../core/progress/hold-claims.js';
import { measureProgress, usualCountingRule } from '../core/progress/measure-progress.js';
import type { CountingRule, Progress } from '../core/progress/progress.js';
import { placeTexts, type PlacedText } from './place-texts.js';
import { readDocument, type ReadingChoices } from './read-document.js';

/** What was pasted or opened: its text as it is, or a document that was read already. */
export type PlanSource = SourceText | SourceDocument;

export interface PreviewChoices extends ReadingChoices {
  /** Without it, actions are counted, or recommendations where there are none. */
  readonly rule?: CountingRule;
}

/** What bringing in a document would give. Nothing is written. Can be sent between threads. */
export interface PlanPreview {
  readonly reading: PlanReading;
  readonly counts: RecordCounts;
  readonly asAt: PlainDate;
  /** What reading reports, claims that the table contradicts, then what the checks find. */
  readonly findings: readonly Finding[];
  readonly progress: Progress;
  /** What the document itself says of its ratings, held against its table. */
  readonly claims: readonly HeldClaim[];
  /** Resolutions asked of a committee, which are not brought in. */
  readonly candidates: readonly CandidateRecommendation[];
  /** Text that fits no record, each piece with where it stood. */
  readonly unread: readonly PlacedText[];
  /** Whether prose stands around the plan, as in a committee report. */
  readonly inReport: boolean;
}

interface RecordCounts {
  readonly recommendations: number;
  readonly actions: number;
  readonly updates: number;
}

interface CandidateRecommendation {
  readonly ref: string;
  readonly text: string;
  /** Line of the document, from 1. */
  readonly line: number;
}

export function previewPlan(source: PlanSource, choices: PreviewChoices): PlanPreview {
  const document = documentOf(source);
  const { reading, asAt } = readDocument(document, choices);
  const { plan } = reading;
  const progress = measureProgress(plan, asAt, choices.rule ?? usualCountingRule(plan));
  const hasPlan = reading.kind !== 'none';
  const claims = hasPlan ? holdClaims(reading.claims, plan, progress) : [];
  const checks = hasPlan ? checkPlan(plan, { asAt }) : [];
  return {
    reading,
    counts: countsOf(reading),
    asAt,
    findings: [...reading.findings, ...findingsOnClaims(claims), ...checks],
    progress,
    claims,
    candidates: reading.findings.flatMap(candidateOf),
    unread: placeTexts(reading.notUnderstood, document),
    inReport: document.blocks.some(({ kind }) => kind === 'paragraph'),
  };
}

const countsOf = ({ plan }: PlanReading): RecordCounts => ({
  recommendations: plan.recommendations.length,
  actions: plan.actions.length,
  updates: plan.updates.length,
});

function candidateOf({ code, about, facts }: Finding): readonly CandidateRecommendation[] {
  if (code !== 'candidate-recommendation') return [];
  const { ref = '', text = '' } = facts;
  return [{ ref: String(ref), text: String(text), line: about.line ?? 1 }];
}
