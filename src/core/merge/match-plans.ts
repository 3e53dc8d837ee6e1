import type { PlanReading } from '../intake/plan-reading.js';
import type { Action } from '../plan/plan.js';
import { wholeOf } from './compare-actions.js';
import type { Match } from './differences.js';
import { madeActionRef, madeRecommendationRefs } from './made-refs.js';
import { matchRecords, type Keyed, type Matching } from './match-records.js';

/** A plan as it was read, as far as finding its records goes. */
export type Matchable = Pick<PlanReading, 'columns' | 'kind' | 'plan'>;

export interface PlanMatches {
  readonly recommendations: Matching;
  readonly actions: Matching;
  /** Pasted refs → refs in the plan, of records matched and of new ones; others are absent. */
  readonly own: {
    readonly recommendations: ReadonlyMap<string, string>;
    readonly actions: ReadonlyMap<string, string>;
  };
}

export function matchPlans(standing: Matchable, incoming: Matchable): PlanMatches {
  const recommendations = matchRecords(
    keyedRecommendations(standing),
    keyedRecommendations(incoming),
  );
  const ofRecommendations = ownRefs(recommendations, standing.plan.recommendations);
  const sole = soleActions(standing, incoming, ofRecommendations);
  const found = {
    standing: new Set(sole.map((match) => match.standing)),
    incoming: new Set(sole.map((match) => match.incoming)),
  };
  const rest = matchRecords(
    keyedActions(standing).filter(({ ref }) => !found.standing.has(ref)),
    keyedActions(incoming).filter(({ ref }) => !found.incoming.has(ref)),
  );
  const actions = { ...rest, matches: [...sole, ...rest.matches] };
  return {
    recommendations,
    actions,
    own: { recommendations: ofRecommendations, actions: ownRefs(actions, standing.plan.actions) },
  };
}

function keyedRecommendations(reading: Matchable): readonly Keyed[] {
  const isMade = madeRecommendationRefs(reading);
  return reading.plan.recommendations.map((each) => ({
    ref: each.ref,
    isMade,
    text: wholeOf(each),
  }));
}

function keyedActions(reading: Matchable): readonly Keyed[] {
  return reading.plan.actions.map((action) => ({
    ref: action.ref,
    isMade: madeActionRef(reading, action),
    text: action.text,
  }));
}

/**
 * An action without a number of its own is known by its recommendation where that has no other, here
 * and there.
 */
function soleActions(
  standing: Matchable,
  incoming: Matchable,
  ownRecommendations: ReadonlyMap<string, string>,
): readonly Match[] {
  const here = byRecommendation(standing.plan.actions);
  const there = byRecommendation(incoming.plan.actions);
  return [...there].flatMap(([recommendation, [action, ...more]]) => {
    const [own, ...others] = here.get(ownRecommendations.get(recommendation) ?? '') ?? [];
    if (!own || !action || more.length > 0 || others.length > 0) return [];
    const isOne = [own, action].every(({ recommendations }) => recommendations.length === 1);
    const isMade = madeActionRef(standing, own) || madeActionRef(incoming, action);
    if (!isOne || !isMade) return [];
    return [{ standing: own.ref, incoming: action.ref, by: 'only-one' as const }];
  });
}

function byRecommendation(actions: readonly Action[]): ReadonlyMap<string, readonly Action[]> {
  const groups = new Map<string, Action[]>();
  for (const action of actions)
    for (const ref of action.recommendations) groups.set(ref, [...(groups.get(ref) ?? []), action]);
  return groups;
}

/** New records keep their ref unless the plan has it for another: then they get a free one. */
function ownRefs(
  { matches, added }: Matching,
  standing: readonly { readonly ref: string }[],
): ReadonlyMap<string, string> {
  const taken = new Set(standing.map(({ ref }) => ref));
  const own = new Map(matches.map((match) => [match.incoming, match.standing]));
  for (const { ref } of added) {
    const free = freeRef(ref, taken);
    taken.add(free);
    own.set(ref, free);
  }
  return own;
}

/** "3.4" where the plan has "3.1" to "3.3" and the paste counted this one as its first. */
function freeRef(ref: string, taken: ReadonlySet<string>): string {
  const [, head = '', number] = /^(.*?)(\d+)$/.exec(ref) ?? [];
  if (!taken.has(ref)) return ref;
  if (number === undefined) return freeRef(`${ref}2`, taken);
  return freeRef(head + String(Number(number) + 1), taken);
}
