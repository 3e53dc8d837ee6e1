import { agreedDues } from '../checks/agreed-dues.js';
import type { ActionPlan } from '../plan/plan.js';
import { NOT_RATED, type RatingId } from '../plan/rating-scheme.js';
import type { Progress, Tally } from './progress.js';
import { tallyOf, type Rated } from './tally.js';

/** The actions of one owner or theme, counted by rating. */
interface PartTally {
  /** Empty for the actions that have none. */
  readonly name: string;
  readonly tally: Tally;
}

/** Progress by those who answer for it and by what it is about, and what nobody answers for. */
export interface Breakdown {
  /** In the order in which owners are first named; an action of two owners is counted for both. */
  readonly byOwner: readonly PartTally[];
  /** Of the recommendations that actions serve; none where the plan names no theme. */
  readonly byTheme: readonly PartTally[];
  /** Refs of actions that nobody is named for. */
  readonly withoutOwner: readonly string[];
  /** Refs of actions without a deadline of any kind; "Ongoing" is one. */
  readonly withoutDue: readonly string[];
}

/** Cost grows with the plan's rows. */
export function breakDown(plan: ActionPlan, progress: Pick<Progress, 'actionRatings'>): Breakdown {
  const { actions, recommendations, scheme } = plan;
  const ratings = new Map(progress.actionRatings.map(({ action, rating }) => [action, rating]));
  const themes = new Map(recommendations.map(({ ref, theme }) => [ref, theme ?? '']));
  const tallies = (namesOf: (index: number) => readonly string[]): readonly PartTally[] =>
    [...gather(plan, ratings, namesOf)].map(([name, rated]) => ({
      name,
      tally: tallyOf(rated, scheme),
    }));
  const hasThemes = recommendations.some(({ theme }) => (theme ?? '') !== '');
  return {
    byOwner: tallies((index) => actions[index]?.owners ?? []),
    byTheme: hasThemes
      ? tallies((index) =>
          (actions[index]?.recommendations ?? []).map((ref) => themes.get(ref) ?? ''),
        )
      : [],
    withoutOwner: actions.flatMap(({ ref, owners }) => (owners.some(isNamed) ? [] : [ref])),
    withoutDue: actions.flatMap((action) => (agreedDues(action).length > 0 ? [] : [action.ref])),
  };
}

const isNamed = (name: string): boolean => name.trim() !== '';

/** What is counted under each name; under "" what has none, which comes last. */
function gather(
  { actions }: ActionPlan,
  ratings: ReadonlyMap<string, RatingId>,
  namesOf: (index: number) => readonly string[],
): ReadonlyMap<string, readonly Rated[]> {
  const parts = new Map<string, Rated[]>();
  const nameless: Rated[] = [];
  actions.forEach(({ ref }, index) => {
    const rated = { ref, rating: ratings.get(ref) ?? NOT_RATED };
    const names = new Set(
      namesOf(index)
        .map((name) => name.trim())
        .filter(isNamed),
    );
    if (names.size === 0) nameless.push(rated);
    for (const name of names) parts.set(name, [...(parts.get(name) ?? []), rated]);
  });
  return nameless.length > 0 ? parts.set('', nameless) : parts;
}
