import type { Finding, FindingCode, Severity } from '../../core/checks/finding.js';
import type { Lift, Question } from '../../core/intake/plan-reading.js';
import type { PlanPreview } from '../../tasks/preview-plan.js';
import { keyFindings } from '../checks/finding-key.js';
import { groupFindings, SEVERITIES, type FindingGroup } from '../checks/group-findings.js';

/** Shown by rows of their own, so that nothing is said twice. */
const SHOWN_APART: ReadonlySet<FindingCode> = new Set([
  'candidate-recommendation',
  'claim-contradicted',
  'scheme-to-confirm',
  'text-not-understood',
]);

/** Those that a person has not answered: what was assumed counts for them. */
export function openQuestions(
  questions: readonly Question[],
  answers: ReadonlyMap<string, string>,
): readonly Question[] {
  return questions.filter(({ id }) => !answers.has(id));
}

/** Why nothing was read; what a question asks about is not said beside it once more. */
export function reasonsForNoPlan({ findings, reading }: PlanPreview): readonly Finding[] {
  const asked = reading.questions.some(({ kind }) => kind === 'candidates');
  return findings.filter(({ code }) => !(asked && code === 'candidate-recommendation'));
}

/** Sentences that may be recommendations and that no question asks about. */
export function candidatesBeside({ candidates, reading }: PlanPreview): PlanPreview['candidates'] {
  return reading.questions.some(({ kind }) => kind === 'candidates') ? [] : candidates;
}

export function hasSchemeToConfirm({ findings }: PlanPreview): boolean {
  return findings.some(({ code }) => code === 'scheme-to-confirm');
}

export function contradictedClaims({ findings }: PlanPreview): readonly Finding[] {
  return findings.filter(({ code }) => code === 'claim-contradicted');
}

/** What the checks find, by rule, worst first. */
export function otherFindings({ findings }: PlanPreview): readonly FindingGroup[] {
  const others = findings.filter(({ code }) => !SHOWN_APART.has(code));
  return groupFindings(keyFindings(others));
}

/** Worst first; severities that nothing has are left out. */
export function countBySeverity(
  groups: readonly FindingGroup[],
): readonly { readonly severity: Severity; readonly count: number }[] {
  const all = groups.flatMap(({ findings }) => findings.map(({ finding }) => finding));
  return SEVERITIES.map((severity) => ({
    severity,
    count: all.filter((finding) => finding.severity === severity).length,
  })).filter(({ count }) => count > 0);
}

/** How often each kind of field was found in the text, most often first. */
export function countLifts(
  lifts: readonly Lift[],
): readonly { readonly field: Lift['field']; readonly count: number }[] {
  const fields = [...new Set(lifts.map(({ field }) => field))];
  return fields
    .map((field) => ({ field, count: lifts.filter((lift) => lift.field === field).length }))
    .sort((a, b) => b.count - a.count);
}
