import type { ProgressUpdate } from '../plan/plan.js';
import type { FindingSubject } from './finding.js';

/** An update, and the record that it speaks of where that is one alone. */
export function aboutUpdate({ id, actions, recommendations }: ProgressUpdate): FindingSubject {
  const [action] = actions;
  const [recommendation] = recommendations;
  return {
    update: id,
    ...(action !== undefined && actions.length === 1 && { action }),
    ...(recommendation !== undefined && recommendations.length === 1 && { recommendation }),
  };
}
