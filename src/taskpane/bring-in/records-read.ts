import type { ActionPlan, ProgressUpdate, RecordRef } from '../../core/plan/plan.js';
import { actionFacts } from '../parts/action-facts.js';

/** A record as it was read, to be held against the document. */
export interface RecordRead {
  readonly record: RecordRef;
  readonly text: string;
  readonly points: readonly string[];
  /** Owners, dates, ratings… as printed; of a recommendation its theme. */
  readonly facts: readonly string[];
  /** What is said of it; a statement about several records stands with each. */
  readonly updates: readonly string[];
}

/** Recommendations, actions, then statements that name neither: each in the document's order. */
export function recordsRead(plan: ActionPlan): readonly RecordRead[] {
  const [ofActions, ofRecommendations] = [
    statementsBy('action', plan),
    statementsBy('recommendation', plan),
  ];
  const alone = plan.updates.filter(
    ({ actions, recommendations }) => actions.length + recommendations.length === 0,
  );
  return [
    ...plan.recommendations.map(({ ref, title, text, points, theme }): RecordRead => ({
      record: { kind: 'recommendation', ref },
      text: `${title} ${text}`.trim(),
      points,
      facts: theme === undefined ? [] : [theme],
      updates: narratives(ofRecommendations.get(ref)),
    })),
    ...plan.actions.map((action): RecordRead => {
      const statements = ofActions.get(action.ref) ?? [];
      return {
        record: { kind: 'action', ref: action.ref },
        text: action.text,
        points: action.points,
        facts: actionFacts(action, statements),
        updates: narratives(statements),
      };
    }),
    ...alone.map(({ id, narrative, rating }): RecordRead => ({
      record: { kind: 'update', ref: id },
      text: narrative,
      points: [],
      facts: rating ? [rating.text] : [],
      updates: [],
    })),
  ];
}

/** Statements about actions stand with those alone. */
function statementsBy(
  kind: 'action' | 'recommendation',
  { updates }: ActionPlan,
): ReadonlyMap<string, readonly ProgressUpdate[]> {
  const by = new Map<string, ProgressUpdate[]>();
  for (const update of updates) {
    const { actions, recommendations } = update;
    const refs = kind === 'action' ? actions : actions.length > 0 ? [] : recommendations;
    for (const ref of refs) by.set(ref, [...(by.get(ref) ?? []), update]);
  }
  return by;
}

const narratives = (statements: readonly ProgressUpdate[] = []): readonly string[] =>
  statements.flatMap(({ narrative }) => (narrative.trim() === '' ? [] : [narrative]));
