import type { Finding, FindingCode } from '../checks/finding.js';
import type { ActionPlan } from '../plan/plan.js';
import { fact } from './facts.js';

/** What an owner can answer to a finding, as it goes on after "Please". */
const ASKS: Readonly<Partial<Record<FindingCode, (finding: Finding) => string>>> = {
  'past-due-but-green': late,
  'past-due': late,
  'due-missing': () => 'give a date by which it will be done.',
  'due-not-a-date': (finding) => `give a date in place of “${fact(finding, 'due')}”.`,
  'due-ambiguous': (finding) => `say which day “${fact(finding, 'due')}” is.`,
  'rating-missing': () => 'give it a rating.',
  'rating-not-recognised': (finding) => `say which rating is meant by “${fact(finding, 'value')}”.`,
  'rating-contradicts-status': (finding) =>
    `say which is right: the status “${fact(finding, 'status')}” or the rating ${fact(finding, 'rating')}.`,
  'completed-but-open': () => 'say whether it is complete: it is recorded both ways.',
  'percent-out-of-range': () => 'say what share of it is done, from 0 to 100%.',
  'update-missing': () => 'send an update.',
};

function late(finding: Finding): string {
  const rating = fact(finding, 'rating');
  const rated = finding.code === 'past-due-but-green' ? ` It is rated ${rating}.` : '';
  return `say whether it is complete; if not, give a revised date.${rated}`;
}

/** What is to be asked about each action, by its ref, in the order of the findings. */
export function asksOf(
  plan: ActionPlan,
  findings: readonly Finding[],
): ReadonlyMap<string, readonly string[]> {
  const spokenOf = new Map(plan.updates.map(({ id, actions }) => [id, actions]));
  const asks = new Map<string, string[]>();
  for (const finding of findings) {
    const ask = ASKS[finding.code]?.(finding);
    const { action, update } = finding.about;
    const refs = action === undefined ? (spokenOf.get(update ?? '') ?? []) : [action];
    if (ask === undefined) continue;
    for (const ref of refs) {
      const known = asks.get(ref) ?? [];
      if (!known.includes(ask)) asks.set(ref, [...known, ask]);
    }
  }
  return asks;
}
