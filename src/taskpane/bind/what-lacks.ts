import type { ColumnMeaning } from '../../core/intake/plan-reading.js';

/** What a table lacks for a plan to be checked, the gravest first. Codes, not words. */
export type Lack = 'noAction' | 'tooFew' | 'onlyRecommendations' | 'noRating';

/** @param meanings of all the columns of the tables that would be used together */
export function whatLacks(meanings: readonly (ColumnMeaning | null)[]): readonly Lack[] {
  const held = new Set(meanings.filter((means) => means !== null));
  if (!held.has('action') && !held.has('recommendation')) return ['noAction'];
  if (held.size < 2) return ['tooFew'];
  return [
    ...(held.has('action') ? [] : (['onlyRecommendations'] as const)),
    ...(held.has('rating') ? [] : (['noRating'] as const)),
  ];
}
