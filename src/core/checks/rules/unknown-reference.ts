import type { FindingSubject } from '../finding.js';
import type { Found, Rule } from '../rule.js';

/** A link to a record that the plan does not hold: the row would belong to nothing. */
export const unknownReference: Rule = {
  code: 'unknown-reference',
  severity: 'error',
  find: ({ plan }) => {
    const recommendations = new Set(plan.recommendations.map(({ ref }) => ref));
    const actions = new Set(plan.actions.map(({ ref }) => ref));
    return [
      ...plan.actions.flatMap((action) =>
        missing(action.recommendations, recommendations, 'recommendation', { action: action.ref }),
      ),
      ...plan.updates.flatMap((update) => [
        ...missing(update.recommendations, recommendations, 'recommendation', {
          update: update.id,
        }),
        ...missing(update.actions, actions, 'action', { update: update.id }),
      ]),
    ];
  },
};

function missing(
  refs: readonly string[],
  known: ReadonlySet<string>,
  kind: 'recommendation' | 'action',
  about: FindingSubject,
): readonly Found[] {
  return refs.filter((ref) => !known.has(ref)).map((ref) => ({ about, facts: { kind, ref } }));
}
