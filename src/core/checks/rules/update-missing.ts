import type { ProgressUpdate } from '../../plan/plan.js';
import type { Found, Rule } from '../rule.js';

/**
 * Nothing is told of an action (of a recommendation, where the plan has no actions) while others
 * have a narrative. A plan without any is not a progress report.
 */
export const updateMissing: Rule = {
  code: 'update-missing',
  severity: 'warning',
  find: ({ plan, actions, recommendations }): readonly Found[] => {
    if (!plan.updates.some(tells)) return [];
    if (actions.length > 0) {
      return actions
        .filter(({ updates, done }) => !done && !updates.some(tells))
        .map(({ action }) => ({ about: { action: action.ref }, facts: {} }));
    }
    return recommendations
      .filter(({ updates }) => !updates.some(tells))
      .map(({ recommendation }) => ({ about: { recommendation: recommendation.ref }, facts: {} }));
  },
};

function tells({ narrative }: ProgressUpdate): boolean {
  return narrative.trim() !== '';
}
