import type { ActionPlan, ProgressUpdate } from '../../../src/core/plan/plan.js';
import { anAction, anUpdate, aPlan, aRating, aRecommendation } from '../../builders/a-plan.js';

/** A printed row: what it is about and the rating printed for it ("" for none). */
export interface PrintedRow {
  readonly recommendations: readonly string[];
  readonly actions: readonly string[];
  readonly rating: string;
}

/** A plan as printed row by row, with one update for each row. */
export function aPlanOfRows(rows: readonly PrintedRow[]): ActionPlan {
  return aPlan({
    recommendations: rows.flatMap(({ recommendations }) =>
      recommendations.map((ref) => aRecommendation({ ref })),
    ),
    actions: rows.flatMap(({ recommendations, actions }) =>
      actions.map((ref) => anAction({ ref, recommendations })),
    ),
    updates: rows.map(({ recommendations, actions, rating }, i) => {
      const parts = { id: `S${i + 1}`, recommendations, actions };
      return rating === ''
        ? anUnratedUpdate(parts)
        : anUpdate({ ...parts, rating: aRating(rating) });
    }),
  });
}

/** An update that tells of progress and states no rating. */
export function anUnratedUpdate(parts: Partial<ProgressUpdate> = {}): ProgressUpdate {
  const { rating: _, ...unrated } = anUpdate(parts);
  return unrated;
}
