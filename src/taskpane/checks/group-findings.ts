import type { FindingCode, Severity } from '../../core/checks/finding.js';
import type { KeyedFinding } from './finding-key.js';

/** The findings of one rule. */
export interface FindingGroup {
  readonly code: FindingCode;
  /** The worst among them. */
  readonly severity: Severity;
  readonly findings: readonly KeyedFinding[];
}

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

/** By rule, worst first; within one severity, and within a group, in the order of the checks. */
export function groupFindings(findings: readonly KeyedFinding[]): readonly FindingGroup[] {
  const groups = new Map<FindingCode, KeyedFinding[]>();
  for (const keyed of findings) {
    const group = groups.get(keyed.finding.code);
    if (group) group.push(keyed);
    else groups.set(keyed.finding.code, [keyed]);
  }
  return [...groups]
    .map(([code, members]) => ({ code, severity: worstOf(members), findings: members }))
    .sort((one, other) => rankOf(one.severity) - rankOf(other.severity));
}

function worstOf(findings: readonly KeyedFinding[]): Severity {
  const met = new Set(findings.map(({ finding }) => finding.severity));
  return SEVERITIES.find((severity) => met.has(severity)) ?? 'note';
}

function rankOf(severity: Severity): number {
  return SEVERITIES.indexOf(severity);
}
