import type { FindingSubject } from '../finding.js';
import type { Found, Rule } from '../rule.js';

/** Two records of one ref cannot be told apart: one finding for each such ref. */
export const duplicateRef: Rule = {
  code: 'duplicate-ref',
  severity: 'error',
  find: ({ plan }) => [
    ...duplicates(plan.recommendations, 'recommendation', (ref) => ({ recommendation: ref })),
    ...duplicates(plan.actions, 'action', (ref) => ({ action: ref })),
  ],
};

function duplicates(
  records: readonly { readonly ref: string }[],
  kind: string,
  about: (ref: string) => FindingSubject,
): readonly Found[] {
  const counts = new Map<string, number>();
  for (const { ref } of records) counts.set(ref, (counts.get(ref) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count > 1)
    .map(([ref, count]) => ({ about: about(ref), facts: { kind, ref, count } }));
}
