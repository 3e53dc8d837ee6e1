import type { Finding, Severity } from '../../core/checks/finding.js';
import type { ActionPlan } from '../../core/plan/plan.js';
import { wordFinding } from '../../core/wording/word-finding.js';
import { CHECKS_WORDS } from '../wording/checks.js';
import type { KeyedFinding } from './finding-key.js';

export interface FindingFilter {
  /** null: all. */
  readonly severity: Severity | null;
  /** Words that must all be there, in any order, of whatever case. */
  readonly search: string;
}

export const NO_FILTER: FindingFilter = { severity: null, search: '' };

/** Those of a severity that speak of a ref, an owner or a word. */
export function filterFindings(
  findings: readonly KeyedFinding[],
  { severity, search }: FindingFilter,
  { actions }: Pick<ActionPlan, 'actions'>,
): readonly KeyedFinding[] {
  const words = wordsOf(search);
  const severe = severity
    ? findings.filter(({ finding }) => finding.severity === severity)
    : findings;
  if (words.length === 0) return severe;
  const owners = new Map(actions.map(({ ref, owners: named }) => [ref, named.join(' ')]));
  return severe.filter(({ finding }) => {
    const text = textOf(finding, owners).toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

function wordsOf(search: string): readonly string[] {
  return search
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
}

/** All that is shown of a finding, and who answers for what it is about. */
function textOf(finding: Finding, owners: ReadonlyMap<string, string>): string {
  const { code, about } = finding;
  const { says, doThis } = wordFinding(finding);
  const owner = about.action === undefined ? '' : (owners.get(about.action) ?? '');
  return [CHECKS_WORDS.groups[code], says, doThis, owner].join(' ');
}
