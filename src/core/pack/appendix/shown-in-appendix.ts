import type {
  Action,
  ActionPlan,
  ProgressUpdate,
  Recommendation,
  RecordRef,
} from '../../plan/plan.js';
import { digests, keyOf, type Digests } from '../drawn/digests.js';
import type { RecordsShown } from '../drawn/shown-digest.js';
import type { PackSource } from '../pack-sheet.js';
import { appendixRows, type AppendixRow } from './appendix-rows.js';

export function shownInAppendix({ plan, progress }: PackSource): Partial<RecordsShown> {
  const rows = appendixRows(plan, progress);
  const ratings = new Map(
    rows.map(({ about, rating }) => [keyOf(about.kind)(about), rating.value]),
  );
  const rated = (kind: RecordRef['kind']) => (record: Action | Recommendation) => [
    record,
    ratings.get(keyOf(kind)(record)),
  ];
  return {
    recommendations: digests(
      plan.recommendations,
      keyOf('recommendation'),
      rated('recommendation'),
    ),
    actions: digests(plan.actions, keyOf('action'), rated('action')),
    updates: updatesShown(plan, rows),
  };
}

/** The rating belongs to the action, or recommendation, unless the plan has none that it is for. */
function updatesShown({ updates }: ActionPlan, rows: readonly AppendixRow[]): Digests {
  const unplaced = new Set(rows.flatMap(({ about }) => (about.kind === 'update' ? about.ref : [])));
  return digests(updates, tellsOf, ({ id, narrative, rating }) => [
    narrative.trim(),
    unplaced.has(id) && rating,
  ]);
}

function tellsOf({ actions, recommendations }: ProgressUpdate): string {
  return actions.length > 0
    ? `action ${actions.join(', ')}`
    : `recommendation ${recommendations.join(', ')}`;
}
