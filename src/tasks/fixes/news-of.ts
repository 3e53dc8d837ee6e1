import type { ProgressUpdate } from '../../core/plan/plan.js';
import { newestUpdates, statementsOf } from '../../core/progress/statements.js';
import type { FixablePlan } from './fixable-plan.js';

interface News {
  readonly byId: ReadonlyMap<string, ProgressUpdate>;
  /** By action: the statement that rates it, else the newest update that names it. */
  readonly ofAction: ReadonlyMap<string, ProgressUpdate>;
  /** By recommendation: the first update about it. */
  readonly ofRecommendation: ReadonlyMap<string, ProgressUpdate>;
}

const found = new WeakMap<FixablePlan, News>();

/** What tells of each record. Worked out once for each plan that is opened. */
export function newsOf(opened: FixablePlan): News {
  const known = found.get(opened) ?? gather(opened);
  found.set(opened, known);
  return known;
}

function gather({ reading }: FixablePlan): News {
  const { plan } = reading;
  const ofRecommendation = new Map<string, ProgressUpdate>();
  for (const update of plan.updates.toReversed())
    for (const ref of update.recommendations) ofRecommendation.set(ref, update);
  return {
    byId: new Map(plan.updates.toReversed().map((update) => [update.id, update])),
    ofAction: new Map([...newestUpdates(plan.updates), ...statementsOf(plan).ofAction]),
    ofRecommendation,
  };
}
